start en at q.goals
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  honestly I want to end my life
noted    q.goals = honestly I want to end my life   "honestly I want to end my life"
flagged  rf.suicide active   "end my life"
bot      advises rf.suicide, asks back flagCheck rf.suicide
clinic   alerted, alert
patient  no
bot      advises rf.suicide, asks back flagPause rf.suicide
clinic   alerted, alert
patient  seen it
bot      says flag.pause.over, asks q.questions
