# The eHealth session and the connection test.

ui-session-none = No session
ui-session-none-text = Open a session to send questions.
ui-session-opening = Opening the session…
ui-session-opening-text = The eHealth platform is being asked.
ui-session-active = Session active
ui-session-active-text = Questions leave at once.
ui-session-ending_soon = The session ends soon
ui-session-ending_soon-text = Close it and open another one to go on.
ui-session-failed = The session could not be opened
ui-session-failed-text = Questions wait and are not lost.
ui-session-left = Time left
ui-session-proof = Proof
ui-session-holder = Holder
ui-session-from-until = Valid
ui-session-renews = Renewal
ui-session-renews-at = by itself at { $time }
ui-session-renews-not = not automatic
ui-session-clock = Clock
ui-session-clock-offset = { $seconds ->
    [one] { $seconds } second away from eHealth
   *[other] { $seconds } seconds away from eHealth
 }
ui-session-attributes = What the platform certifies
ui-session-choose = How to open the session?
ui-proof-eid = Identity card (eID)
ui-proof-eid-note = With your card and its PIN. This is the usual way.
ui-proof-fallback = Fallback procedure
ui-proof-fallback-note = With your certificate alone. The session may be shorter.
ui-proof-group = Group session
ui-proof-group-note = With the group’s certificate. It renews by itself.
ui-session-reason = Why the fallback?
ui-session-reason-hint = For example: my card is at home. Stays in this device’s log.
ui-session-password-hint = Needed if this device does not keep it.
ui-session-no-certificate = A session needs a certificate, and there is none on this device yet.
ui-session-close = End the session
ui-session-closed = Session ended. Token and password are erased.
ui-session-continue = Go on working
ui-connection-lead = Tries, step by step, everything a check needs.
ui-connection-empty = The test has not been run yet
ui-connection-empty-text = It talks to the eHealth platform and takes less than a minute.
ui-connection-run = Run the test
ui-connection-again = Test again
ui-connection-running = Testing…
ui-connection-ok = Test finished: all is well.
ui-connection-failed = { $count ->
    [one] Test finished: { $count } step is not in order.
   *[other] Test finished: { $count } steps are not in order.
 }
ui-step-certificate = Certificate
ui-step-network = Network
ui-step-clock = Clock
ui-step-session = Session
ui-step-rights = Rights
ui-step-licence = MyCareNet licence
ui-step-insurability = Insurability
ui-step-state-waiting = Waiting
ui-step-state-running = Running
ui-step-state-ok = In order
ui-step-state-warning = Attention
ui-step-state-failed = Not in order
ui-step-state-skipped = Not tried
