# The command line (valise-cli): cards and card readers, as text for people.

cli-label-reader = Reader
cli-label-ignored = Not used
cli-label-atr = Answer to reset
cli-label-nationality = Nationality
cli-label-noble_condition = Noble title
cli-label-special_status = Special status
cli-label-address = Address
cli-label-document = Document
cli-label-card_number = Card number
cli-label-issued_by = Issued by
cli-label-chip = Chip
cli-label-applet = Applet
cli-label-proof_identity = Proof of the identity
cli-label-proof_address = Proof of the address
cli-label-proof_photo = Proof of the photo
cli-label-proof_chain = Register’s certificate
cli-label-proof_root = Root of the State
cli-label-proof_revocation = Revocation

# Words and sentences

cli-gender-unknown = unknown
cli-special-white_cane = white cane
cli-special-extended_minority = extended minority
cli-special-white_cane_extended_minority = white cane, extended minority
cli-special-yellow_cane = yellow cane
cli-special-yellow_cane_extended_minority = yellow cane, extended minority
cli-reader-empty = empty
cli-reader-card = card
cli-reader-mute = card does not answer
cli-reader-held = card held by another program
cli-ignored-windows_hello = Windows Hello, no card can be put in
cli-ignored-virtual = virtual reader, no card can be put in
cli-event-inserted = card inserted
cli-event-removed = card taken out
cli-event-reader_added = reader connected
cli-event-reader_removed = reader disconnected
cli-event-error = problem
cli-proof_result-proven = proven
cli-proof_result-not_proven = not proven
cli-proof_result-forged = FORGED
cli-card-genuine = Genuine card: the National Register wrote this.
cli-card-revoked = Genuine, but REVOKED: the certificates of this card are no longer valid; it may be lost or blocked.
cli-card-not_proven = Not proven: nothing contradicts this card, but not everything could be proven.
cli-card-forged = FORGED: do not rely on this card.
cli-card-expired = This card has expired.
cli-card-cost = { $commands } commands, { $bytes } bytes, { $milliseconds } ms
cli-no_readers = No card reader is connected.

# Questions in the terminal

cli-prompt-pin = PIN of your identity card:
cli-prompt-pin_pad = Type the PIN on the card reader.

# Help

cli-help-card = Identity cards and card readers; needs no keychain and no database
cli-help-card-readers = Lists the card readers; in practice the practice reader comes last
cli-help-card-watch = Tells what happens at the readers, one line each, until Ctrl-C
cli-help-card-read = Reads the identity card in a reader and proves what it says; no identity reading is recorded
cli-help-card-verify = Proves what the kept files of a card say
cli-option-card-read-reader = Name of the reader; without it, the first one that holds a card
cli-option-card-read-address = Reads the address too
cli-option-card-read-photo = Reads the photo too, into this file (JPEG)
cli-option-card-read-dump = Keeps the files that were read in this folder, named by their path
cli-option-folder = The folder with the files of the card (3F00DF014031.bin …)
cli-option-pin_file = File with the PIN of the identity card; without it, it is asked without echo or on the reader
