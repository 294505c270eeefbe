start es at q.pain-worse
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  al sentarme, y no siento la entrepierna
noted    q.pain-worse = sitting   "sentarme"
flagged  rf.cauda-equina active   "no siento la … entrepierna"
bot      advises rf.cauda-equina, asks back flagCheck rf.cauda-equina
clinic   alerted, alert
patient  no voy a ir a urgencias, solo quiero una cita
bot      says flag.refused, asks q.pain-better
