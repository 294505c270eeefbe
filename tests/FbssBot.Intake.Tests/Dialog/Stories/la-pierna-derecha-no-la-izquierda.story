start es at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.pain-sites = leg-l + low-back
patient  no es la pierna izquierda, es la derecha
changed  q.pain-sites leg-l + low-back -> leg-r + low-back   "no es la pierna izquierda, es la derecha"
bot      updated q.pain-sites, asks back send
patient  es la izquierda, no la derecha
changed  q.pain-sites leg-r + low-back -> leg-l + low-back   "es la izquierda, no la derecha"
bot      updated q.pain-sites, asks back send
patient  la pierna derecha en vez de la izquierda
changed  q.pain-sites leg-l + low-back -> leg-r + low-back   "la pierna derecha en vez de la izquierda"
bot      updated q.pain-sites, asks back send
