start en at q.safety
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  numbness between the legs
noted    q.safety = saddle   "numbness between the legs"
flagged  rf.cauda-equina active   "numbness … between the legs"
bot      advises rf.cauda-equina, asks back flagCheck rf.cauda-equina
clinic   alerted, alert
patient  no, it is old and has not changed
flagged  rf.cauda-equina lowered   "numbness … between the legs"
bot      says flag.lowered, asks q.had-surgery
clinic   alerted
