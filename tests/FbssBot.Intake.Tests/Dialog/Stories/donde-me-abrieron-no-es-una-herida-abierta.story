start es at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  es ahí mero en la nuca donde me abrieron la otra vez
noted    q.pain-spot = same   "ahí mero"
noted    q.surg-level[0] = neck   "nuca donde me abrieron la otra"
bot      reads back q.surg-level[0], asks q.pain-onset
