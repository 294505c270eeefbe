start es at q.treatments
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  oxicodona
noted    q.treatments = tx.opioid   "oxicodona"
bot      asks q.tx-help
patient  la oxicodona me ayuda poco, la sigo tomando
noted    q.tx-help/tx.opioid/help = little   "me ayuda poco"
noted    q.tx-help/tx.opioid/status = still   "la sigo tomando"
bot      asks q.meds-current
patient  oxicodona, me bajaron la dosis
noted    q.meds-current = oxicodona, me bajaron la dosis   "oxicodona, me bajaron la dosis"
flagged  rf.withdrawal asked   "oxicodona … me bajaron la"
bot      asks back flagCheck rf.withdrawal
patient  Me siento mal o con temblores si no la tomo
bot      asks back flagCheck rf.withdrawal again
patient  2
flagged  rf.withdrawal active   "oxicodona … me bajaron la"
bot      advises rf.withdrawal, asks q.med-reliance
clinic   alerted, alert
