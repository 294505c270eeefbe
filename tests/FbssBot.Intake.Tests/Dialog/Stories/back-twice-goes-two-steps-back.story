start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  7
noted    q.pain-now = 7   "7"
bot      asks q.pain-worst
patient  9
noted    q.pain-worst = 9   "9"
bot      asks q.peg-pain
patient  back
removed  q.pain-worst = 9
bot      says msg.back, asks q.pain-worst
patient  back
removed  q.pain-now = 7
bot      says msg.back, asks q.pain-now
patient  6
noted    q.pain-now = 6   "6"
bot      asks q.pain-worst
