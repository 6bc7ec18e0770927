# Ce que disent les codes assurance CT1 et CT2, pour autant que ce soit prouvé.

ct1 = Code assurance CT1 (code titulaire 1)
ct1-increased = Le dernier chiffre est 1 : intervention majorée (BIM).
ct1-ordinary = Le dernier chiffre est 0 : intervention ordinaire.
ct1-unclear = Ce code ne dit pas s’il y a une intervention majorée.
scheme-general = Le premier chiffre est 1 : régime général.
scheme-self_employed = Le premier chiffre est 4 : indépendants.
scheme-other = Le régime n’est pas connu.
ct2 = Code assurance CT2 (code titulaire 2)
ct2-explained = Ce code ne change plus le tarif depuis le 01/01/2008. Il doit figurer sur la facture.
increased_reimbursement-yes = Intervention majorée
increased_reimbursement-no = Intervention ordinaire
increased_reimbursement-unknown = Intervention pas connue
