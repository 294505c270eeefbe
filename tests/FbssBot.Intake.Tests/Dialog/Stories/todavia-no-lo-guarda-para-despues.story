start es at q.questions
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  no tengo preguntas
noted    q.questions = no tengo preguntas   "no tengo preguntas"
bot      shows the review, asks back send
patient  todavía no
bot      says resume.saved, asks back resume
patient  sí
bot      says resume.welcome, asks back send
patient  mándalo
bot      says closing.sent, gives the advice, gives the checklist, says closing.contact, says menu.finished
clinic   finished, summary
