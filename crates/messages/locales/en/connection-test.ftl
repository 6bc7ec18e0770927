# The connection test, step by step. A step that fails speaks with the sentence of its error.

connection-certificate = Looks at the certificate on this device.
connection-certificate_ok = Your certificate is valid until { $date }.
connection-certificate_renewable = { $days ->
    [one] Your certificate is valid for { $days } more day, until { $date }.
   *[other] Your certificate is valid for { $days } more days, until { $date }.
 }
    .action = Renew it in time.
connection-network = Calls the eHealth platform.
connection-network_ok = The eHealth platform can be reached.
connection-network_continuity = The eHealth platform can be reached. It has moved a service to its second site, and Valise follows.
    .action = You need not do anything. Answers may come more slowly until the platform has moved back.
connection-clock = Compares the clock of this device with that of the platform.
connection-clock_ok = The clock of this device is right.
connection-clock_corrected = { $minutes ->
    [one] The clock of this device is { $minutes } minute wrong. Valise uses the time of the platform.
   *[other] The clock of this device is { $minutes } minutes wrong. Valise uses the time of the platform.
 }
    .action = Set the clock of this device.
connection-clock_unknown = The platform did not tell its time.
    .action = Check the clock of this device yourself.
connection-session = Opens a session, or uses the open one.
connection-session_ok = A session is open until { $time }.
connection-rights = Asks whether eHealth recognises you.
connection-rights_ok = eHealth recognises you as a care provider.
connection-licence = Looks for the MyCareNet licence of Valise.
connection-licence_ok = The MyCareNet licence is there.
connection-insurability = Asks MyCareNet about your own insurance, for information only.
connection-insurability_ok = MyCareNet answers: insurability is active. This is checked by Valise itself.
