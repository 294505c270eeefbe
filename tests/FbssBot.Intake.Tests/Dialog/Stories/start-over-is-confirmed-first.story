start en at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  7
noted    q.pain-now = 7   "7"
bot      asks q.pain-worst
patient  start over
bot      asks back restart
patient  yes
removed  q.consent = yes
removed  q.who = self
removed  q.safety = none
removed  q.had-surgery = yes
removed  q.pain-now = 7
bot      begins s.A, asks q.consent
