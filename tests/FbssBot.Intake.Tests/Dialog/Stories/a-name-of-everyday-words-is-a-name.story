start en at q.name
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  Ben Over
noted    q.name = Ben Over   "Ben Over"
bot      asks q.dob
