# Wat de codes gerechtigde KG1 en KG2 zeggen, voor zover dat bewezen is.

ct1 = Code gerechtigde KG1
ct1-increased = Het laatste cijfer is 1: verhoogde tegemoetkoming (VT).
ct1-ordinary = Het laatste cijfer is 0: gewone tegemoetkoming.
ct1-unclear = Deze code zegt niet of er een verhoogde tegemoetkoming is.
scheme-general = Het eerste cijfer is 1: algemene regeling.
scheme-self_employed = Het eerste cijfer is 4: zelfstandigen.
scheme-other = De regeling is niet bekend.
ct2 = Code gerechtigde KG2
ct2-explained = Deze code verandert het tarief niet meer sinds 01/01/2008. Hij moet op de factuur staan.
increased_reimbursement-yes = Verhoogde tegemoetkoming
increased_reimbursement-no = Gewone tegemoetkoming
increased_reimbursement-unknown = Tegemoetkoming niet bekend
