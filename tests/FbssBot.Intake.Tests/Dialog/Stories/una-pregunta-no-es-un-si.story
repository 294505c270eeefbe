start es at q.had-surgery
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  ¿está bien?
bot      says question.noted, asks q.had-surgery
patient  sí
noted    q.had-surgery = yes   "sí"
bot      begins s.B, asks q.name
