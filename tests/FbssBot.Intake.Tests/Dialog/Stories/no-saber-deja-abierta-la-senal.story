start es at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  tengo las dos piernas débiles
noted    q.pain-spot = both   "las dos"
flagged  rf.cauda-equina asked   "las dos piernas débiles"
flagged  rf.progressive-weakness asked   "piernas débiles"
bot      asks back flagCheck rf.progressive-weakness
patient  no sé
bot      says flag.unsure, asks back flagCheck rf.cauda-equina
