start en at q.pain-worse
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  sitting, and my crotch is numb
noted    q.pain-worse = sitting   "sitting"
noted    q.nerve-signs = numbness   "numb"
flagged  rf.cauda-equina active   "crotch … numb"
bot      advises rf.cauda-equina, reads back q.nerve-signs, asks back flagCheck rf.cauda-equina
clinic   alerted, alert
patient  no
bot      asks back flagCheck rf.cauda-equina again
patient  no
bot      asks back flagSeen rf.cauda-equina
