start es at q.smoking
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  ¿por qué pregunta eso?
bot      says why(q.smoking), asks q.smoking
patient  nunca
noted    q.smoking = never   "nunca"
bot      asks q.conditions
