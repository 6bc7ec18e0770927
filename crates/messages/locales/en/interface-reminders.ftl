# Reminders, their settings, and the filters of the logs.

ui-reminder-later = Remind me later
ui-reminder-snoozed = Valise will remind you later.
ui-reminder-dismissed = Valise will not remind you again.
ui-calendar = Reminders for your calendar
ui-calendar-written = The calendar file is written. Open it to add the reminders.
ui-freshness = An answer stays fresh
ui-freshness-note = This is our own rule, not one of MyCareNet: a fresh answer is not asked again with the round.
ui-freshness-days = { $count ->
    [0] on the same day
    [one] { $count } day
   *[other] { $count } days
 }
ui-evidence-years = Keep evidence
ui-evidence-years-note = This is our own rule. Valise warns before anything is removed.
ui-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
 }
ui-settings-remind = Reminders and background
ui-notifications = Notifications of the device
ui-notifications-note = Never with the name of a patient.
ui-tray = Icon beside the clock
ui-tray-note = Shows how many questions wait.
ui-start-at-login = Start with the device
ui-start-at-login-note = So that what waits leaves without you thinking of it.
ui-keep-running = Closing the window leaves Valise open
ui-keep-running-note = Beside the clock, only while the icon is there.
ui-retention-due = { $count ->
    [one] The evidence of { $count } answer is past its time.
   *[other] The evidence of { $count } answers is past its time.
 }
ui-retention-sure = The files go for good; their fingerprint stays in the chain.
ui-retention-remove = Remove
ui-retention-removed = { $count ->
    [one] { $count } piece of evidence removed.
   *[other] { $count } pieces of evidence removed.
 }
ui-kind-round = Rounds
ui-kind-visit = Visits
ui-kind-evidence = Evidence
ui-kind-export = Exports
ui-filters = Filter the list
ui-period = Period
ui-period-always = Everything
ui-period-today = Today
ui-period-week = 7 days
ui-period-month = 31 days
ui-period-between = Between two dates
ui-period-from = From
ui-period-until = Until
ui-activity-text = Patient or word
ui-activity-none-text = Change the period or the filters.
ui-export-list = Export this list
ui-exported = { $count ->
    [one] { $count } line exported.
   *[other] { $count } lines exported.
 }
ui-network-purpose = What for
ui-network-host = Server
