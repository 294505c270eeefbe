start es at q.pain-pattern
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  elefantes azules
bot      says repair.1a, asks q.pain-pattern (try 2)
patient  qwerty asdf
bot      asks q.pain-pattern (try 3)
patient  zxcvb
skipped  q.pain-pattern
bot      says repair.3, asks q.pain-worse
