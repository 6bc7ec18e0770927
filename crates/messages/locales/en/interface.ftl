# The window itself: navigation, home, common words.

ui-skip = Skip to content
ui-nav = Main menu
ui-nav-home = Home
ui-nav-people = Patients
ui-nav-queue = Waiting
ui-nav-certificate = Certificate and access
ui-nav-connection = Connection test
ui-nav-activity = Activity
ui-nav-settings = Settings
ui-nav-practice = Practice
ui-nav-more = More
ui-actions = Actions
ui-loading = Loading…
ui-again = Try again
ui-back = Back
ui-next = Continue
ui-cancel = Cancel
ui-close = Close
ui-save = Save
ui-keep = Keep
ui-edit = Change
ui-older = Show older
ui-yes = Yes
ui-no = No
ui-unknown = Not known
ui-not-given = Not given
ui-none-reported = Nothing reported
ui-never = Never
ui-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
ui-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
ui-copy = Copy: { $what }
ui-copied = Copied: { $what }
ui-copy-failed = Copying did not work.
ui-error-reference = Code: { $reference }
ui-error-reference-what = code for the help desk
ui-language = Language
ui-environment = Environment
ui-environment-practice = Practice
ui-environment-acceptance = Acceptance
ui-environment-production = Production
ui-level-ok = In order
ui-level-notice = Good to know
ui-level-warning = Act soon
ui-level-danger = Act now
ui-level-off = Not active
ui-action-open_certificate = View the certificate
ui-action-open_session = Open a session
ui-action-import_certificate = Import a certificate
ui-action-open_queue = See what waits
ui-action-open_connection_test = Test the connection
ui-action-open_profile = Complete the profile
ui-action-open_settings = Open the settings
ui-certificate = eHealth certificate
ui-session = eHealth session
ui-session-view = See the session
ui-queue = Queue
ui-home-attention = Needs your attention
ui-home-clear = All clear
ui-home-clear-at = Looked at { $time }.
ui-home-check = Check a patient
ui-niss = NISS
ui-niss-show = Show the whole NISS
ui-niss-hide = Hide the NISS
ui-niss-hint = The 11 digits on the back of the identity card. Dots and dashes make no difference.
ui-name = Name
ui-name-full = Name and first name
ui-first-name = First name
ui-password = Password
ui-password-show = Show the password
ui-password-hide = Hide the password
ui-date-hint = Write dd/mm/yyyy or use the buttons.
ui-date-wrong = This date does not exist.
ui-date-earlier = One day earlier
ui-date-later = One day later
ui-date-today = Today
ui-date-yesterday = Yesterday
ui-hidden = The screen is hidden
ui-hidden-show = Continue
ui-niss-right = This number is right.
