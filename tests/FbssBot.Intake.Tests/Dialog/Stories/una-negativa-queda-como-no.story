start es at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  me sale líquido claro
flagged  rf.csf-leak asked   "me sale líquido claro"
bot      asks back flagCheck rf.csf-leak
patient  no, no tengo nada de eso
flagged  rf.csf-leak denied   "me sale líquido claro"
bot      says flag.denied, asks q.pain-spot
