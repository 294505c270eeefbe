start es at q.pain-now
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  quiero borrar mis datos
bot      asks back delete
patient  sí
removed  q.consent = yes
removed  q.who = self
removed  q.safety = none
removed  q.had-surgery = yes
bot      says delete.done
clinic   deleted, deletion
erased
