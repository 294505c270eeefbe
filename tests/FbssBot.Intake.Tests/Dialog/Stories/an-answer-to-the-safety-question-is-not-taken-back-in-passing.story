start en at q.safety
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  chest pain or trouble breathing
noted    q.safety = chest   "chest pain or trouble breathing"
flagged  rf.chest active   "chest pain"
bot      advises rf.chest, asks back flagCheck rf.chest
clinic   alerted, alert
patient  I have seen this
bot      asks back flagCheck rf.chest again
patient  I have no chest pain
bot      says flag.still, asks back flagSeen rf.chest
