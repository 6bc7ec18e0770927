# What the insurance codes CT1 and CT2 say, as far as it is proven.

ct1 = Insurance code CT1
ct1-increased = The last digit is 1: increased reimbursement.
ct1-ordinary = The last digit is 0: ordinary reimbursement.
ct1-unclear = This code does not say whether there is increased reimbursement.
scheme-general = The first digit is 1: general scheme.
scheme-self_employed = The first digit is 4: self-employed.
scheme-other = The scheme is not known.
ct2 = Insurance code CT2
ct2-explained = This code has not changed the tariff since 01/01/2008. It must be on the invoice.
increased_reimbursement-yes = Increased reimbursement
increased_reimbursement-no = Ordinary reimbursement
increased_reimbursement-unknown = Reimbursement not known
