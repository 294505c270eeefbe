start en at q.surg-what
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  took out a disc and put in a plate
noted    q.surg-what[0] = discectomy   "took out a disc"
noted    q.surg-implants[0] = plate   "plate"
bot      reads back q.surg-implants[0], asks back check q.surg-what[0] valid.implants-no-fusion
patient  no
bot      asks q.surg-when[0]
patient  2020
noted    q.surg-when[0] = 2020   "2020"
bot      asks q.surg-level[0]
patient  neck
noted    q.surg-level[0] = neck   "neck"
bot      asks q.surg-approach[0]
patient  it was in my neck, C5-C6
changed  q.surg-level[0] neck -> C5-C6   "C5-C6"
bot      updated q.surg-level[0], asks q.surg-approach[0]
patient  keyhole
noted    q.surg-approach[0] = mis   "keyhole"
bot      asks q.surg-implants[0]
