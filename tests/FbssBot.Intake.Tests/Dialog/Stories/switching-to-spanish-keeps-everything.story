start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  7
noted    q.pain-now = 7   "7"
bot      asks q.pain-worst
patient  español por favor
bot      says lang.switched, asks q.pain-worst
patient  8
noted    q.pain-worst = 8   "8"
bot      asks q.peg-pain
