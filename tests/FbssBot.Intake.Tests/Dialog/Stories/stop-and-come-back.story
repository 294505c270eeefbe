start en at q.sleep
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I have to go, save it for later
bot      says resume.saved, asks back resume
patient  hi, I am back
bot      says resume.welcome, asks q.sleep
patient  1 or 2
noted    q.sleep = few   "1 or 2"
bot      begins s.E, asks q.mood-nervous
