start en at q.surg-more
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  yes
bot      asks q.surg-what[1]
patient  no just the one i told you
noted    q.surg-more = no   "no"
bot      asks q.imaging
