start en at q.goals
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  I was suicidal in my twenties, I am well now
noted    q.goals = I was suicidal in my twenties, I am well now   "I was suicidal in my twenties, I am well now"
flagged  rf.suicide asked   "suicidal"
bot      asks back flagCheck rf.suicide
patient  I'm safe
bot      advises rf.suicide, asks q.questions
