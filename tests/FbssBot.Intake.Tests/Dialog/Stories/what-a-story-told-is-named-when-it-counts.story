start en at q.story
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  neck fusion c5-c6 in 2024. my arm was fine for about 6 months, now it burns
noted    q.story = neck fusion c5-c6 in 2024. my arm was fine for about 6 months, now it burns   "neck fusion c5-c6 in 2024. my arm was fine for about 6 months, now it burns"
noted    q.pain-character = burning   "burns"
noted    q.pain-free-interval = 6 mo   "6 months"
noted    q.surg-what[0] = fusion   "fusion"
noted    q.surg-when[0] = 2024   "2024"
noted    q.surg-level[0] = C5-C6   "c5-c6"
bot      asks back readBack
patient  yes
bot      asks q.pain-sites
patient  skip
skipped  q.pain-sites
bot      says msg.skipped, asks q.pain-now
patient  skip
skipped  q.pain-now
bot      says msg.skipped, asks q.pain-worst
patient  skip
skipped  q.pain-worst
bot      says msg.skipped, asks q.peg-pain
patient  skip
skipped  q.peg-pain
bot      says msg.skipped, asks q.pain-character
patient  skip
skipped  q.pain-character
bot      says msg.skipped, asks q.pain-pattern
patient  skip
skipped  q.pain-pattern
bot      says msg.skipped, asks q.pain-worse
patient  skip
skipped  q.pain-worse
bot      says msg.skipped, asks q.pain-better
patient  skip
skipped  q.pain-better
bot      says msg.skipped, asks q.radiation
patient  skip
skipped  q.radiation
bot      says msg.skipped, asks q.nerve-signs
patient  skip
skipped  q.nerve-signs
bot      says msg.skipped, asks q.pain-vs-before
patient  skip
skipped  q.pain-vs-before
bot      says msg.skipped, asks q.pain-spot
patient  skip
skipped  q.pain-spot
bot      says msg.skipped, asks q.pain-onset
patient  it slowly came back
noted    q.pain-vs-before = gone-back   "it slowly came back"
noted    q.pain-onset = after-relief-gradual   "slowly came back"
bot      reads back q.pain-vs-before, reads back q.pain-free-interval, begins s.D, asks q.peg-enjoyment
