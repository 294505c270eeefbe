start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  7
noted    q.pain-now = 7   "7"
bot      asks q.pain-worst
patient  4
noted    q.pain-worst = 4   "4"
bot      asks back check q.pain-worst valid.worst-lower
patient  yes
bot      asks q.pain-worst
patient  8
changed  q.pain-worst 4 -> 8   "8"
bot      asks q.peg-pain
