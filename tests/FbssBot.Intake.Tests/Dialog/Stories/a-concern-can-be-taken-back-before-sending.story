start en at q.care-concern
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I think my surgeon was careless
noted    q.care-concern = care   "careless"
bot      begins s.G, asks q.treatments
