# Was die Versicherungscodes KG1 und KG2 sagen, soweit es bewiesen ist.

ct1 = Versicherungscode KG1
ct1-increased = Die letzte Ziffer ist 1: erhöhte Kostenbeteiligung.
ct1-ordinary = Die letzte Ziffer ist 0: gewöhnliche Kostenbeteiligung.
ct1-unclear = Dieser Code sagt nicht, ob es eine erhöhte Kostenbeteiligung gibt.
scheme-general = Die erste Ziffer ist 1: allgemeine Regelung.
scheme-self_employed = Die erste Ziffer ist 4: Selbstständige.
scheme-other = Die Regelung ist nicht bekannt.
ct2 = Versicherungscode KG2
ct2-explained = Dieser Code ändert den Tarif seit dem 01/01/2008 nicht mehr. Er muss auf der Rechnung stehen.
increased_reimbursement-yes = Erhöhte Kostenbeteiligung
increased_reimbursement-no = Gewöhnliche Kostenbeteiligung
increased_reimbursement-unknown = Kostenbeteiligung nicht bekannt
