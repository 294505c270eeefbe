start en at q.questions
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  Will I need another operation?
noted    q.questions = Will I need another operation?   "Will I need another operation?"
bot      says oos.prognosis, shows the review, asks back send
