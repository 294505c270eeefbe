start en
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  since yesterday I can't feel anything between my legs
flagged  rf.cauda-equina active   "can't feel anything … between my legs"
bot      advises rf.cauda-equina, asks back flagSeen rf.cauda-equina
patient  I have seen this
bot      says flag.continue, asks q.consent
patient  yes, let us start
noted    q.consent = yes   "yes, let us start"
bot      asks q.who
clinic   alerted, alert
