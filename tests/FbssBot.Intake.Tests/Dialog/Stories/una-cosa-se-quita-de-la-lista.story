start es at review
bot      says msg.greeting, says msg.privacy.short, begins s.A, asks q.consent
given    q.pain-worse = sitting + bending + cold
given    q.treatments = tx.tens + tx.nsaid
given    q.surg-what[0] = fusion + laminectomy
patient  quite lo de estar en una silla
changed  q.pain-worse sitting + bending + cold -> bending + cold   "quite lo de estar en una silla"
bot      updated q.pain-worse, asks back send
patient  borre el frío
changed  q.pain-worse bending + cold -> bending   "borre el frío"
bot      updated q.pain-worse, asks back send
patient  no, quite el TENS
changed  q.treatments tx.tens + tx.nsaid -> tx.nsaid   "no, quite el TENS"
bot      updated q.treatments, asks back send
patient  elimine la fusión
changed  q.surg-what[0] fusion + laminectomy -> laminectomy   "elimine la fusión"
bot      updated q.surg-what[0], asks back send
