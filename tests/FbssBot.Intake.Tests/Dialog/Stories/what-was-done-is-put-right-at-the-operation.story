start en at q.surg-level
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.surg-what[0] = discectomy
patient  not a discectomy, it was a fusion with screws
changed  q.surg-what[0] discectomy -> fusion   "fusion"
noted    q.surg-implants[0] = screws-rods   "screws"
bot      updated q.surg-what[0], reads back q.surg-implants[0], asks q.surg-level[0]
