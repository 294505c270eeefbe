start en at q.story
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I had a discectomy in 2019 and my low back still aches
noted    q.story = I had a discectomy in 2019 and my low back still aches   "I had a discectomy in 2019 and my low back still aches"
noted    q.pain-character = aching   "aches"
noted    q.surg-what[0] = discectomy   "discectomy"
noted    q.surg-when[0] = 2019   "2019"
noted    q.surg-level[0] = low   "discectomy in 2019 and my low back"
bot      asks back readBack
patient  no, it was 2018
changed  q.surg-when[0] 2019 -> 2018   "2018"
bot      updated q.surg-when[0], asks q.pain-sites
