start es at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  se me abrió la herida
flagged  rf.infection active   "se me abrió la herida"
bot      advises rf.infection, asks q.pain-spot
clinic   alerted, alert
patient  he leído esto
bot      says repair.1a, asks q.pain-spot (try 2)
patient  no tengo ninguna herida abierta, eso ya cerró hace años
flagged  rf.infection denied   "se me abrió la herida"
bot      says flag.denied, asks q.pain-spot (try 2)
clinic   alerted
