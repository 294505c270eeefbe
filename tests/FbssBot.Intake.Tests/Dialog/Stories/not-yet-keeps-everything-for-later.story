start en at q.questions
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  no questions
noted    q.questions = no questions   "no questions"
bot      shows the review, asks back send
patient  hold off for now
bot      says resume.saved, asks back resume
patient  hello again
bot      says resume.welcome, asks back send
patient  yes
bot      says closing.sent, gives the advice, gives the checklist, says closing.contact, says menu.finished
clinic   finished, summary
patient  send it
bot      says menu.finished
