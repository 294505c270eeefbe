start en at q.who
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  it's me, I have had a fever since yesterday
noted    q.who = self   "it's me"
flagged  rf.infection active   "fever"
bot      advises rf.infection, asks q.safety
clinic   alerted, alert
patient  none of these
noted    q.safety = fever-wound   "fever"
bot      asks back contradiction q.safety
patient  1
bot      asks q.had-surgery
