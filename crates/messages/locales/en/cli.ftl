# The command line (valise-cli), as text for people.

# Labels

cli-yes = yes
cli-no = no
cli-seconds = { $seconds } s
cli-label-quality = Quality
cli-label-name = Name
cli-label-niss = NISS
cli-label-nihii = NIHII number
cli-label-proof = Proof
cli-label-holder = Holder
cli-label-from = From
cli-label-until = Until
cli-label-renews_at = Renews at
cli-label-clock_offset = Clock offset
cli-label-made_at = Made at
cli-label-id = Identifier
cli-label-imported_at = Imported
cli-label-custody = Kept in
cli-label-password_kept = Password kept
cli-label-state = State
cli-label-type = Type
cli-label-value = Value
cli-label-application_id = Application
cli-label-environment = Environment
cli-label-valid_from = Valid from
cli-label-valid_until = Valid until
cli-label-renewable_from = Renewable from
cli-label-subject = Subject
cli-label-issuer = Issuer
cli-label-serial = Serial number
cli-label-key = Key
cli-label-sha256 = SHA-256
cli-label-encryption_keys = Encryption keys
cli-label-missing = Missing
cli-label-patient = Patient
cli-label-birth_date = Date of birth
cli-label-gender = Gender
cli-label-deceased_on = Date of death
cli-label-palliative = Palliative status
cli-label-global_medical_file = Global medical file
cli-label-medical_house = Medical house
cli-label-hospitalisation = Stay in hospital
cli-label-care_path = Care path
cli-label-payment_by_insurer = Payment by the insurer
cli-label-chronic_condition = Chronic condition
cli-label-maximum_bill = Maximum bill
cli-label-pharmacy = Reference pharmacy
cli-label-insurer = Insurer
cli-label-registration_number = Registration number
cli-label-codes = CT1/CT2
cli-label-increased = Increased reimbursement
cli-label-communicated_on = Communicated on
cli-label-payment_approval = Payment commitment
cli-label-requested_at = Asked
cli-label-obtained_at = Answered
cli-label-input_reference = Reference
cli-label-check_id = Check
cli-label-answered_by = Answered by

# Words and sentences

cli-quality-nurse = nurse
cli-quality-groupofnurses = nursing group
cli-environment-practice = practice
cli-environment-acceptance = acceptance
cli-environment-production = production
cli-proof-eid = identity card (eID)
cli-proof-fallback = fallback
cli-proof-group = group certificate
cli-session-none = No session is open
cli-session-opening = The session is being opened
cli-session-active = Session open
cli-session-ending_soon = The session ends soon
cli-session-failed = The session could not be opened
cli-certificate-ok = Valid certificate
cli-certificate-renewable = Valid certificate, may be renewed
cli-certificate-urgent = Certificate to renew this month
cli-certificate-critical = Certificate to renew this week
cli-certificate-expired = Expired certificate
cli-certificate-not_yet_valid = Certificate not valid yet
cli-certificate-incomplete = Certificate request not completed
cli-days_left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
cli-days_past =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
cli-missing-issued_certificate = the certificate of the authority
cli-missing-issuer_certificate = the certificate of the issuer
cli-missing-encryption_key = the encryption key
cli-custody-secret_service = the keyring of this account
cli-custody-windows_credential_manager = Windows Credential Manager
cli-custody-apple_keychain = the Apple keychain
cli-custody-android_keystore = the Android keystore
cli-custody-sealed_file = a sealed file
cli-custody-memory = the memory of this program only
cli-gender-male = male
cli-gender-female = female
cli-doctor-ok = in order
cli-doctor-warning = to look at
cli-doctor-failed = not in order
cli-doctor-skipped = not looked at
cli-check-saved = Saved, not sent yet
cli-check-waiting_for_network = Waiting, tries again
cli-check-waiting_for_session = Waiting: no session
cli-check-sending = Being sent
cli-check-answered = Answered
cli-check-needs_you = Needs you
cli-check-given_up = Not tried any more
cli-check-cancelled = Cancelled
cli-no_certificates = No certificate is kept for this environment.
cli-removed = The certificate is removed from this device.
cli-removed-session = Its session has ended.
cli-removed-waiting =
    { $count ->
        [one] One check now waits for another certificate.
       *[other] { $count } checks now wait for another certificate.
    }

# Questions in the terminal

cli-prompt-password = Password of the certificate:
cli-prompt-passphrase = Passphrase of the sealed file:
cli-prompt-passphrase_new = New passphrase for the sealed file:
cli-prompt-passphrase_again = The same passphrase again:
cli-prompt-passphrase_differs = The two passphrases are not the same.

# Help

cli-help = Valise without a window: certificate, session, insurability and identity cards, for scripts and support. Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 nothing sent and kept in the queue, 4 the vault is locked or missing.
cli-help-profile = The care provider for whom is asked
cli-help-profile-set = Writes down the care provider
cli-help-profile-show = Shows the care provider
cli-help-certificate = eHealth certificates
cli-help-certificate-inspect = Reads a P12 file without storing anything
cli-help-certificate-import = Puts a P12 file into the keychain
cli-help-certificate-list = Lists the certificates in the keychain
cli-help-certificate-show = Shows one certificate of the keychain
cli-help-certificate-remove = Removes a certificate from the keychain and ends its session
cli-help-session = The eHealth session
cli-help-session-open = Opens a session; without a choice, the one the certificate allows
cli-help-session-status = Shows the session
cli-help-session-close = Ends the session and destroys it
cli-help-check = The insurability of a patient or of a whole round
cli-help-member-data = MemberData answers
cli-help-member-data-read = Explains a MemberData answer as received (samlp:Response)
cli-help-doctor = Everything a support call needs, without personal data
cli-help-word-command = COMMAND
cli-help-heading-usage = Usage
cli-help-heading-commands = Commands
cli-help-heading-arguments = Arguments
cli-help-heading-options = Options
cli-help-heading-everywhere = Options of every command
cli-option-help = Shows this help
cli-option-version = Shows the version
cli-option-environment = practice (the default), acceptance or production; each has a vault of its own
cli-option-endpoints = TOML file with other addresses, trusted roots and the MyCareNet licence
cli-option-data_dir = Folder of the database and of the practice platform (or VALISE_DATA_DIR)
cli-option-keychain = os (the default), memory, or a file sealed with the passphrase in VALISE_PASSPHRASE
cli-option-lang = Language of the text: fr, nl, de or en
cli-option-json = Answers in JSON
cli-option-password_file = File with the password of the certificate; without it, it is asked without echo
cli-option-quality = nurse or groupofnurses
cli-option-niss = NISS of the patient
cli-option-profile-set-niss = NISS of the nurse, or of the person responsible for the group
cli-option-nihii = NIHII number of the nurse or of the group
cli-option-first_name = First name
cli-option-name = Last name, or the name of the group
cli-option-file = The file
cli-option-keep_password = Keeps the password in the keychain too
cli-option-id = Its identifier
cli-option-eid = With the identity card (eID)
cli-option-fallback = With the personal certificate alone, when the card cannot be used
cli-option-group = With the certificate of the nursing group
cli-option-reason = Why the card cannot be used
cli-option-date = Date of the care; without it, today
cli-option-member-data-read-date = Date of the verdict; without it, the whole period asked
cli-option-insurer = Ask this insurer (three digits)
cli-option-hospitalized = The patient is in hospital
cli-option-information = Look up only, without payment commitment
cli-option-no_wait = Put it in the queue and do not send it now
cli-option-batch = A round: one patient a line, NISS and if need be the date (YYYY-MM-DD)
