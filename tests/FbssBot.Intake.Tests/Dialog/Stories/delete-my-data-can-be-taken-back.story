start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  delete my data
bot      asks back delete
patient  no
bot      says delete.kept, asks q.pain-now
