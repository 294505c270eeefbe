start en at q.surg-what
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  microdiscectomy in 2018
noted    q.surg-what[0] = discectomy   "microdiscectomy"
noted    q.surg-when[0] = 2018   "2018"
bot      reads back q.surg-when[0], asks q.surg-level[0]
patient  L5-S1
noted    q.surg-level[0] = L5-S1   "L5-S1"
bot      asks q.surg-approach[0]
patient  small cuts
noted    q.surg-approach[0] = mis   "small cuts"
bot      asks q.surg-implants[0]
patient  none
noted    q.surg-implants[0] = none   "none"
bot      asks q.surg-where[0]
patient  skip
skipped  q.surg-where[0]
bot      says msg.skipped, asks q.surg-recovery[0]
patient  partly
noted    q.surg-recovery[0] = partly   "partly"
bot      asks q.surg-complications[0]
patient  no
noted    q.surg-complications[0] = none   "no"
bot      asks q.surg-more
patient  yes, another one
bot      asks q.surg-what[1]
patient  none, I only had one surgery
noted    q.surg-more = no   "none"
bot      asks q.imaging
