start en at q.goals
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  keep going
noted    q.goals = keep going   "keep going"
bot      asks q.questions
