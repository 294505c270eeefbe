start en at q.mood-down
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  nearly every day
noted    q.mood-down = 3   "nearly every day"
bot      asks q.self-harm
patient  Yes, and I feel unsafe right now
noted    q.self-harm = now   "Yes, and I feel unsafe right now"
flagged  rf.suicide active
bot      advises rf.suicide, asks back flagCheck rf.suicide
clinic   alerted, alert
patient  no
bot      advises rf.suicide, asks back flagPause rf.suicide
clinic   alerted, alert
patient  my wife is here with me
bot      asks back flagPause rf.suicide again
patient  what should I do
bot      asks back flagPause rf.suicide again
patient  I have read it
bot      says flag.pause.over, begins s.F, asks q.surg-what[0]
