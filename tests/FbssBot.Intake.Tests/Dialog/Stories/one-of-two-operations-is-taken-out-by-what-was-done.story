start en at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.surg-what[0] = discectomy
given    q.surg-when[0] = 2018
given    q.surg-what[1] = fusion
given    q.surg-when[1] = 2020
patient  operation 1 is wrong, take out the disc removal
changed  q.surg-what[0] discectomy -> fusion
removed  q.surg-what[1] = fusion
changed  q.surg-when[0] 2018 -> 2020
removed  q.surg-when[1] = 2020
noted    q.surg-more = no   "operation 1 is wrong, take out the disc removal"
bot      says surgery.removed, begins s.F, asks q.surg-level[0]
