start en at q.surg-what
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  a laminectomy in 2020 and then they fused L3 to L5 in November 2025
noted    q.surg-what[0] = laminectomy   "laminectomy"
noted    q.surg-what[1] = fusion   "fused"
noted    q.surg-when[0] = 2020   "2020"
noted    q.surg-when[1] = 2025-11   "November 2025"
noted    q.surg-level[1] = L3-L5   "L3 to L5"
bot      reads back q.surg-when[0] q.surg-what[1] q.surg-level[1] q.surg-when[1], names q.surg-what[0] q.surg-when[0], asks q.surg-level[0]
patient  L3-L4
noted    q.surg-level[0] = L3-L4   "L3-L4"
bot      asks q.surg-approach[0]
patient  open
noted    q.surg-approach[0] = open   "open"
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
bot      names q.surg-what[1] q.surg-when[1], asks q.surg-approach[1]
patient  open
noted    q.surg-approach[1] = open   "open"
bot      asks q.surg-implants[1]
