start en at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.pain-worse = sitting + bending + cold
given    q.treatments = tx.tens + tx.nsaid
given    q.surg-what[0] = fusion + laminectomy
given    q.surg-when[0] = 2020
given    q.pain-sites = leg-l + low-back
patient  remove sitting
changed  q.pain-worse sitting + bending + cold -> bending + cold   "remove sitting"
bot      updated q.pain-worse, asks back send
patient  take fusion off
changed  q.surg-what[0] fusion + laminectomy -> laminectomy   "take fusion off"
bot      updated q.surg-what[0], asks back send
patient  no TENS, take that out
changed  q.treatments tx.tens + tx.nsaid -> tx.nsaid   "no TENS, take that out"
bot      updated q.treatments, asks back send
patient  please take bending off
changed  q.pain-worse bending + cold -> cold   "please take bending off"
bot      updated q.pain-worse, asks back send
patient  delete the cold weather one
removed  q.pain-worse = cold
bot      updated q.pain-worse, asks q.pain-worse
