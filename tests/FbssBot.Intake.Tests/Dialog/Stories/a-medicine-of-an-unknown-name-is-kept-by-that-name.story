start en at q.allergies
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  medicine
noted    q.allergies = medicine   "medicine"
bot      asks back naming q.allergies allergy.which
patient  Zorbitrex
bot      begins s.I, asks q.goals
