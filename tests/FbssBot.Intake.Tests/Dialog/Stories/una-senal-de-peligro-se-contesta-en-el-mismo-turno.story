start es at q.pain-worse
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  al agacharme, y desde anoche no siento nada entre las piernas
noted    q.pain-worse = bending   "agacharme"
noted    q.nerve-signs = numbness   "no siento nada entre las piernas"
flagged  rf.cauda-equina active   "no siento nada … entre las piernas"
bot      advises rf.cauda-equina, reads back q.nerve-signs, asks back flagSeen rf.cauda-equina
clinic   alerted, alert
patient  ya lo leí
bot      says flag.continue, asks q.pain-better
