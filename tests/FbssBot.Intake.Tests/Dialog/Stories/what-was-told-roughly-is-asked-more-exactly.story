# "In 2022, my neck" does not spare the questions about the month and the level, but who does not know has answered.
start en at q.mood-down
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  my neck surgery was in 2022
noted    q.surg-when[0] = 2022   "2022"
noted    q.surg-level[0] = neck   "neck surgery"
bot      reads back q.surg-level[0] q.surg-when[0], asks q.mood-down
patient  not at all
noted    q.mood-down = 0   "not at all"
bot      begins s.F, asks q.surg-what[0]
patient  fusion
noted    q.surg-what[0] = fusion   "fusion"
bot      asks q.surg-when[0]
patient  I am not sure
bot      asks q.surg-level[0]
patient  C5-C6
changed  q.surg-level[0] neck -> C5-C6   "C5-C6"
bot      asks q.surg-approach[0]
