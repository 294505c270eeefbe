start es at q.story
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  Me operaron de una hernia de disco L5-S1 en mayo de 2022. Estuve bien seis meses y luego me volvió el dolor poco a poco, me arde la pierna derecha hasta el pie.
noted    q.story = Me operaron de una hernia de disco L5-S1 en mayo de 2022. Estuve bien seis meses y luego me volvió el dolor poco a poco, me arde la pierna derecha hasta el pie.   "Me operaron de una hernia de disco L5-S1 en mayo de 2022. Estuve bien seis meses y luego me volvió el dolor poco a poco, me arde la pierna derecha hasta el pie."
noted    q.pain-sites = leg-r + foot-r   "pierna derecha hasta el pie"
noted    q.pain-character = burning   "arde"
noted    q.radiation = leg-below-knee   "hasta el pie"
noted    q.pain-vs-before = gone-back   "me volvió"
noted    q.pain-onset = after-relief-gradual   "volvió el dolor poco a poco"
noted    q.pain-free-interval = 6 mo   "seis meses"
noted    q.surg-what[0] = discectomy   "operaron de una hernia"
noted    q.surg-when[0] = 2022-05   "mayo de 2022"
noted    q.surg-level[0] = L5-S1   "L5-S1"
bot      asks back readBack
patient  sí
bot      asks q.pain-now
