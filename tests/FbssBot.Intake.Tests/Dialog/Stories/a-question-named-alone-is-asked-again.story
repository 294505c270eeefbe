start en at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.dob = 1948-07-03
given    q.med-reliance = none
patient  I want to change his date of birth
bot      asks q.dob
patient  July 3 1949
changed  q.dob 1948-07-03 -> 1949-07-03   "July 3 1949"
bot      shows the review, asks back send
patient  Edit please, the date of birth
bot      asks q.dob
patient  July 4 1949
changed  q.dob 1949-07-03 -> 1949-07-04   "July 4 1949"
bot      shows the review, asks back send
patient  I need to fix something
bot      asks back changeWhich
patient  the date of birth
bot      asks q.dob
patient  July 5 1949
changed  q.dob 1949-07-04 -> 1949-07-05   "July 5 1949"
bot      asks back send
