start es at q.self-harm
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  me operaron en 2018 y otra vez en 2022
noted    q.surg-when[0] = 2018   "2018"
noted    q.surg-when[1] = 2022   "2022"
bot      reads back q.surg-when[0] q.surg-when[1], asks q.self-harm
patient  no
noted    q.self-harm = no   "no"
bot      begins s.F, names q.surg-when[0], asks q.surg-what[0]
patient  fusión
noted    q.surg-what[0] = fusion   "fusión"
bot      asks q.surg-when[0]
patient  marzo
changed  q.surg-when[0] 2018 -> 2018-03   "marzo"
bot      asks q.surg-level[0]
