start en at q.who
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  it's me, I have had a fever since yesterday
noted    q.who = self   "it's me"
flagged  rf.infection active   "fever"
bot      advises rf.infection, asks q.safety
clinic   alerted, alert
patient  none of these
noted    q.safety = fever-wound   "none of these"
bot      asks back contradiction q.safety
patient  1
changed  q.safety fever-wound -> saddle   "1"
flagged  rf.cauda-equina active
bot      advises rf.cauda-equina, asks back flagCheck rf.cauda-equina
clinic   alerted, alert
