start es at q.safety
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  8
bot      asks back check q.safety repair.ambiguous-place
patient  sí
noted    q.safety = bleeding   "sí"
flagged  rf.gi-bleed active
bot      advises rf.gi-bleed, asks back flagCheck rf.gi-bleed
clinic   alerted, alert
