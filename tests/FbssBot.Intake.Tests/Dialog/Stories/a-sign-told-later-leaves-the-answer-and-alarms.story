start en at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  the same spot, and my wound is leaking pus
noted    q.pain-spot = both   "same spot, and"
flagged  rf.infection active   "pus"
bot      advises rf.infection, asks q.pain-onset
clinic   alerted, alert
