start en
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  is that alright?
bot      says question.noted, asks q.consent
patient  is that ok
bot      says question.noted, asks q.consent
patient  ok
noted    q.consent = yes   "ok"
bot      asks q.who
