start en at q.surg-what
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  a fusion
noted    q.surg-what[0] = fusion   "fusion"
bot      asks q.surg-when[0]
patient  2019
noted    q.surg-when[0] = 2019   "2019"
bot      asks q.surg-level[0]
patient  L4-L5
noted    q.surg-level[0] = L4-L5   "L4-L5"
bot      asks q.surg-approach[0]
patient  open
noted    q.surg-approach[0] = open   "open"
bot      asks q.surg-implants[0]
patient  none
noted    q.surg-implants[0] = none   "none"
bot      asks back check q.surg-implants[0] valid.fusion-no-implant
patient  yes, nothing was put in
bot      asks q.surg-where[0]
