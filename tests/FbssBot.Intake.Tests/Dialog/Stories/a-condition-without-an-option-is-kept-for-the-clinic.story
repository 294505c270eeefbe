start en at q.conditions
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  high blood pressure
skipped  q.conditions
bot      says repair.3, asks q.allergies
patient  none
noted    q.allergies = none   "none"
bot      begins s.I, asks q.goals
