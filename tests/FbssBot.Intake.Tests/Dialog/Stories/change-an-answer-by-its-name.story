start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  7
noted    q.pain-now = 7   "7"
bot      asks q.pain-worst
patient  8
noted    q.pain-worst = 8   "8"
bot      asks q.peg-pain
patient  change my pain now
bot      asks q.pain-now
patient  6
changed  q.pain-now 7 -> 6   "6"
bot      asks q.peg-pain
