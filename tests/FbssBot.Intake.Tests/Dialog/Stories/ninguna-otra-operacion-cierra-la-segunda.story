start es at q.surg-more
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.surg-what[0] = discectomy
patient  sí
bot      asks q.surg-what[1]
patient  ninguna, ya le dije que nomás esa
noted    q.surg-more = no   "ninguna"
bot      asks q.imaging
