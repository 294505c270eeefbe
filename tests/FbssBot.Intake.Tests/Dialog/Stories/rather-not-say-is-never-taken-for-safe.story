start en at q.goals
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  some days I just want to die
noted    q.goals = some days I just want to die   "some days I just want to die"
flagged  rf.suicide active   "want to die"
bot      advises rf.suicide, asks back flagCheck rf.suicide
clinic   alerted, alert
patient  3
bot      advises rf.suicide, asks back flagPause rf.suicide
clinic   alerted, alert
