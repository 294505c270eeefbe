start en at q.story
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I had a lumbar fusion at L4-L5 in March 2021 with screws. I had relief for four months, then it slowly came back. Now it burns down my left leg to the foot, all day long.
noted    q.story = I had a lumbar fusion at L4-L5 in March 2021 with screws. I had relief for four months, then it slowly came back. Now it burns down my left leg to the foot, all day long.   "I had a lumbar fusion at L4-L5 in March 2021 with screws. I had relief for four months, then it slowly came back. Now it burns down my left leg to the foot, all day long."
noted    q.pain-sites = leg-l + foot-l   "left leg to the foot"
noted    q.pain-character = burning   "burns"
noted    q.pain-pattern = constant-same   "all day long"
noted    q.radiation = leg-below-knee   "to the foot"
noted    q.pain-vs-before = gone-back   "it slowly came back"
noted    q.pain-onset = after-relief-gradual   "slowly came back"
noted    q.pain-free-interval = 4 mo   "four months"
noted    q.surg-what[0] = fusion   "fusion"
noted    q.surg-when[0] = 2021-03   "March 2021"
noted    q.surg-level[0] = L4-L5   "L4-L5"
noted    q.surg-implants[0] = screws-rods   "screws"
bot      asks back readBack
patient  yes
bot      asks q.pain-now
