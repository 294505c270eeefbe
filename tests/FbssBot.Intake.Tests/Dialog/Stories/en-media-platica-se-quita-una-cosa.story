start es at q.sleep
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.pain-worse = sitting + bending
patient  borre la silla
changed  q.pain-worse sitting + bending -> bending   "borre la silla"
bot      updated q.pain-worse, asks q.sleep
patient  casi todas las noches
noted    q.sleep = most   "casi todas las noches"
bot      begins s.E, asks q.mood-nervous
