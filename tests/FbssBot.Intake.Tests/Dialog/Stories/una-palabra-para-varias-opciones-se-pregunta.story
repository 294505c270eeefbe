start es at q.treatments
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  terapia física e inyecciones
noted    q.treatments = tx.physical-therapy   "terapia física"
bot      asks back doubt q.treatments repair.ambiguous-choice
patient  de cortisona
changed  q.treatments tx.physical-therapy -> tx.physical-therapy + tx.steroid-injection   "cortisona"
bot      asks q.tx-help
