start en at q.story
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  back in 2016 I couldn't pee for two days
noted    q.story = back in 2016 I couldn't pee for two days   "back in 2016 I couldn't pee for two days"
flagged  rf.cauda-equina asked   "couldn't pee"
bot      asks back flagCheck rf.cauda-equina
patient  no, that was then
flagged  rf.cauda-equina denied   "couldn't pee"
bot      says flag.denied, asks q.pain-sites
