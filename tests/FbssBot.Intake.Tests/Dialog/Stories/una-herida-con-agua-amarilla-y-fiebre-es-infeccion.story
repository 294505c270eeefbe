start es at q.story
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  tengo calentura de 38 y medio y la herida del piquete está escurriendo como agüita amarilla
noted    q.story = tengo calentura de 38 y medio y la herida del piquete está escurriendo como agüita amarilla   "tengo calentura de 38 y medio y la herida del piquete está escurriendo como agüita amarilla"
noted    q.pain-character = stabbing   "piquete"
flagged  rf.infection active   "calentura"
bot      advises rf.infection, asks back readBack
clinic   alerted, alert
