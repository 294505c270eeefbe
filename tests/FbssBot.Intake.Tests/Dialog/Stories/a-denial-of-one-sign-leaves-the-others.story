start en at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I have a fever of 39 and pus is coming from the wound
flagged  rf.infection active   "fever"
bot      advises rf.infection, asks q.pain-spot
clinic   alerted, alert
patient  I have no fever
bot      says flag.still, asks q.pain-spot
