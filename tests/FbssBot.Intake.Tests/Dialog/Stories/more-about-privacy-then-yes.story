start en
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  tell me more about privacy
bot      says msg.privacy, asks q.consent
patient  yes
noted    q.consent = yes   "yes"
bot      asks q.who
