start en at q.surg-complications
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  voice was hoarse a while
bot      says repair.1a, asks q.surg-complications[0] (try 2)
