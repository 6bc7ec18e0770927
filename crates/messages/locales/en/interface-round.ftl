# The round, patients from a file, the queue, insurability over time and evidence.

ui-round-today = Today’s round
ui-round-day = Day of the round
ui-round-date = Choose a date
ui-round-show = Show this day
ui-date-tomorrow = Tomorrow
ui-weekday-1 = Monday
ui-weekday-2 = Tuesday
ui-weekday-3 = Wednesday
ui-weekday-4 = Thursday
ui-weekday-5 = Friday
ui-weekday-6 = Saturday
ui-weekday-7 = Sunday
ui-round-filter = Show a part of the round
ui-round-all = All
ui-round-green = Insured
ui-round-amber = Have a look
ui-round-red = Sort out
ui-round-waiting = Waiting
ui-round-unasked = Not asked
ui-round-done = Done: { $name }
ui-round-done-word = Done
ui-round-more = More actions: { $name }
ui-round-fresh = Fresh answer of { $time }, not asked again.
ui-round-all-the-same = Ask all the same
ui-round-again = Ask again
ui-round-up = Earlier
ui-round-down = Later
ui-round-recurring = Change the plan
ui-round-plan = Plan
ui-round-remove = Remove
ui-round-moved = { $name }: place { $place } of { $count }.
ui-round-removed = Visit removed: { $name }
ui-round-other-day = To another day
ui-round-other-day-of = To another day: { $name }
ui-round-new-day = New day of the visit
ui-round-move = Move the visit
ui-round-moved-to = Visit moved to { $date }: { $name }
ui-undo = Undo
ui-round-asked = The round is saved. The questions are leaving.
ui-round-progress = Check of the round
ui-round-count = { $done } of { $total }
ui-round-paused = Paused.
ui-round-left = About { $time } left.
ui-round-skipped = { $count ->
    [one] { $count } answer still fresh, not asked again.
   *[other] { $count } answers still fresh, not asked again.
 }
ui-round-later = { $count ->
    [one] { $count } question is tried again later.
   *[other] { $count } questions are tried again later.
 }
ui-round-pause = Pause
ui-round-resume = Continue
ui-round-cancel = Cancel
ui-round-visits = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
 }
ui-round-add = Add visits
ui-round-add-on = Visits on { $date }
ui-round-add-today = Add to the round
ui-round-added = Added to the round: { $name }
ui-round-here = On the round
ui-round-future = This day is still to come: questions wait and leave on that day.
ui-round-none-of = Nobody in this part of the round
ui-round-empty = No visits on this day yet
ui-round-empty-text = Choose your patients, or put an identity card in the reader: the patient’s page offers to add them.
ui-round-from-list = Choose from the list
ui-round-type = Type a patient
ui-round-from-file = From a file
ui-round-by-card = By card: put it in the reader, then “Add to the round” on the patient’s page.
ui-round-check = Check the whole round
ui-round-one = One patient
ui-round-checking = Checking…
ui-round-plan-of = Time and repetition: { $name }
ui-round-remove-of = Remove: { $name }
ui-round-remove-text = This visit comes back every week.
ui-round-remove-one = This day only
ui-round-remove-all = This day and all that follow
ui-round-at = Time
ui-round-minutes = Minutes
ui-never-mind = No fixed time
ui-round-every = How often
ui-round-weeks = { $count ->
    [one] every week
   *[other] every { $count } weeks
 }
ui-round-repeat = This visit
ui-round-once = Once
ui-round-weekly = Comes back every week
ui-round-end = End of the repetition
ui-round-endless = No end
ui-round-until = Until a last day
ui-round-last = Last day
ui-round-weekdays = Days of the week
ui-ready = Ready
ui-home-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
 }

ui-people-many = There are more: type more letters.
ui-file-title = Patients from a file
ui-file-lead = A CSV or vCard export of another package. Nothing is added before you say so.
ui-file-rows = { $count ->
    [one] { $count } line read, { $good } to import.
   *[other] { $count } lines read, { $good } to import.
 }
ui-file-visits = Put them on the shown round too
ui-file-line = line { $line }
ui-file-problem = Not imported
ui-file-here = Already known
ui-file-none = No file yet
ui-file-none-text = Export your patients from your package, as CSV or vCard, then choose the file.
ui-file-choose = Choose a file
ui-file-import = { $count ->
    [one] Import { $count } patient
   *[other] Import { $count } patients
 }
ui-file-done = { $count ->
    [one] { $count } patient added
   *[other] { $count } patients added
 }
ui-file-known = { $count ->
    [one] { $count } was in your list already.
   *[other] { $count } were in your list already.
 }
ui-file-refused = { $count } could not be read.

ui-queue-several = Choose several
ui-queue-several-end = Stop choosing
ui-queue-paused-nurse = Paused since { $time }
ui-queue-paused-platform = Valise has been waiting for the platform since { $time }
ui-queue-until = Tries again at { $time }.
ui-queue-resume = Resume sending
ui-queue-pause = Pause
ui-queue-send = Send all now
ui-queue-net-offline = No network. The questions leave as soon as it is back.
ui-queue-net-platform_down = There is network, but the platform does not answer.
ui-queue-net-unknown = The network has not been tried yet.
ui-queue-cancelled = { $count ->
    [one] { $count } question cancelled
   *[other] { $count } questions cancelled
 }
ui-queue-group-needs_you = Needs you ({ $count })
ui-queue-group-sending = On the way ({ $count })
ui-queue-group-waiting = Waiting ({ $count })
ui-queue-cancel-chosen = Cancel the chosen questions ({ $count })
ui-queue-send_now = Send now
ui-queue-ask_again = Ask again
ui-queue-choose = Choose
ui-queue-open_person = See the patient
ui-queue-others = Other possibilities
ui-queue-history = Earlier tries

ui-coverage = Insurability over time
ui-coverage-changes = Changed since the answer before
ui-coverage-same = Nothing changed since the answer before.
ui-coverage-day = Day to look at
ui-coverage-earlier = Day before
ui-coverage-later = Day after
ui-coverage-increased = Increased reimbursement
ui-coverage-asked = Asked for this day, answer of { $when }
ui-coverage-follows = From a period in the answer of { $when }
ui-coverage-table = As a table
ui-coverage-days = Days
ui-coverage-state = State
ui-coverage-insurer = Health fund and codes
ui-coverage-insured = Insured
ui-coverage-not_insured = Not insured
ui-coverage-deceased = Deceased
ui-coverage-unknown = Not known
ui-coverage-legend = Green and tall: insured. Low: not insured or not known. Dots: days asked about.

ui-evidence = Kept evidence
ui-evidence-lead = Question and answer as they travelled, chained to the evidence before: one changed byte shows.
ui-evidence-removed = The files were removed on { $when }; their fingerprint stays.
ui-evidence-kept = Kept until
ui-evidence-number = Number in the chain
ui-evidence-made = Made on
ui-about-valise = Version of Valise
ui-evidence-digest = Fingerprint of the whole
ui-evidence-export = Export to a folder
ui-evidence-verify = Verify the chain
ui-evidence-none = No evidence was kept for this answer.
ui-evidence-written = { $count ->
    [one] { $count } file written to { $folder }. How to check it stands in the folder.
   *[other] { $count } files written to { $folder }. How to check them stands in the folder.
 }
ui-evidence-valid = { $count ->
    [one] The kept evidence is intact.
   *[other] All { $count } kept pieces of evidence are intact.
 }
ui-evidence-folder = Verify an exported folder
ui-evidence-folder-valid = { $count ->
    [one] The proof in this folder is intact.
   *[other] All { $count } proofs in this folder are intact.
 }
ui-evidence-broken = { $count ->
    [one] { $count } problem in the evidence
   *[other] { $count } problems in the evidence
 }
