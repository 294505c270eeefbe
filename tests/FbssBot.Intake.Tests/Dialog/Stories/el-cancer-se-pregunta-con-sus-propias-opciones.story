start es at q.pain-worse
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  el dolor me despierta por la noche
noted    q.pain-worse = lying-night   "la noche"
flagged  rf.cancer asked   "dolor me despierta por la noche"
bot      asks back flagCheck rf.cancer
patient  No, ninguna de las dos
flagged  rf.cancer denied   "dolor me despierta por la noche"
bot      says flag.denied, asks q.pain-better
