start es at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  el mismo lugar, y tengo fiebre de 39
noted    q.pain-spot = both   "mismo lugar, y"
flagged  rf.infection active   "fiebre"
bot      advises rf.infection, asks q.pain-onset
clinic   alerted, alert
