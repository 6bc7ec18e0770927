# What changed between two answers about a patient.

coverage-deceased = The patient died on { $date }.
coverage-not_insured = No longer insured.
coverage-insured = Insured again.
coverage-insurer = The health fund changed: from { $from } to { $to }.
coverage-registration_number = The registration number at the health fund changed.
coverage-codes = The insurance codes changed: from { $from } to { $to }.
coverage-increased = Reimbursement is now increased.
coverage-not_increased = Reimbursement is no longer increased.
coverage-end = The insurance now ends on { $date }.
coverage-end_lifted = The insurance no longer has an end date.
coverage-medical_house = A medical house is now paid for the nursing.
coverage-medical_house_ended = No medical house is paid for the nursing any more.
coverage-direct_payment = The health fund now announces direct payment.
coverage-no_direct_payment = The health fund no longer announces direct payment.
coverage-palliative = Palliative status since { $date }.
coverage-palliative_ended = The palliative status has ended.
