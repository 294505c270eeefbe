start es at q.story
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  en 2016 no pude orinar por dos días
noted    q.story = en 2016 no pude orinar por dos días   "en 2016 no pude orinar por dos días"
flagged  rf.cauda-equina asked   "no pude orinar"
bot      asks back flagCheck rf.cauda-equina
patient  sí, ahora también
flagged  rf.cauda-equina active   "no pude orinar"
bot      advises rf.cauda-equina, asks back flagSeen rf.cauda-equina
clinic   alerted, alert
