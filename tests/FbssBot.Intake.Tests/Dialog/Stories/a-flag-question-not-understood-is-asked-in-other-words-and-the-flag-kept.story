start en at q.pain-spot
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  it is numb between my legs
noted    q.nerve-signs = numbness   "numb between my legs"
flagged  rf.cauda-equina active   "numb … between my legs"
bot      advises rf.cauda-equina, reads back q.nerve-signs, asks back flagCheck rf.cauda-equina
clinic   alerted, alert
patient  the dog is barking
bot      asks back flagCheck rf.cauda-equina again
patient  the dog again
bot      asks back flagSeen rf.cauda-equina
patient  what
bot      asks back flagSeen rf.cauda-equina again
patient  ok
bot      says flag.continue, asks q.pain-spot
