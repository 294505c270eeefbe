start es at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.surg-what[0] = discectomy
given    q.surg-when[0] = 2018
given    q.surg-what[1] = fusion
patient  solo tuve una operación en toda mi vida
changed  q.surg-what[0] discectomy -> discectomy + fusion
removed  q.surg-what[1] = fusion
noted    q.surg-more = no   "solo tuve una operación en toda mi vida"
bot      says surgery.merged, shows the review, asks back send
patient  atrás
changed  q.surg-what[0] discectomy + fusion -> discectomy
noted    q.surg-what[1] = fusion
removed  q.surg-more = no
skipped  q.surg-more
bot      says back.undone, updated q.surg-what[0], updated q.surg-what[1], asks back send
patient  no existe esa segunda operación, bórrela
removed  q.surg-what[1] = fusion
noted    q.surg-more = no   "no existe esa segunda operación, bórrela"
bot      says surgery.removed, begins s.F, asks q.surg-when[0]
patient  regresar
noted    q.surg-what[1] = fusion
removed  q.surg-more = no
skipped  q.surg-more
bot      says back.undone, updated q.surg-what[1], asks back send
patient  quite la segunda operación
removed  q.surg-what[1] = fusion
noted    q.surg-more = no   "quite la segunda operación"
bot      says surgery.removed, asks q.surg-when[0]
