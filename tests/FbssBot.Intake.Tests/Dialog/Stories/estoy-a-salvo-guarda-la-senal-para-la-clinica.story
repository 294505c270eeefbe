start es at q.goals
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  hay días en que ya no quiero vivir
noted    q.goals = hay días en que ya no quiero vivir   "hay días en que ya no quiero vivir"
flagged  rf.suicide active   "ya no quiero vivir"
bot      advises rf.suicide, asks back flagCheck rf.suicide
clinic   alerted, alert
patient  no quiero hablar de eso
bot      advises rf.suicide, asks back flagPause rf.suicide
clinic   alerted, alert
patient  prefiero no decirlo
bot      asks back flagPause rf.suicide again
