start en at q.pain-worse
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  bending, and since last night I can't feel anything between my legs
noted    q.pain-worse = bending + lying-night   "bending, and since last night"
noted    q.nerve-signs = numbness   "can't feel anything between my legs"
noted    q.mobility = bend   "bending"
bot      reads back q.mobility q.nerve-signs, asks q.pain-better
patient  yes, it is new
bot      says repair.1a, asks q.pain-better (try 2)
patient  I have seen this
bot      asks q.pain-better (try 3)
