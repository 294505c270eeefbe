start en at q.pain-worse
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  bending, and since last night I can't feel anything between my legs
noted    q.pain-worse = bending + lying-night   "bending, and since last night"
noted    q.nerve-signs = numbness   "can't feel anything between my legs"
noted    q.mobility = bend   "bending"
flagged  rf.cauda-equina active   "can't feel anything … between my legs"
bot      advises rf.cauda-equina, reads back q.mobility q.nerve-signs, asks back flagSeen rf.cauda-equina
clinic   alerted, alert
patient  I have seen this
bot      says flag.continue, asks q.pain-better
