start en at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  right where they cut me open, where they opened me up
noted    q.pain-spot = same   "right where"
bot      asks q.pain-onset
