start en at q.story
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  My left leg hurts a lot. I had a fusion in 2020.
noted    q.story = My left leg hurts a lot. I had a fusion in 2020.   "My left leg hurts a lot. I had a fusion in 2020."
noted    q.pain-sites = leg-l   "left leg"
noted    q.surg-what[0] = fusion   "fusion"
noted    q.surg-when[0] = 2020   "2020"
bot      asks back readBack
patient  it's the right leg not the left
changed  q.pain-sites leg-l -> leg-r   "it's the right leg not the left"
bot      updated q.pain-sites, asks q.pain-now
