start en at q.safety
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  8
bot      asks back check q.safety repair.ambiguous-place
patient  no
bot      asks q.safety
patient  none of these
noted    q.safety = none   "none of these"
bot      asks q.had-surgery
