# Certificate, profile and first run.

ui-certificate-quality = Quality
ui-quality-nurse = Home nurse
ui-quality-groupofnurses = Nursing group
ui-quality-person = Personal certificate
ui-certificate-type = Identified by
ui-certificate-value = Number
ui-valid-from = Valid from
ui-valid-until = Valid until
ui-renewable-from = Renew from
ui-application-id = Application ID
ui-technical = Technical facts
ui-issuer = Issuer
ui-subject = Subject
ui-serial = Serial number
ui-key-algorithm = Key
ui-encryption-keys = Encryption keys
ui-certificate-ok = Certificate is valid
ui-certificate-renewable = Renew soon
ui-certificate-urgent = Renew this month
ui-certificate-critical = Renew this week
ui-certificate-expired = Certificate has expired
ui-certificate-not_yet_valid = Certificate is not valid yet
ui-certificate-incomplete = Request not completed yet
ui-certificate-ok-text = { $days ->
    [one] { $days } day left, until { $date }.
   *[other] { $days } days left, until { $date }.
 }
ui-certificate-renewable-text = { $days ->
    [one] { $days } day left, until { $date }.
   *[other] { $days } days left, until { $date }.
 }
ui-certificate-urgent-text = { $days ->
    [one] { $days } day left, until { $date }.
   *[other] { $days } days left, until { $date }.
 }
ui-certificate-critical-text = { $days ->
    [one] { $days } day left, until { $date }.
   *[other] { $days } days left, until { $date }.
 }
ui-certificate-expired-text = { $days ->
    [one] Expired { $days } day ago, on { $date }. Request a new certificate: renewal is no longer possible.
   *[other] Expired { $days } days ago, on { $date }. Request a new certificate: renewal is no longer possible.
 }
ui-certificate-not_yet_valid-text = Valid from { $date }. Also check the clock of this device.
ui-certificate-incomplete-text = The certificate was requested, but the second step is missing. Complete the request in eHealth’s tool, on the computer where it was made.
ui-certificate-none = No certificate on this device
ui-certificate-none-text = Without a certificate no question can leave. Import the .p12 file of your eHealth certificate.
ui-certificate-another = Import another certificate
ui-custody = Custody
ui-imported-at = Imported
ui-file-name = File
ui-password-kept = Kept by this device
ui-password-asked = Asked for each session
ui-certificate-remove = Remove this certificate
ui-certificate-remove-title = This happens when you remove { $name }
ui-certificate-remove-gone = The certificate and its key disappear from this device.
ui-certificate-remove-file = To import it again you need the .p12 file and its password.
ui-certificate-remove-session = The open session ends.
ui-certificate-remove-waiting = { $count ->
    [one] { $count } waiting question can no longer leave.
   *[other] { $count } waiting questions can no longer leave.
 }
ui-certificate-remove-confirm = Remove for good
ui-certificate-removed = Certificate removed.
ui-import-found = Files found on this device
ui-import-looking = Looking in the usual folders…
ui-import-none-found = No certificate file in the usual folders (ehealth/keystore).
ui-import-practice = Practice certificate, password filled in · { $file }
ui-import-modified = Changed { $when }
ui-import-drop = Drop your .p12 file here, or choose it:
ui-import-pick = Choose a file
ui-import-password-title = Open the certificate
ui-import-password = Password of the certificate
ui-import-password-hint = The one you chose when you requested the certificate. The file stays where it is.
ui-import-open = Open
ui-import-facts-title = Is this your certificate?
ui-import-facts-text = Nothing is stored yet.
ui-import-mine = Yes, continue
ui-import-keep-title = Keep the certificate
ui-import-keep-legend = And its password?
ui-import-keep-yes = Keep the password in the keychain
ui-import-keep-yes-note = Opening a session then takes one tap.
ui-import-keep-no = Ask me for each session
ui-import-keep-no-note = The password is gone when the session ends.
ui-import-store = Keep it
ui-import-storing = Storing and reading back…
ui-import-stored = The certificate is stored and was read back unchanged
ui-import-stored-copy = Keep a copy of the .p12 file in a safe place: Valise does not give it back.
ui-import-finish = Finish
ui-keychain-ready = The keychain is ready
ui-keychain-ready-text = Your secrets are kept there.
ui-keychain-locked = The keychain is locked
ui-keychain-locked-text = Unlock it with your device’s password, then try again.
ui-keychain-denied = The keychain refuses access
ui-keychain-denied-text = Allow Valise in your system’s question, then try again.
ui-keychain-missing = This device has no keychain
ui-keychain-missing-text = Valise never keeps a secret in the clear. You can choose a file sealed with a passphrase.
ui-sealed-choose = Use a sealed file
ui-sealed-title = File sealed with a passphrase
ui-sealed-text = This phrase is asked at every start. If it is lost, so is the content.
ui-sealed-passphrase = Passphrase
ui-sealed-hint = A few words that do not belong together.
ui-unlock = Unlock
ui-sealed-use = Use this passphrase
ui-profile-card = Care provider
ui-profile-title = For whom are the questions asked?
ui-profile-text = MyCareNet wants the care provider’s NIHII number and NISS in every question.
ui-profile-none = The care provider is not known yet.
ui-profile-fill = Fill in
ui-profile-saved = Profile saved.
ui-profile-niss-group = NISS of the person responsible
ui-profile-name-group = Name of the group
ui-profile-first-name-group = First name and name of the person responsible
ui-nihii = NIHII number
ui-nihii-hint = 11 digits, for example on your care certificates.
ui-nihii-hint-group = 8 or 11 digits. That of a group starts with 94.
ui-welcome-title = Welcome to Valise
ui-welcome-text = Your certificate stays on this device. Nothing passes through a server of ours.
ui-welcome-language = Choose your language
ui-welcome-progress = Steps of the first run
ui-welcome-situation = Where do you stand with your eHealth certificate?
ui-welcome-situation-text = It is a file that ends in .p12, with a password.
ui-welcome-have = I have my certificate
ui-welcome-have-note = The file and its password are at hand.
ui-welcome-lost = I lost it
ui-welcome-lost-note = The file or its password cannot be found.
ui-welcome-never = I never had one
ui-welcome-never-note = This is how to request it, step by step.
ui-welcome-practice = Practise first
ui-welcome-practice-note = With an invented certificate and invented patients. Nothing leaves this device.
ui-welcome-later = Later
ui-lost-text = Nobody can find the password again or remake the file. The old certificate is revoked and a new one requested.
ui-lost-look = First look for the file in the folder ehealth/keystore of every computer you worked on.
ui-lost-revoke = Have the old certificate revoked: in the eHealth Certificate Manager with your eID, or through the contact centre. For a group the person responsible does it.
ui-never-text = An eHealth certificate is free. It takes two steps, on the same computer.
ui-never-ready = Have your eID and its PIN, a card reader, an e‑mail address and a phone number ready.
ui-never-group = For a group: the person responsible known to NIHDI makes the request with their eID and chooses “My organisation” (NIHII-GROUP).
ui-never-request = Open the eHealth Certificate Manager from www.ehealth.fgov.be and choose “Request a new certificate”.
ui-never-password = Choose a password: at least 8 characters, a digit or a symbol, no accents. Keep it safe: if it is lost you start again.
ui-never-complete = Wait for eHealth’s e‑mail (up to 10 days), then choose “Complete a request”, on the same computer.
ui-never-import = Come back here and choose “I have my certificate”.
ui-contact = eHealth contact centre
ui-contact-number = phone number
