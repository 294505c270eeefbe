start es at q.nerve-signs
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  siento la pierna floja pero eso ya desde hace como un año, igual
noted    q.nerve-signs = weak-old   "igual"
flagged  rf.progressive-weakness asked   "pierna floja"
bot      asks back flagCheck rf.progressive-weakness
patient  la que sigue igual
flagged  rf.progressive-weakness denied   "pierna floja"
bot      says flag.denied, asks q.pain-vs-before
