start es at q.story
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  Me arde la pierna derecha desde la fusión del 2020
noted    q.story = Me arde la pierna derecha desde la fusión del 2020   "Me arde la pierna derecha desde la fusión del 2020"
noted    q.pain-character = burning   "arde"
noted    q.surg-what[0] = fusion   "fusión"
noted    q.surg-when[0] = 2020   "2020"
bot      asks back readBack
patient  sí, pero fue en 2021
changed  q.surg-when[0] 2020 -> 2021   "2021"
bot      updated q.surg-when[0], asks q.pain-sites
