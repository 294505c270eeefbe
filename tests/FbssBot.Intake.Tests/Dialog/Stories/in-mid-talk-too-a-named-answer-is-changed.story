start en at q.sleep
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.dob = 1948-07-03
given    q.name = Ana Lee
patient  Actually I got his birthday wrong, it's July 3rd 1949
changed  q.dob 1948-07-03 -> 1949-07-03   "Actually I got his birthday wrong, it's July 3rd 1949"
bot      updated q.dob, asks q.sleep
patient  the date of birth should be July 4, 1949
changed  q.dob 1949-07-03 -> 1949-07-04   "the date of birth should be July 4, 1949"
bot      updated q.dob, asks q.sleep
patient  sorry, change my name to Ha Le
changed  q.name Ana Lee -> Ha Le   "sorry, change my name to Ha Le"
bot      updated q.name, asks q.sleep
patient  I want to change his date of birth
bot      asks q.dob
patient  July 5 1949
changed  q.dob 1949-07-04 -> 1949-07-05   "July 5 1949"
bot      asks q.sleep
patient  most nights
noted    q.sleep = most   "most nights"
bot      begins s.E, asks q.mood-nervous
