start es at q.who
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  soy yo, tengo fiebre desde ayer
noted    q.who = self   "soy yo"
flagged  rf.infection active   "fiebre"
bot      advises rf.infection, asks q.safety
clinic   alerted, alert
patient  ninguna de estas
noted    q.safety = fever-wound   "fiebre"
bot      asks back contradiction q.safety
patient  2
changed  q.safety fever-wound -> none   "2"
bot      updated q.safety, asks q.had-surgery
