start es at q.questions
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  ninguna
noted    q.questions = ninguna   "ninguna"
bot      shows the review, asks back send
patient  mándalo
bot      says closing.sent, gives the advice, gives the checklist, says closing.contact, says menu.finished
clinic   finished, summary
