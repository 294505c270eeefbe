start en at q.mobility
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I have to stop after a block, walking is the worst
noted    q.pain-worse = standing-walking   "walking"
noted    q.mobility = walk   "walking"
bot      reads back q.pain-worse, asks q.sleep
patient  few nights
noted    q.sleep = some   "few nights"
bot      begins s.E, asks q.mood-nervous
