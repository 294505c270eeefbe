start es at q.allergies
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  soy alérgica a una medicina
noted    q.allergies = medicine   "soy alérgica a una medicina"
bot      asks back naming q.allergies allergy.which
patient  a la dipirona
bot      begins s.I, asks q.goals
