start en at q.mood-down
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  my neck surgery was in 2022
noted    q.surg-when[0] = 2022   "2022"
noted    q.surg-level[0] = neck   "neck surgery"
bot      reads back q.surg-level[0] q.surg-when[0], asks q.mood-down
patient  my neck surgery was in May 2022
changed  q.surg-when[0] 2022 -> 2022-05   "May 2022"
bot      updated q.surg-when[0], asks q.mood-down
patient  my neck surgery was in May 2021
bot      asks back contradiction q.surg-when[0]
