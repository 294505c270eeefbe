start en at q.who
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I am answering for my mother, she said it's ok
noted    q.who = self   "I am"
bot      asks q.safety
patient  Ana Lopez, her daughter
bot      says repair.1a, asks q.safety (try 2)
