start en at q.surg-what
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  a fusion in 2023
noted    q.surg-what[0] = fusion   "fusion"
noted    q.surg-when[0] = 2023   "2023"
bot      reads back q.surg-when[0], asks q.surg-level[0]
patient  the 2019 one was a discectomy
noted    q.surg-what[1] = discectomy   "discectomy"
noted    q.surg-when[1] = 2019   "2019"
bot      reads back q.surg-when[1] q.surg-what[1], asks q.surg-level[0]
patient  L4-L5
noted    q.surg-level[0] = L4-L5   "L4-L5"
bot      asks q.surg-approach[0]
patient  open
noted    q.surg-approach[0] = open   "open"
bot      asks q.surg-implants[0]
patient  screws and rods
noted    q.surg-implants[0] = screws-rods   "screws"
bot      asks q.surg-where[0]
patient  no, the fusion was in september 2023
changed  q.surg-when[0] 2023 -> 2023-09   "september 2023"
bot      updated q.surg-when[0], asks q.surg-where[0]
