start es at q.surg-level
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.surg-what[0] = discectomy
patient  no fue de quitar el disco, fue fusión con tornillos
changed  q.surg-what[0] discectomy -> fusion   "fusión"
noted    q.surg-implants[0] = screws-rods   "tornillos"
bot      updated q.surg-what[0], asks q.surg-level[0]
