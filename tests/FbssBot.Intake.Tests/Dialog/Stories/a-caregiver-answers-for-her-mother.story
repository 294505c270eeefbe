start en at q.who
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I am answering for my mother, she said it's ok
bot      says repair.1a, asks q.who (try 2)
patient  Ana Lopez, her daughter
noted    q.who = caregiver   "her daughter"
bot      says proxy.note, asks q.proxy
