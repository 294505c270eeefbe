start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  15
bot      asks back check q.pain-now valid.number-high
patient  yes
noted    q.pain-now = 10   "yes"
bot      asks q.pain-worst
