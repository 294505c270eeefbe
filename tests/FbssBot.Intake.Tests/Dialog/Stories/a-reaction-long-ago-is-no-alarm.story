start en at q.smoking
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  quit twenty years back
noted    q.smoking = past   "quit"
bot      asks q.conditions
patient  none
noted    q.conditions = none   "none"
bot      asks q.allergies
patient  lidocaine made me pass out
noted    q.allergies = anesthetic   "lidocaine made me pass out"
bot      begins s.I, asks q.goals
patient  walk my dog on the beach
noted    q.goals = walk my dog on the beach   "walk my dog on the beach"
bot      asks q.questions
