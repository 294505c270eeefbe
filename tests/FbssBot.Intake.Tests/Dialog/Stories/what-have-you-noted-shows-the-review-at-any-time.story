start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  7
noted    q.pain-now = 7   "7"
bot      asks q.pain-worst
patient  show me what you noted
bot      shows the review, asks q.pain-worst
