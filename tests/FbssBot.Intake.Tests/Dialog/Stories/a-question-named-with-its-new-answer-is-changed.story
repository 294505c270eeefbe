start en at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.name = Ana Lee
given    q.dob = 1948-07-03
given    q.mood-interest = 2
given    q.surg-what[0] = fusion
given    q.surg-recovery[0] = full
given    q.pain-pattern = constant-same
patient  change date of birth to July 3 1949
changed  q.dob 1948-07-03 -> 1949-07-03   "change date of birth to July 3 1949"
bot      updated q.dob, asks back send
patient  the date of birth should be July 4, 1949
changed  q.dob 1949-07-03 -> 1949-07-04   "the date of birth should be July 4, 1949"
bot      updated q.dob, asks back send
patient  Actually I got his birthday wrong, it's July 5th 1949
changed  q.dob 1949-07-04 -> 1949-07-05   "Actually I got his birthday wrong, it's July 5th 1949"
bot      updated q.dob, asks back send
patient  change my name to Ha Le
changed  q.name Ana Lee -> Ha Le   "change my name to Ha Le"
bot      updated q.name, asks back send
patient  my name is spelled wrong, it should be Ana Leigh
changed  q.name Ha Le -> Ana Leigh   "my name is spelled wrong, it should be Ana Leigh"
bot      updated q.name, asks back send
patient  little interest should be a few days
changed  q.mood-interest 2 -> 1   "little interest should be a few days"
bot      updated q.mood-interest, asks back send
patient  recovery 1 was partly not normal
changed  q.surg-recovery[0] full -> partly   "recovery 1 was partly not normal"
bot      updated q.surg-recovery[0], asks back send
patient  pain is always there but goes up n down
changed  q.pain-pattern constant-same -> constant-updown   "always there but goes up n down"
bot      updated q.pain-pattern, asks back send
patient  my worst pain should be 9
noted    q.pain-worst = 9   "my worst pain should be 9"
bot      updated q.pain-worst, asks back send
