start en at q.pain-sites
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  my neck is stiff since yesterday
noted    q.pain-sites = neck   "neck"
flagged  rf.meningitis asked   "neck is stiff … since yesterday"
bot      asks back flagCheck rf.meningitis
patient  2
flagged  rf.meningitis denied   "neck is stiff … since yesterday"
bot      says flag.denied, asks q.pain-now
