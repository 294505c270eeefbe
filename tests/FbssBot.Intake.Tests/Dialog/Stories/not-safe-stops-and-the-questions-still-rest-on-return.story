start en at q.goals
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  some days I just want to die
noted    q.goals = some days I just want to die   "some days I just want to die"
flagged  rf.suicide active   "want to die"
bot      advises rf.suicide, asks back flagCheck rf.suicide
clinic   alerted, alert
patient  not safe
bot      advises rf.suicide, asks back flagPause rf.suicide
clinic   alerted, alert
patient  2
bot      says resume.saved, asks back resume
patient  hello
bot      says resume.welcome, asks back flagPause rf.suicide
patient  what now
bot      asks back flagPause rf.suicide again
patient  continue
bot      says flag.pause.over, asks q.questions
