start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  7
noted    q.pain-now = 7   "7"
bot      asks q.pain-worst
patient  go back
removed  q.pain-now = 7
bot      says msg.back, asks q.pain-now
patient  5
noted    q.pain-now = 5   "5"
bot      asks q.pain-worst
