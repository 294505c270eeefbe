start es at q.surg-what
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  me quitaron dos discos y me pusieron una placa con tornillitos y como una cajita
noted    q.surg-what[0] = discectomy   "quitaron dos discos"
noted    q.surg-implants[0] = plate + screws-rods + cage   "placa con tornillitos y como una cajita"
bot      reads back q.surg-implants[0], asks back check q.surg-what[0] valid.implants-no-fusion
patient  sí
changed  q.surg-what[0] discectomy -> discectomy + fusion   "sí"
bot      asks q.surg-when[0]
patient  septiembre de 2022
noted    q.surg-when[0] = 2022-09   "septiembre de 2022"
bot      asks q.surg-level[0]
patient  la cinco y la seis y la seis y la siete del cuello
noted    q.surg-level[0] = C5-C7   "cinco y la seis y la seis y la siete"
bot      asks q.surg-approach[0]
