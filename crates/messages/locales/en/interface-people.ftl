# The patients: list, adding, a patient’s page and the checks.

ui-people-add = Add a patient
ui-people-search = Search by name or NISS
ui-people-count = { $count ->
    [one] { $count } patient
   *[other] { $count } patients
 }
ui-people-none = No patients yet
ui-people-none-text = Add a patient with the NISS. The name comes with the first answer.
ui-people-practice = See the invented patients
ui-people-no-match = Nobody matches “{ $search }”
ui-people-no-match-text = Check the spelling, or add this patient.
ui-person-unnamed = Name not known yet
ui-person-never = Not checked yet
ui-person-on = for { $date }
ui-person-born = Date of birth: { $date }
ui-person-by = Identified by
ui-person-name-hint = Optional: the first answer fills in the name.
ui-person-save = Add
ui-person-added = Patient added.
ui-person-saved = Patient changed.
ui-person-removed = Patient removed.
ui-person-edit = Change the patient
ui-person-remove = Remove the patient
ui-person-remove-title = Remove this patient from this device?
ui-person-remove-text = { $count ->
    [one] The check, its answer and the identity readings go too. This cannot be undone.
   *[other] The { $count } checks, their answers and the identity readings go too. This cannot be undone.
 }
ui-person-no-check = This patient has not been checked yet
ui-person-no-check-text = Press “Check now”: Valise asks MyCareNet for today’s insurability.
ui-registration-number = Registration number
ui-registration-number-hint = As on the vignette of the health fund.
ui-insurer-code = Code of the health fund
ui-insurer-code-hint = Three digits, for example 319.
ui-insurer-is = Health fund { $insurer }
ui-care-date = Date of care
ui-check-now = Check now
ui-check-asking = Asking…
ui-check-other-date = Another date
ui-check-said = Answer received: { $verdict }.
ui-check-care-date = Date of care: { $date }
ui-check-obtained = Answer received { $when }
ui-check-asked-at = Asked { $when }
ui-check-attempts = { $count ->
    [one] sent { $count } time
   *[other] sent { $count } times
 }
ui-check-next = Next try at { $time }.
ui-check-reference = Reference
ui-check-retry = Send again
ui-check-cancel = Cancel the question
ui-check-too-late = The question is on its way: too late to cancel.
ui-check-past = Past checks
ui-check-older = You are looking at an older answer, for { $date } (received { $when }).
ui-check-newest = See the latest answer
ui-check-saved = Saved
ui-check-saved-why = The question is written on this device and leaves in a moment.
ui-check-waiting_for_network = Waiting, tries again
ui-check-waiting_for_network-why = The question could not leave or be answered yet: no network, or a service that is down. Valise tries again by itself.
ui-check-waiting_for_session = Waiting for a session
ui-check-waiting_for_session-why = No eHealth session is open. Open one and the question leaves.
ui-check-sending = Sending
ui-check-sending-why = The question is on its way to MyCareNet.
ui-check-answered = Answered
ui-check-answered-why = The answer is kept on this device.
ui-check-needs_you = Needs you
ui-check-needs_you-why = The question was refused. Read why, then correct or cancel it.
ui-check-given_up = Given up
ui-check-given_up-why = Several tries did not succeed. You can send it again.
ui-check-cancelled = Cancelled
ui-check-cancelled-why = You cancelled this question.
ui-ask-title = Ask for another date
ui-ask-hospitalized = The patient is in hospital
ui-ask-hospitalized-note = The question is about a stay in hospital.
ui-ask-information = Only for information
ui-ask-information-note = Without payment commitment.
ui-ask-insurer = Ask one health fund (optional)
ui-ask-insurer-hint = Three digits. Leave empty: MyCareNet finds the health fund.
ui-ask-send = Ask
ui-choose-insurer = Which health fund?
ui-choose-registration = Ask with the registration number
ui-choose-known = Known from earlier answers:
ui-choose-send = Ask again
ui-queue-lead = The questions that have no answer yet. Nothing is lost when you close Valise.
ui-queue-empty = Nothing waiting
ui-queue-last = Last answer: { $when }.
ui-queue-no-answer = No answer has come yet.
