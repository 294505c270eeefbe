start en at q.treatments
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  PT and shots
noted    q.treatments = tx.physical-therapy   "PT"
bot      asks back doubt q.treatments repair.ambiguous-choice
patient  PT and shots
bot      asks q.tx-help
patient  PT and shots
bot      says repair.1a, asks q.tx-help (try 2)
