start es at q.who
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  es para mi esposo, no puede escribir en el celular
noted    q.who = caregiver   "para mi esposo"
bot      says proxy.note, asks q.proxy
