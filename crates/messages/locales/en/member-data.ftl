# What a member data answer says: conclusions, reasons and words of the insurers.

# Conclusions for the date asked

verdict-insured = Insured
    .meaning = The patient is insured on the date asked.
    .action = Use the row shown for the invoice.
verdict-not_insured = Not insured
    .meaning = The insurer gives no period of insurance for the date asked.
    .action = Ask the patient to contact the health fund.
verdict-deceased = Deceased
    .meaning = According to the insurer, the patient died before the date asked.
    .action = Check that this is the right patient, and stop the visits.
verdict-changed_during_period = Changed
    .meaning = The patient’s insurance changes on the date asked or during the period.
    .action = Look at the rows and take the one of the day of care.
verdict-unknown = Unknown
    .meaning = The answer does not say whether the patient is insured on the date asked.
    .action = Read the reason below.

# How the question was received

outcome-answered = Full answer
outcome-partial = Answer with gaps
outcome-refused = Question refused
outcome-failed = No answer possible now
outcome-queued = Waiting

# Reasons

reason-deceased = The patient died before this date.
    .action = Check that this is the right patient.
reason-died_on_date = The patient died on that day.
    .action = Check that the care was given before the death.
reason-died_later = The patient died after this date.
    .action = Nothing to do.
reason-medical_house_nursing = A medical house is paid for the nursing of this patient.
    .action = Talk to the medical house before giving care: the invoice may be refused.
reason-medical_house_unclear = The patient is registered with a medical house, but the answer does not say clearly for which care.
    .action = Ask the medical house whether it also gives nursing care.
reason-question_refused = The question was refused.
    .action = Read the message, correct it, then ask again.
reason-answer_failed = The insurer or MyCareNet could not answer.
    .action = Ask again later.
reason-unknown_insurer = No insurer knows this patient.
    .action = Ask with the health fund and the registration number.
reason-unknown_person = This number is not known.
    .action = Compare the number with the identity card.
reason-several_insurers = More than one insurer knows this patient.
    .action = Choose the health fund, then ask again.
reason-mutation = The patient’s insurance changes during the period asked (mutation).
    .action = Look at the rows and take the one of the day of care.
reason-several_periods_on_date = More than one different period holds on that day.
    .action = Ask the patient’s health fund about the patient’s situation.
reason-closed_before = The insurance ended before this date.
    .action = Ask the patient’s health fund about the patient’s situation.
reason-starts_later = The insurance starts after this date.
    .action = Ask the patient’s health fund about the patient’s situation.
reason-period_gap = There is a gap between the periods of insurance.
    .action = Ask the patient’s health fund about the patient’s situation.
reason-no_period = The insurer gives no period of insurance at all.
    .action = Ask the patient’s health fund about the patient’s situation.
reason-outside_answer = The answer is not about this date.
    .action = Ask for this date.
reason-no_insurability = The answer says nothing about the insurance.
    .action = Ask again later.
reason-moved_to_other_insurer = The patient moved to another insurer.
    .action = Ask the new insurer.
reason-came_from_other_insurer = The patient came from another insurer.
    .action = For care before this change, ask the former insurer.
reason-insurer_change = The health fund is not the same in all rows.
    .action = Look at the rows and take the one of the day of care.
reason-insurance_code_change = The insurance code is not the same in all rows.
    .action = Look at the rows and take the one of the day of care.
reason-several_periods = There are several periods of insurance.
    .action = Look at the rows and take the one of the day of care.
reason-only_five_periods = There are more than 5 periods. Only 5 are given.
    .action = Choose a shorter period.
reason-no_payment_by_insurer = The insurer announces no direct payment to the care provider.
    .action = Ask the health fund whether third-party payment is possible.
reason-no_payment_approval = The answer holds no payment commitment.
    .action = Ask again before you invoice.
reason-hospitalised = The patient is in hospital.
    .action = Ask the hospital when the patient comes home.
reason-niss_changed = The national number in the answer is not the one that was asked.
    .action = Correct the patient’s national number.
reason-missing_facets = Part of what was asked is missing in the answer.
    .action = Use what is shown.
reason-insurance_code_unclear = The insurance code is missing or cannot be read.
    .action = Ask the patient’s health fund about the patient’s situation.
reason-insurer_unclear = The code of the health fund is missing or cannot be read.
    .action = Ask the patient’s health fund about the patient’s situation.

# What is asked

contact_type-other = Outside a hospital
contact_type-hospitalized = In a hospital
request_type-information = For information
request_type-invoicing = For invoicing
facet-insurability = Insurability
facet-palliativeStatus = Palliative status
facet-chronicCondition = Status of chronic condition
facet-globalMedicalFile = Global medical file
facet-carePath = Care path
facet-referencePharmacy = Reference pharmacy

# The parts of an answer

assertion-patientData = Patient data
assertion-period = Period of insurance
assertion-payment = Payment
assertion-generalSituation = General situation
assertion-hospitalisation = Hospital stay
assertion-medicalHouse = Medical house
assertion-palliativeStatus = Palliative status
assertion-chronicCondition = Status of chronic condition
assertion-globalMedicalFile = Global medical file
assertion-carePath = Care path
assertion-referencePharmacy = Reference pharmacy
assertion-technicalAssertion = Technical report
assertion-other = Other data

# Words of the insurers

situation-changeDuring = The insurance changes during the period.
situation-multiple = There are several changes during the period.
situation-closedBefore = The insurance ended before the period.
situation-startLater = The insurance starts after the period.
transfer-toOtherIo = To another insurer
transfer-fromOtherIo = From another insurer
gender-male = Male
gender-female = Female
medical_house-Kine = Physiotherapy
medical_house-Nurse = Nursing
medical_house-Medical = Doctor
care_path-diabetes = Diabetes
care_path-renalinsufficiency = Chronic kidney failure
signature-unsigned = The answer is not signed by the insurer. This is usual.
signature-partial = Part of the answer is signed.
signature-intact = The answer is signed and was not changed.
signature-trusted = The answer is signed by the insurer and was not changed.
