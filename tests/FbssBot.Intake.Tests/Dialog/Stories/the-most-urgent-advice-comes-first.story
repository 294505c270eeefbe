start en at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I have a fever of 39, my left calf is swollen and I can't breathe
flagged  rf.dvt active   "calf is swollen"
flagged  rf.infection active   "fever"
flagged  rf.chest active   "can't breathe"
bot      advises rf.chest, advises rf.dvt, advises rf.infection, asks back flagCheck rf.chest
clinic   alerted, alert
