# Reminders. They name nobody: the system may show them to anyone who looks at the screen.

reminder-certificate = { $days ->
    [0] Your eHealth certificate ends today. Renew it now.
    [one] Your eHealth certificate ends tomorrow, on { $date }. Renew it now.
   *[other] Your eHealth certificate ends in { $days } days, on { $date }.
 }
reminder-unfinished_request = The request of your eHealth certificate is not complete yet (seen on { $date }). Complete it, then import the certificate.
reminder-queue = { $count ->
    [one] { $count } question needs your choice.
   *[other] { $count } questions need your choice.
 }
reminder-readings = This month { $percent } % of your readings count; { $threshold } % should.
reminder-evidence = { $count ->
    [one] The proof of { $count } answer reaches the end of its keeping. It stays until you remove it.
   *[other] The proof of { $count } answers reaches the end of its keeping. It stays until you remove it.
 }
reminder-card = A card is still in the reader. Give it back.
reminder-snooze_later_today = Later today
reminder-snooze_tomorrow = Tomorrow
reminder-snooze_next_week = Next week
reminder-dismiss = Don’t remind me of this again
reminder-open = Open
reminder-nothing_while_closed = While Valise is closed, nothing is fetched and nothing is sent. What waits leaves the next time you open it.
reminder-calendar_summary = { $environment ->
    [production] eHealth certificate: { $days ->
        [0] ends today
        [one] ends tomorrow
       *[other] ends in { $days } days
    }
   *[other] Practice only: eHealth certificate: { $days ->
        [0] ends today
        [one] ends tomorrow
       *[other] ends in { $days } days
    }
 }
reminder-calendar_description = The eHealth certificate ends on { $date }. Renew it before that day: an expired certificate cannot be renewed.
