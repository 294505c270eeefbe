start en at q.pain-worse
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  sitting, and my crotch has been numb since Saturday
noted    q.pain-worse = sitting   "sitting"
noted    q.nerve-signs = numbness   "numb"
flagged  rf.cauda-equina active   "crotch … numb"
bot      advises rf.cauda-equina, reads back q.nerve-signs, asks back flagSeen rf.cauda-equina
clinic   alerted, alert
patient  I'm not going to any hospital, I only want an appointment
bot      says flag.refused, asks q.pain-better
