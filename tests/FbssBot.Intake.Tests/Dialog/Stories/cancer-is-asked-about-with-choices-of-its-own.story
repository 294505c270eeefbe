start en at q.pain-worse
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
patient  the pain wakes me at night
noted    q.pain-worse = lying-night   "at night"
flagged  rf.cancer asked   "pain wakes me at night"
bot      asks back flagCheck rf.cancer
patient  yes, breast cancer ten years ago
flagged  rf.cancer active   "pain wakes me at night"
bot      asks q.pain-better
clinic   alerted, alert
