start en at q.who
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  it's for my husband, he can't type
noted    q.who = caregiver   "for my husband"
bot      says proxy.note, asks q.proxy
