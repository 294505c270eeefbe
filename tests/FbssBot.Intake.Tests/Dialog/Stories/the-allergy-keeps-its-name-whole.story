start en at q.allergies
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I am allergic to penicillin and also sulfa drugs
noted    q.allergies = medicine   "I am allergic to penicillin and also sulfa drugs"
bot      begins s.I, asks q.goals
