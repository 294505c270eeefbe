start es at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  tengo fiebre
flagged  rf.infection active   "fiebre"
bot      advises rf.infection, asks q.pain-spot
clinic   alerted, alert
patient  sí, tengo fiebre y la herida me supura
noted    q.pain-spot = same   "sí"
bot      advises rf.infection, asks q.pain-onset
