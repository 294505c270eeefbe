start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  right now it's a 5, at worst an 8 and usually a 6
noted    q.pain-now = 5   "5"
noted    q.pain-worst = 8   "8"
noted    q.peg-pain = 6   "6"
bot      reads back q.pain-worst q.peg-pain, asks q.pain-character
