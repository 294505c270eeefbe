start en
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I have a fever of 39 and my back wound is leaking pus
flagged  rf.infection active   "fever"
bot      advises rf.infection, asks q.consent
patient  no, thank you
bot      says msg.declined
erased
