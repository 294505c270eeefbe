start en at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.pain-better = medicine + rest
given    q.treatments = tx.tens + tx.nsaid
given    q.pain-character = pressure
given    q.pain-worse = sitting
given    q.mobility = sit + walk
patient  take off the ibuprofen
changed  q.treatments tx.tens + tx.nsaid -> tx.tens   "take off the ibuprofen"
bot      updated q.treatments, asks back send
patient  remove sitting
removed  q.pain-worse = sitting
changed  q.mobility sit + walk -> walk   "remove sitting"
bot      updated q.pain-worse, updated q.mobility, asks q.pain-worse
