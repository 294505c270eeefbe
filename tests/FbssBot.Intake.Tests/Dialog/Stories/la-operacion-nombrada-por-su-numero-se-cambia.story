start es at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.surg-what[0] = discectomy
given    q.surg-when[0] = 2018
given    q.surg-what[1] = fusion
given    q.surg-when[1] = 2020
patient  la segunda operación fue en 2021
changed  q.surg-when[1] 2020 -> 2021   "2021"
bot      updated q.surg-when[1], asks back send
patient  la primera cirugía fue en 2017
changed  q.surg-when[0] 2018 -> 2017   "2017"
bot      updated q.surg-when[0], asks back send
