start en at q.pain-sites
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  lower back and leg
noted    q.pain-sites = low-back   "lower back"
bot      asks back doubt q.pain-sites repair.ambiguous-choice
patient  both
changed  q.pain-sites low-back -> low-back + leg-l + leg-r   "both"
bot      asks q.pain-now
