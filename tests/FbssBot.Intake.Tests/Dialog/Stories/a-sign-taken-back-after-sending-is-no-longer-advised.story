start en at q.questions
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I have a fever
noted    q.questions = I have a fever   "I have a fever"
flagged  rf.infection active   "fever"
bot      advises rf.infection, shows the review, asks back send
clinic   alerted, alert
patient  send it
bot      says closing.sent, gives the advice, gives the checklist, says closing.contact, says menu.finished
clinic   finished, summary
patient  I do not have a fever
flagged  rf.infection denied   "fever"
bot      says flag.denied, says menu.finished
clinic   amended, update
patient  show my checklist
bot      gives the checklist, says menu.finished
