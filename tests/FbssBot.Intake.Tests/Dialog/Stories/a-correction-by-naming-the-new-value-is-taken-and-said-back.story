start en at q.surg-when
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  2020
noted    q.surg-when[0] = 2020   "2020"
bot      asks q.surg-level[0]
patient  sorry, it was 2021, not 2020
changed  q.surg-when[0] 2020 -> 2021   "2021"
bot      updated q.surg-when[0], asks q.surg-level[0]
