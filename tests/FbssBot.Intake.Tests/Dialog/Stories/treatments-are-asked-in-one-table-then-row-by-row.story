start en at q.treatments
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  ibuprofen and physical therapy
noted    q.treatments = tx.nsaid + tx.physical-therapy   "ibuprofen and physical therapy"
bot      asks q.tx-help
patient  the ibuprofen helps a little, still taking it
noted    q.tx-help/tx.nsaid/help = little   "helps a little"
noted    q.tx-help/tx.nsaid/status = still   "still taking"
flagged  rf.suicide active   "taking it"
bot      advises rf.suicide, asks back flagCheck rf.suicide
clinic   alerted, alert
patient  no help, stopped
bot      asks back flagCheck rf.suicide
