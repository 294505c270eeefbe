start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  minus 2
bot      says valid.number, asks q.pain-now (try 2)
patient  2
noted    q.pain-now = 2   "2"
bot      asks q.pain-worst
