start en at q.nerve-signs
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  just the weak leg like I said
flagged  rf.progressive-weakness asked   "weak … leg"
bot      asks back flagCheck rf.progressive-weakness
patient  the same for years
flagged  rf.progressive-weakness denied   "weak … leg"
bot      says flag.denied, asks back doubt q.nerve-signs repair.ambiguous-choice
patient  stayed the same
noted    q.nerve-signs = weak-old   "stayed the same"
bot      asks q.pain-vs-before
