start en at q.sleep
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.dob = 1948-07-03
given    q.pain-worse = sitting + bending
patient  the date of birth should be July 4, 1949
changed  q.dob 1948-07-03 -> 1949-07-04   "the date of birth should be July 4, 1949"
bot      updated q.dob, asks q.sleep
patient  go back
changed  q.dob 1949-07-04 -> 1948-07-03   "the date of birth should be July 4, 1949"
bot      says back.undone, updated q.dob, asks q.sleep
patient  remove sitting
changed  q.pain-worse sitting + bending -> bending   "remove sitting"
bot      updated q.pain-worse, asks q.sleep
patient  go back
changed  q.pain-worse bending -> sitting + bending   "remove sitting"
bot      says back.undone, updated q.pain-worse, asks q.sleep
