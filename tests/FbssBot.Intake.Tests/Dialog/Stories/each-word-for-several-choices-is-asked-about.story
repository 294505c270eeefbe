start en at q.pain-sites
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  my back and one leg
bot      asks back doubt q.pain-sites repair.ambiguous-choice
patient  low
noted    q.pain-sites = low-back   "low"
bot      asks back doubt q.pain-sites repair.ambiguous-choice
patient  the left one
changed  q.pain-sites low-back -> low-back + leg-l   "the left one"
bot      asks q.pain-now
