start es at q.imaging
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  desde la operación una resonancia hace un mes, una revisión y placas en junio
noted    q.imaging = mri + xray   "resonancia hace un mes, una revisión y placas"
bot      asks q.care-concern
