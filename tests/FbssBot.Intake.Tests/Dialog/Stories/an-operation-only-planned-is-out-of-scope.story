start en at q.safety
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  none
noted    q.safety = none   "none"
bot      asks q.had-surgery
patient  not yet, it is planned
noted    q.had-surgery = planned   "not yet, it is planned"
bot      gives the advice
