start en at q.safety
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  skip
bot      says msg.decline-needed, asks q.safety (try 2)
patient  none of these
noted    q.safety = none   "none of these"
bot      asks q.had-surgery
patient  yes
noted    q.had-surgery = yes   "yes"
bot      begins s.B, asks q.name
patient  skip
skipped  q.name
bot      says msg.skipped, asks q.dob
