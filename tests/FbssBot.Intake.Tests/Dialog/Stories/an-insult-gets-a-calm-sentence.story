start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  you stupid robot
bot      says oos.abuse, asks q.pain-now
patient  6
noted    q.pain-now = 6   "6"
bot      asks q.pain-worst
