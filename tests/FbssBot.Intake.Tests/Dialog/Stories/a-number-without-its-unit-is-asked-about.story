start en at q.pain-free-interval
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  6
bot      asks back doubt q.pain-free-interval repair.ambiguous-unit
patient  weeks
noted    q.pain-free-interval = 6 wk   "weeks"
bot      begins s.D, asks q.peg-enjoyment
