start en at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.pain-sites = leg-l + low-back
patient  not the left leg, the right one
changed  q.pain-sites leg-l + low-back -> leg-r + low-back   "not the left leg, the right one"
bot      updated q.pain-sites, asks back send
patient  it's the left leg not the right
changed  q.pain-sites leg-r + low-back -> leg-l + low-back   "it's the left leg not the right"
bot      updated q.pain-sites, asks back send
patient  Right leg, not left
changed  q.pain-sites leg-l + low-back -> leg-r + low-back   "Right leg, not left"
bot      updated q.pain-sites, asks back send
patient  the left side, not the right
changed  q.pain-sites leg-r + low-back -> leg-l + low-back   "the left side, not the right"
bot      updated q.pain-sites, asks back send
