start en at q.smoking
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  why do you ask?
bot      says why(q.smoking), asks q.smoking
patient  never
noted    q.smoking = never   "never"
bot      asks q.conditions
