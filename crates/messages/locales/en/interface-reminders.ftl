# Reminders, their settings, and the filters of the logs.

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
