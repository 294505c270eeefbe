start en at q.dob
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  5 May 2011
noted    q.dob = 2011-05-05   "5 May 2011"
bot      says msg.minor, asks back guardian minor
patient  no, I am alone
bot      says guardian.later
