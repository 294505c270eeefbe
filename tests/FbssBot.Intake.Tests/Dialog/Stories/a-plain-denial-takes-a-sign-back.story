start en at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  my incision split open
flagged  rf.infection active   "incision split"
bot      advises rf.infection, asks q.pain-spot
clinic   alerted, alert
patient  I have seen this
bot      says repair.1a, asks q.pain-spot (try 2)
patient  sorry, my incision did not split open, I do not have an open wound
flagged  rf.infection denied   "incision split"
bot      says flag.denied, asks q.pain-spot (try 2)
clinic   alerted
