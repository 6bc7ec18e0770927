# Cards, readers and PINs, as the screen shows them.

# The sheet of a card that was put in.
ui-card-title = Identity card
ui-card-mute = Sound off
ui-card-reading = reading…
ui-card-in = card in the reader
ui-card-out = card taken out
ui-card-steps = Steps of the reading
ui-card-step-identity = Identity
ui-card-step-address = Address
ui-card-step-photo = Photo
ui-card-step-proof = Proof
ui-card-step-done = read
ui-card-step-open = not yet
ui-card-photo = Photo on the card
ui-card-age = { $count ->
    [one] { $count } year
   *[other] { $count } years
 }
ui-card-document = Document
ui-card-document-other = Other document
ui-card-valid-until = Valid until
ui-card-expired = Expired
ui-card-expired-text = This card has expired. The reading is kept; ask for a valid document.
ui-card-address = Address
ui-card-checking = Checking
ui-card-checking-text = The signatures of the card are being checked.
ui-card-genuine = Genuine card
ui-card-genuine-text = All signatures of the State are right.
ui-card-revoked = Genuine, but revoked
ui-card-revoked-text = What the card says is right, but its certificates were revoked or suspended: it may be lost, stolen or blocked. Compare the photo and ask for another document.
ui-card-not_proven = Not proven
ui-card-not_proven-text = Nothing contradicts the card, but not everything could be proven. You can go on.
ui-card-forged = Forged card
ui-card-forged-text = Do not use this card. Ask for another document.
ui-card-own = This is your own card: no reading is noted.
ui-card-kept = Kept at { $time }, reading { $number } of today
ui-card-keeping = The reading is not kept yet.
ui-card-asked-at = Revocation asked on { $when }.
ui-card-what-is-wrong = What is wrong?
ui-card-part-stays = What was read stays here, but it is not proven.
ui-card-two = Shown: the card of { $name } in { $reader }. There is a card in another reader too.
ui-card-show-holder = Show the card of { $name }
ui-card-show-reader = Show the card in { $reader }
ui-card-put-away = Put away
ui-card-turn = Show the patient
ui-card-fill-profile = Fill my profile
ui-card-again = Read again
ui-card-check = Check insurability
ui-card-new-patient = New patient
ui-card-not-readable = Card not readable?
ui-card-forgotten = The card of { $name } is still in the reader
ui-card-forgotten-unknown = The card is still in the reader
ui-card-forgotten-text = Give it back before you leave.
ui-card-forgotten-seen = Understood
ui-turned-text = Card read at { $time }, only for your insurance
ui-nav-readings-short = Readings

# Numbers and PIN.
ui-pad = Number pad
ui-pad-clear = Clear all
ui-pad-back = Delete one digit
ui-pin = PIN
ui-pin-of-card = PIN of your card
ui-pin-hint = 4 to 12 digits. Valise never keeps it.
ui-pin-tries = { $count ->
    [one] { $count } try left.
   *[other] { $count } tries left.
 }
ui-pin-on-reader = Type the PIN on the reader
ui-signing-none = Put your own card in the reader
ui-signing-card = Card of { $name } in { $reader }
ui-profile-card-there = The card of { $name } is in the reader
ui-profile-filled = Filled from the card. Look at it before saving.
ui-holder-differs = The card and the certificate belong to two people
ui-holder-card = NISS of the card or profile:
ui-holder-certificate = NISS of the certificate:

# Readers and what is wrong with them.
ui-nav-readers = Card reader
ui-readers-lead = Why a card is not read, and what to do.
ui-readers-insert = How to put the card in
ui-readers-front = Card from before 2021
ui-readers-front-text = The chip is on the side of the photo.
ui-readers-back = New card
ui-readers-back-text = The chip is on the back: turn the card over.
ui-readers-causes = What may be in the way
ui-readers-fine = Nothing is in the way of a reading
ui-readers-list = Readers
ui-readers-none = No reader connected
ui-readers-none-text = Connect the reader to a USB port of this device.
ui-readers-ignored-windows_hello = Not used: this is Windows Hello, no card reader.
ui-readers-ignored-virtual = Not used: this is a virtual reader of another program.
ui-readers-state-empty = Empty
ui-readers-state-card = Card found
ui-readers-state-mute = Card does not answer
ui-readers-state-held = Used by another program
ui-readers-look = Look again
ui-readers-check-card_service = The card service of this device runs.
ui-readers-check-reader = A reader is connected.
ui-readers-check-card = The card answers.
ui-readings-patient = Patient
ui-readings-everybody = All patients
ui-person-read-today = Identity read today at { $time }, reading { $number } of today
ui-person-read = Latest identity reading: { $date }
ui-person-readings = All readings
ui-practice-cards = Practice identity cards
ui-practice-cards-text = Put one in the practice reader: it is read like a real one.
ui-practice-card-in = Put in
ui-practice-card-out = Take out
ui-action-open_readers = See the card reader
ui-session-fallbacks = { $count ->
    [one] Fallback used { $count } time this month
   *[other] Fallback used { $count } times this month
 }
practice-card-own = Your own card: opens a session.
practice-card-patient = A patient: everything is proven.
practice-card-rsa = A patient with an older card.
practice-card-kids = A Kids-ID.
practice-card-foreigner = A residence card.
practice-card-forged_name = The name was changed: a forged card.
practice-card-wrong_photo = The photo is somebody else’s: a forged card.
practice-card-unknown_root = An unknown root: not proven.
practice-card-expired = The card has expired.
practice-card-blocked_pin = Your card, its PIN blocked.

# What is judged on a card, and why it is not proven.
card-part-identity = Identity:
card-part-address = Address:
card-part-photo = Photo:
card-part-chain = Certificates:
card-part-root = Root of the State:
card-part-revocation = Revocation:
card-reason-not_read = not read.
card-reason-absent = not on the card.
card-reason-no_register_certificate = the certificate of the National Register is missing.
card-reason-malformed = the data is damaged.
card-reason-signature = the signature does not fit.
card-reason-signature_form = the signature has the wrong form.
card-reason-algorithm = a kind of signature the State does not use.
card-reason-hash = it does not belong to this card.
card-reason-other_chip = the data comes from another chip.
card-reason-certificate_unreadable = a certificate cannot be read.
card-reason-certificate_signature = a certificate is not signed by its issuer.
card-reason-other_issuer = a certificate names another issuer.
card-reason-wrong_role = a certificate is not meant for this.
card-reason-not_yet_valid = a certificate is not valid yet. Look at the clock of this device.
card-reason-expired = a certificate has expired.
card-reason-root_not_read = the root was not read.
card-reason-unknown_root = no known root of the State.
card-reason-root_expired = the root has expired.
card-reason-other_holder = the certificate belongs to somebody else.
card-reason-not_checked = not asked, no network.
card-reason-unavailable = nobody could answer.
card-reason-weak_answer = the answer rests on SHA-1, which proves nothing today.
card-reason-indirect_list = the list of the authority speaks for others too: it is not read.
card-reason-unknown_certificate = the authority does not know this certificate.
card-reason-revoked = certificate revoked: the card is lost or blocked, or its holder wants none.
card-reason-on_hold = certificate suspended.
card-reason-register_revoked = the certificate of the National Register is revoked.

# Kinds of cards.
card-document-belgian_citizen = Belgian identity card
card-document-kids_card = Kids-ID (under 12)
card-document-bootstrap_card = Service card (bootstrap)
card-document-habilitation_card = Habilitation card
card-document-foreigner_a = Foreigner’s card A
card-document-foreigner_b = Foreigner’s card B
card-document-foreigner_c = Foreigner’s card C
card-document-foreigner_d = Foreigner’s card D
card-document-foreigner_e = Foreigner’s card E
card-document-foreigner_e_plus = Foreigner’s card E+
card-document-foreigner_f = Foreigner’s card F
card-document-foreigner_f_plus = Foreigner’s card F+
card-document-foreigner_h = Foreigner’s card H
card-document-foreigner_i = Foreigner’s card I
card-document-foreigner_j = Foreigner’s card J
card-document-foreigner_m = Foreigner’s card M
card-document-foreigner_n = Foreigner’s card N
card-document-foreigner_k = Foreigner’s card K
card-document-foreigner_l = Foreigner’s card L
card-document-foreigner_eu = Foreigner’s card EU
card-document-foreigner_eu_plus = Foreigner’s card EU+
card-document-foreigner_a_33 = Foreigner’s card A
card-document-foreigner_b_34 = Foreigner’s card B
card-document-foreigner_f_35 = Foreigner’s card F
card-document-foreigner_f_plus_36 = Foreigner’s card F+
card-document-foreigner_kids_eu = Foreigner’s card EU, child
card-document-foreigner_kids_eu_plus = Foreigner’s card EU+, child
card-document-foreigner_kids_a = Foreigner’s card A, child
card-document-foreigner_kids_b = Foreigner’s card B, child
card-document-foreigner_kids_k = Foreigner’s card K, child
card-document-foreigner_kids_l = Foreigner’s card L, child
card-document-foreigner_kids_f = Foreigner’s card F, child
card-document-foreigner_kids_f_plus = Foreigner’s card F+, child
card-document-foreigner_kids_m = Foreigner’s card M, child
