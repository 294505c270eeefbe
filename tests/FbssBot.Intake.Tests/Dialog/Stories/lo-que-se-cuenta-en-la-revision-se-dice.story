start es at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.treatments = tx.steroid-injection
patient  tengo diabetes
noted    q.conditions = diabetes   "diabetes"
bot      updated q.conditions, asks back send
