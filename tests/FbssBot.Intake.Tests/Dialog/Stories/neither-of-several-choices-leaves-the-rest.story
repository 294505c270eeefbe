start en at q.treatments
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  PT and some pills
noted    q.treatments = tx.physical-therapy   "PT"
bot      asks back doubt q.treatments repair.ambiguous-choice
patient  neither
bot      asks q.tx-help
