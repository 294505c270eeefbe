start es at q.goals
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  seguir
noted    q.goals = seguir   "seguir"
bot      asks q.questions
