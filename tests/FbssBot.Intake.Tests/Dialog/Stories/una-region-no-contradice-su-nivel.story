start es at q.surg-level
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  L4-L5
noted    q.surg-level[0] = L4-L5   "L4-L5"
bot      asks q.surg-approach[0]
patient  abierta, en la espalda baja
noted    q.surg-approach[0] = open   "abierta"
bot      asks q.surg-implants[0]
patient  ninguno
noted    q.surg-implants[0] = none   "ninguno"
bot      asks q.surg-where[0]
