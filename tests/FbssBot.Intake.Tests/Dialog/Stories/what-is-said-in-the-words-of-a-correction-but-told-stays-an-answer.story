start en at q.surg-what
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.pain-worse = sitting
patient  they removed the disc and took out a piece of bone
noted    q.surg-what[0] = discectomy + laminectomy   "removed the disc and took out a piece of bone"
bot      asks q.surg-when[0]
patient  the left side, not in the middle
bot      says repair.1a, asks q.surg-when[0] (try 2)
