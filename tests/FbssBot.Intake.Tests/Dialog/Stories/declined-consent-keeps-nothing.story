start en
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  no
bot      says msg.declined
erased
