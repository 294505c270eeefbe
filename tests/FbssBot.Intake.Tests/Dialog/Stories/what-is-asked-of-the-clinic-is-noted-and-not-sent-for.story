start en at q.questions
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  no questions
noted    q.questions = no questions   "no questions"
bot      shows the review, asks back send
patient  please send me the forms by post
bot      says msg.noted, asks back send
patient  no dont send it
bot      gives the advice, gives the checklist, says closing.not-sent, says closing.contact
