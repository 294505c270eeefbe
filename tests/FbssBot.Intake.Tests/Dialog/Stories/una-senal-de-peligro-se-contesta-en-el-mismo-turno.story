start es at q.pain-worse
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  al agacharme, y desde anoche no siento nada entre las piernas
noted    q.pain-worse = bending   "agacharme"
noted    q.nerve-signs = numbness   "no siento nada entre las piernas"
bot      reads back q.nerve-signs, asks q.pain-better
patient  sí, es nuevo
bot      says repair.1a, asks q.pain-better (try 2)
patient  ya lo leí
bot      asks q.pain-better (try 3)
