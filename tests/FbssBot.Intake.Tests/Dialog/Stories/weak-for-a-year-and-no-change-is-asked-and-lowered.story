start en at q.nerve-signs
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  leg's been a bit weak for about a year, no change
noted    q.nerve-signs = weak-old   "weak for about a year, no change"
flagged  rf.progressive-weakness asked   "leg's … weak"
bot      asks back flagCheck rf.progressive-weakness
patient  still the same as before
flagged  rf.progressive-weakness denied   "leg's … weak"
bot      says flag.denied, asks q.pain-vs-before
