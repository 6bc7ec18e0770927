# The round: why a visit has its colour, and what the activity log says about visits and rounds.

round-insured = { $insurer ->
    [none] Insured.
   *[other] Insured, health fund { $insurer }.
 }
round-deceased = Died on { $date }.
round-not_insured = { $why ->
    [closed_before] Not insured: the insurance ended before this day.
    [starts_later] Not insured: the insurance starts after this day.
    [period_gap] Not insured: this day lies between two periods.
   *[other] Not insured on this day.
 }
round-medical_house_nursing = A medical house is paid for this patient’s nursing.
round-answer_unclear = The answer does not say whether the patient is insured.
round-needs_you = No answer: the question needs you.
round-answer_unreadable = An answer came, but it cannot be read: ask again.
round-answer_not_ours = An answer came, but it belongs to another question or was changed on the way: ask again.
round-given_up = No answer: the question was given up after a day.
round-changed_insurer = Another health fund than last time: { $to }, before { $from }.
round-moved_insurer = The health fund reports a change of fund.
round-changes_that_day = The insurance changes on this day.
round-changed_codes = Other insurance codes than last time: { $to }, before { $from }.
round-died_on_date = The patient died on this day.
round-died_later = The patient has died since.
round-medical_house_unclear = Registered with a medical house; it is not clear for which care.
round-period_ends = { $days ->
    [0] The insurance ends on this day.
    [one] The insurance ends the day after, on { $date }.
   *[other] The insurance ends { $days } days later, on { $date }.
 }
round-no_payment_by_insurer = The health fund announces no direct payment.
round-no_payment_approval = There is no payment commitment for this period.
round-hospitalised = The patient is in hospital.
round-niss_changed = The health fund knows this patient by another NISS.
round-codes_unclear = The insurance codes are missing or cannot be read.
round-insurer_unclear = The health fund is missing or cannot be read.
round-information_only = Only looked up: without payment commitment.
round-partial = Part of the answer is missing.
round-answered_earlier = Answered before the visit, on { $date }.
round-asked_again = Asked again since, without an answer.
round-waiting_saved = Saved, leaves in a moment.
round-waiting_day = Saved, is asked on { $date }.
round-waiting_network = Waiting for the network.
round-waiting_session = Waiting for a session.
round-waiting_insurer = { $time ->
    [none] The health fund does not answer now. Asked again by itself.
   *[other] The health fund does not answer now. Asked again at { $time }.
 }
round-waiting_platform = { $time ->
    [none] eHealth cannot answer now. Asked again by itself.
   *[other] eHealth cannot answer now. Asked again at { $time }.
 }
round-waiting_sending = Being asked.
round-unasked_old = Not asked for this day; last answer on { $date }.
round-unasked = Not asked yet.

round-freshness-rule = How many days an answer counts as fresh is Valise’s own rule, not a rule of the health funds.

activity-visit_added = { $person ->
    [removed] Visit planned: a patient who is no longer in the list.
   *[other] Visit planned: { $person }.
 }
activity-visit_removed = { $person ->
    [removed] Visit removed: a patient who is no longer in the list.
   *[other] Visit removed: { $person }.
 }
activity-visit_moved = { $person ->
    [removed] Visit moved to { $date }: a patient who is no longer in the list.
   *[other] Visit moved to { $date }: { $person }.
 }
activity-round_checked = { $count ->
    [0] The round was checked: every answer was fresh.
    [one] The round was checked: { $count } patient asked about.
   *[other] The round was checked: { $count } patients asked about.
 }
activity-round_cancelled = { $count ->
    [one] The check of the round was stopped: { $count } question cancelled.
   *[other] The check of the round was stopped: { $count } questions cancelled.
 }
activity-people_imported = { $count ->
    [one] { $count } patient was added from a file.
   *[other] { $count } patients were added from a file.
 }
