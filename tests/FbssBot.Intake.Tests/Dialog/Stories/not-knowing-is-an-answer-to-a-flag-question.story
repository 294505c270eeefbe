start en at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  both my legs feel weak
noted    q.pain-spot = both   "both"
flagged  rf.cauda-equina asked   "both my legs … weak"
flagged  rf.progressive-weakness asked   "legs … weak"
bot      asks back flagCheck rf.progressive-weakness
patient  idk
bot      says flag.unsure, asks back flagCheck rf.cauda-equina
