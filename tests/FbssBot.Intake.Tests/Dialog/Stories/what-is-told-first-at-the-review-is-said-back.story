start en at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.treatments = tx.steroid-injection
patient  I have diabetes
noted    q.conditions = diabetes   "diabetes"
bot      updated q.conditions, asks back send
patient  the date of birth
bot      asks q.dob
patient  July 3 1949
noted    q.dob = 1949-07-03   "July 3 1949"
bot      begins s.G, asks q.tx-help
