start en at q.story
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  Had a fusion at L4-5 in March 2024 and it burns ever since, worse when I sit
noted    q.story = Had a fusion at L4-5 in March 2024 and it burns ever since, worse when I sit   "Had a fusion at L4-5 in March 2024 and it burns ever since, worse when I sit"
noted    q.pain-character = burning   "burns"
noted    q.pain-worse = sitting   "sit"
noted    q.surg-what[0] = fusion   "fusion"
noted    q.surg-when[0] = 2024-03   "March 2024"
noted    q.surg-level[0] = L4-L5   "L4-5"
bot      asks back readBack
patient  yes
bot      asks q.pain-sites
