start es at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.care-concern = care
patient  ¿me puede enseñar otra vez cómo quedó?
bot      shows the review, asks back send
patient  ¿eso le va a molestar al doctor?
bot      says question.noted, asks back send
patient  ¿aceptan mi seguro?
bot      says oos.appointment, asks back send
patient  ¿quién lee esto?
bot      says msg.privacy, asks back send
patient  ¿me puedo tomar un tramadol esta noche?
bot      says oos.med, asks back send
