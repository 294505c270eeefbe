start en at q.meds-current
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  should I take more oxycodone at night?
bot      says oos.med, asks q.meds-current
patient  oxycodone 5 mg
noted    q.treatments = tx.opioid   "oxycodone"
noted    q.meds-current = oxycodone 5 mg   "oxycodone 5 mg"
bot      reads back q.treatments, asks q.tx-help
