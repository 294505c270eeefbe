start es at q.surg-recovery
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  pues en parte, porque al principio bien y ya luego no
noted    q.surg-recovery[0] = partly   "en parte"
bot      asks q.surg-complications[0]
