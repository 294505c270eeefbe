start en at q.care-concern
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I think my surgeon was careless
bot      says repair.1a, asks q.care-concern (try 2)
