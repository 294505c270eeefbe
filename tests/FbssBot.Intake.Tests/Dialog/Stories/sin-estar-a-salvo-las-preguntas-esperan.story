start es at q.goals
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  a veces quiero morirme
noted    q.goals = a veces quiero morirme   "a veces quiero morirme"
flagged  rf.suicide active   "quiero morirme"
bot      advises rf.suicide, asks back flagCheck rf.suicide
clinic   alerted, alert
patient  no estoy a salvo
bot      advises rf.suicide, asks back flagPause rf.suicide
clinic   alerted, alert
patient  no se que hacer
bot      asks back flagPause rf.suicide again
patient  no puedo seguir
bot      asks back flagPause rf.suicide again
patient  seguir
bot      says flag.pause.over, asks q.questions
