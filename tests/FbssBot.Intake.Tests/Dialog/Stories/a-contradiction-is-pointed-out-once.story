start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  7
noted    q.pain-now = 7   "7"
bot      asks q.pain-worst
patient  9
noted    q.pain-worst = 9   "9"
bot      asks q.peg-pain
patient  5
noted    q.peg-pain = 5   "5"
bot      asks q.pain-character
patient  constant, my worst pain is 4
noted    q.pain-pattern = constant-same   "constant"
bot      reads back q.pain-pattern, asks back contradiction q.pain-worst
patient  9
bot      asks q.pain-character
