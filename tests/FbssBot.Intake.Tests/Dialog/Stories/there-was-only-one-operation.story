start en at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.surg-what[0] = discectomy
given    q.surg-when[0] = 2018
given    q.surg-what[1] = fusion
given    q.surg-recovery[1] = partly
patient  I only had one surgery
changed  q.surg-what[0] discectomy -> discectomy + fusion
removed  q.surg-what[1] = fusion
noted    q.surg-recovery[0] = partly
removed  q.surg-recovery[1] = partly
noted    q.surg-more = no   "I only had one surgery"
bot      says surgery.merged, shows the review, asks back send
patient  go back
changed  q.surg-what[0] discectomy + fusion -> discectomy
noted    q.surg-what[1] = fusion
removed  q.surg-recovery[0] = partly
noted    q.surg-recovery[1] = partly
removed  q.surg-more = no
skipped  q.surg-more
bot      says back.undone, updated q.surg-what[0], updated q.surg-recovery[1], updated q.surg-what[1], asks back send
patient  there was no second one
removed  q.surg-what[1] = fusion
removed  q.surg-recovery[1] = partly
noted    q.surg-more = no   "there was no second one"
bot      says surgery.removed, begins s.F, asks q.surg-when[0]
