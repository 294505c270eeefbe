start en at q.story
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  My right leg burns since the fusion in 2020, and sitting brings it on
noted    q.story = My right leg burns since the fusion in 2020, and sitting brings it on   "My right leg burns since the fusion in 2020, and sitting brings it on"
noted    q.pain-character = burning   "burns"
noted    q.pain-worse = sitting   "sitting"
noted    q.surg-what[0] = fusion   "fusion"
noted    q.surg-when[0] = 2020   "2020"
bot      asks back readBack
patient  yes, but it was 2021
changed  q.surg-when[0] 2020 -> 2021   "2021"
bot      updated q.surg-when[0], asks q.pain-sites
patient  since last night I cannot feel my seat
flagged  rf.cauda-equina active   "cannot feel my seat"
bot      advises rf.cauda-equina, asks back flagSeen rf.cauda-equina
clinic   alerted, alert
