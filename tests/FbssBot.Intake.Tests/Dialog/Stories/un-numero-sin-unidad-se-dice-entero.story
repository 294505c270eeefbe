start es at q.pain-free-interval
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  seis
bot      asks back doubt q.pain-free-interval repair.ambiguous-unit
patient  6 años
noted    q.pain-free-interval = 72 mo   "6 años"
bot      begins s.D, asks q.peg-enjoyment
