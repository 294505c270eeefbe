start en at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.pain-sites = leg-l + low-back
given    q.conditions = diabetes
patient  my right foot hurts too
changed  q.pain-sites leg-l + low-back -> leg-l + low-back + foot-r   "right foot"
bot      updated q.pain-sites, asks back send
patient  I also have osteoporosis
changed  q.conditions diabetes -> diabetes + osteoporosis   "osteoporosis"
bot      updated q.conditions, asks back send
