start es at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.dob = 1948-07-03
given    q.med-reliance = none
patient  necesito corregir algo
bot      asks back changeWhich
patient  la fecha de nacimiento
bot      asks q.dob
patient  3 de julio de 1949
changed  q.dob 1948-07-03 -> 1949-07-03   "3 de julio de 1949"
bot      asks back send
patient  quiero cambiar mi fecha de nacimiento
bot      asks q.dob
patient  4 de julio de 1949
changed  q.dob 1949-07-03 -> 1949-07-04   "4 de julio de 1949"
bot      shows the review, asks back send
