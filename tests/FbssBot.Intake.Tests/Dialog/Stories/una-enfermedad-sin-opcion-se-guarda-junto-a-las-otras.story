start es at q.conditions
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  azúcar y la presión alta
noted    q.conditions = diabetes   "azúcar"
bot      asks q.allergies
patient  ninguna
noted    q.allergies = none   "ninguna"
bot      begins s.I, asks q.goals
