start es at q.surg-what
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.surg-what[0] = discectomy
given    q.surg-when[1] = 2020
patient  solo me operaron una vez
noted    q.surg-when[0] = 2020
removed  q.surg-when[1] = 2020
noted    q.surg-more = no   "solo me operaron una vez"
bot      says surgery.merged, reads back q.surg-what[0] q.surg-when[0], asks q.surg-level[0]
