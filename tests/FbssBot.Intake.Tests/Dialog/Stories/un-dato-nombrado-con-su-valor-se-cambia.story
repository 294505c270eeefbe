start es at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.name = Ana Lee
given    q.dob = 1948-07-03
given    q.safety = none
given    q.surg-what[0] = fusion
given    q.surg-recovery[0] = full
given    q.pain-onset = never-left
patient  cambie la fecha de nacimiento a 3 de julio de 1949
changed  q.dob 1948-07-03 -> 1949-07-03   "cambie la fecha de nacimiento a 3 de julio de 1949"
bot      updated q.dob, asks back send
patient  mi cumpleaños está mal, es el 4 de julio de 1949
changed  q.dob 1949-07-03 -> 1949-07-04   "mi cumpleaños está mal, es el 4 de julio de 1949"
bot      updated q.dob, asks back send
patient  el nombre debe ser José Luis Paz
changed  q.name Ana Lee -> José Luis Paz   "el nombre debe ser José Luis Paz"
bot      updated q.name, asks back send
patient  en recuperación ponga que en parte
changed  q.surg-recovery[0] full -> partly   "en recuperación ponga que en parte"
bot      updated q.surg-recovery[0], asks back send
patient  corrija las señales de alarma: tengo fiebre y la herida supura
changed  q.safety none -> fever-wound   "corrija las señales de alarma: tengo fiebre y la herida supura"
flagged  rf.infection active   "fiebre"
bot      advises rf.infection, updated q.safety, asks back send
clinic   alerted, alert
