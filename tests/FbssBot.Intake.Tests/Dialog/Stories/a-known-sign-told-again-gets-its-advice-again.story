start en at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I have a fever
flagged  rf.infection active   "fever"
bot      advises rf.infection, asks q.pain-spot
clinic   alerted, alert
patient  yes, I have a fever and the wound is leaking
noted    q.pain-spot = same   "yes"
bot      advises rf.infection, asks q.pain-onset
