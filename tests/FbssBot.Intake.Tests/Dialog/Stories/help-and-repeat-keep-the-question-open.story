start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  help
bot      says msg.help, asks q.pain-now
patient  say again
bot      says msg.repeat, asks q.pain-now
patient  4
noted    q.pain-now = 4   "4"
bot      asks q.pain-worst
