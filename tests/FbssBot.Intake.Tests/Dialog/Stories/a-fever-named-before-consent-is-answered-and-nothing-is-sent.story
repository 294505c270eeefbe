start en
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I have a fever of 39 and my back wound is leaking pus
noted    q.consent = yes   "I have"
bot      asks q.who
patient  no, thank you
bot      says smalltalk.thanks, asks q.who
