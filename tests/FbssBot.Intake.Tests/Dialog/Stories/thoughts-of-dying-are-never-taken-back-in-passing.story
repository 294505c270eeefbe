start en at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I want to kill myself
flagged  rf.suicide active   "kill myself"
bot      advises rf.suicide, asks back flagCheck rf.suicide
clinic   alerted, alert
patient  I am safe
bot      asks back flagSeen rf.suicide
patient  I have seen this
bot      says flag.continue, asks q.pain-spot
patient  I do not want to kill myself
bot      says repair.1a, asks q.pain-spot (try 2)
