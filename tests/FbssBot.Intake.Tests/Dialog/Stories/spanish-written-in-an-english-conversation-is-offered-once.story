start en at q.pain-worse
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  me duele más cuando me siento y cuando camino
noted    q.pain-worse = sitting + standing-walking   "cuando me siento y cuando camino"
bot      asks back language es
patient  sí
bot      says lang.switched, asks q.pain-better
