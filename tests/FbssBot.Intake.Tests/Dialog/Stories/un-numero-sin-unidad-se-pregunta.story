start es at q.pain-free-interval
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  unos 6
bot      asks back doubt q.pain-free-interval repair.ambiguous-unit
patient  pues no me acuerdo bien
bot      asks back doubt q.pain-free-interval repair.ambiguous-unit again
patient  meses
noted    q.pain-free-interval = 6 mo   "meses"
bot      begins s.D, asks q.peg-enjoyment
