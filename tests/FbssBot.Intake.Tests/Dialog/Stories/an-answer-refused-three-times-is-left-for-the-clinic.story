start en at q.dob
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  3 May
bot      says repair.1a, asks q.dob (try 2)
patient  3 May 2080
bot      says valid.date-future, asks q.dob (try 3)
patient  05/03/2080
skipped  q.dob
bot      says repair.3, asks q.contact
patient  13 de mayo de 2080
bot      says repair.1a, asks q.contact (try 2)
