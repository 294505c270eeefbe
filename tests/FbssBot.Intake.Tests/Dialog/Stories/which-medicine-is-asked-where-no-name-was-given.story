start en at q.allergies
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  A medicine (which one?)
noted    q.allergies = medicine   "A medicine (which one?)"
bot      asks back naming q.allergies allergy.which
patient  penicillin, it gave me a rash
bot      begins s.I, asks q.goals
