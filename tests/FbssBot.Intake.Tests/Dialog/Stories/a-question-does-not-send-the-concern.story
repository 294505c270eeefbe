start en at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.care-concern = care
patient  show me what you have
bot      shows the review, asks back send
patient  Is that going to upset his surgeon?
bot      says question.noted, asks back send
patient  what does this have to do with his back?
bot      says msg.help, asks back send
patient  do you take Blue Cross insurance?
bot      says oos.appointment, asks back send
patient  who reads this?
bot      says msg.privacy, asks back send
patient  can he take a tramadol tonight?
bot      says oos.med, asks back send
patient  can I see it again
bot      shows the review, asks back send
