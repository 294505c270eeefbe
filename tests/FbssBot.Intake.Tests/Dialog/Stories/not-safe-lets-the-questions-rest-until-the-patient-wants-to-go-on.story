start en at q.goals
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  some days I just want to die
noted    q.goals = some days I just want to die   "some days I just want to die"
flagged  rf.suicide active   "want to die"
bot      advises rf.suicide, asks back flagCheck rf.suicide
clinic   alerted, alert
patient  I am not safe
bot      advises rf.suicide, asks back flagPause rf.suicide
clinic   alerted, alert
patient  I do not know what to do
bot      asks back flagPause rf.suicide again
patient  nobody can help me
bot      asks back flagPause rf.suicide again
patient  no
bot      asks back flagPause rf.suicide again
patient  go on
bot      says flag.pause.over, asks q.questions
