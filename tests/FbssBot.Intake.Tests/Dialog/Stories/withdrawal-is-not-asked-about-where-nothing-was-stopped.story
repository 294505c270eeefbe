start en at q.treatments
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  oxycodone
noted    q.treatments = tx.opioid   "oxycodone"
bot      asks q.tx-help
patient  oxycodone helped a little, still taking it
noted    q.tx-help/tx.opioid/help = little   "helped a little"
noted    q.tx-help/tx.opioid/status = still   "still taking"
bot      asks q.meds-current
patient  oxycodone
noted    q.meds-current = oxycodone   "oxycodone"
bot      asks q.med-reliance
patient  I feel sick or shaky if I miss it
noted    q.med-reliance = withdrawal   "I feel sick or shaky if I miss it"
bot      begins s.H, asks q.smoking
