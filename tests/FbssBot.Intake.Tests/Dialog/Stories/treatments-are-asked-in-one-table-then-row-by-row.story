start en at q.treatments
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  ibuprofen and physical therapy
noted    q.treatments = tx.nsaid + tx.physical-therapy   "ibuprofen and physical therapy"
bot      asks q.tx-help
patient  the ibuprofen helps a little, still taking it
noted    q.tx-help/tx.nsaid/help = little   "helps a little"
noted    q.tx-help/tx.nsaid/status = still   "still taking"
bot      asks q.tx-help/tx.physical-therapy
patient  no help, stopped
noted    q.tx-help/tx.physical-therapy/help = none   "no help"
noted    q.tx-help/tx.physical-therapy/status = stopped   "stopped"
bot      asks q.meds-current
