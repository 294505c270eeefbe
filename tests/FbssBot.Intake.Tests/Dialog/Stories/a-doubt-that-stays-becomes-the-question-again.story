start en at q.pain-sites
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  my back
bot      asks back doubt q.pain-sites repair.ambiguous-choice
patient  my back
bot      asks back doubt q.pain-sites repair.ambiguous-choice again
patient  my back
bot      asks q.pain-sites (try 2)
patient  my back
bot      asks q.pain-sites (try 3)
patient  my back
skipped  q.pain-sites
bot      says repair.3, asks q.pain-now
