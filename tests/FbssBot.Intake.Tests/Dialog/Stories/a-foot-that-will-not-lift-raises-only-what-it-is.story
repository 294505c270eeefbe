start en at q.questions
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  since friday my toes won't come up and the foot drags
noted    q.questions = since friday my toes won't come up and the foot drags   "since friday my toes won't come up and the foot drags"
flagged  rf.progressive-weakness active   "toes won't come up"
bot      advises rf.progressive-weakness, shows the review, asks back send
clinic   alerted, alert
patient  no that's all
bot      asks back send again
