# The identity readings: list, meter, one reading, taking one without a chip, scanning, export.

ui-nav-readings = Identity readings
ui-action-open_readings = See the readings
ui-kind-reading = Readings
ui-readings-lead = How the identity of your patients was taken at each contact.
ui-readings-none = No readings yet
ui-readings-none-text = Put a card in the reader: the reading is kept by itself.
ui-readings-none-month = No readings this month
ui-readings-none-person = No readings of this patient yet
ui-readings-month = Month
ui-readings-previous = Previous month
ui-readings-next = Next month
ui-readings-count = { $count ->
    [one] { $count } reading
   *[other] { $count } readings
 }
ui-readings-today = { $count ->
    [one] Today: { $count } reading, kept on this device
   *[other] Today: { $count } readings, all kept on this device
 }
ui-readings-meter = { $percent } % count
ui-readings-meter-none = Nothing to count yet
ui-readings-meter-of = { $counting } of { $total } readings count
ui-readings-meter-enough = At least { $threshold } % should count: that is the case.
ui-readings-meter-below = At least { $threshold } % should count. Below it no invoice is refused, but you may be asked for the reasons. Valise has kept them.
ui-readings-source = Source: { $source }
ui-readings-exceptions = Readings that do not count
ui-readings-exceptions-none = Every reading of this month counts.
ui-readings-all = All readings
ui-readings-kept = Reading kept.
ui-readings-undo = Undo the reading
ui-readings-undone = Reading undone.
ui-readings-undo-until = Can be undone today only.

ui-reading-at = { $date }, { $time }
ui-reading-number = Reading { $number } of the day
ui-reading-counts = Counts
ui-reading-counts-not = Does not count
ui-reading-not-listed = Not in your list
ui-reading-serial_number = Card serial number
ui-reading-entry_type = Type of reading
ui-reading-entry_type-chip = Chip read
ui-reading-entry_type-barcode = Barcode
ui-reading-entry_type-qr = QR code
ui-reading-entry_type-manual = NISS typed
ui-reading-medium = Type of support
ui-reading-medium-eid = Identity card (eID)
ui-reading-medium-foreigner_card = Foreigner’s card or residence document
ui-reading-medium-isi_plus = ISI+ card
ui-reading-medium-attestation = Attestation of insured person
ui-reading-medium-loss_attestation = Attestation of loss or theft
ui-reading-medium-vignette = Vignette of the health fund
ui-reading-reason_manual = Reason for manual entry
ui-reading-reason_manual-no_chip = Document without chip
ui-reading-reason_manual-chip_broken = The chip does not work
ui-reading-reason_manual-system_down = Computer system or reader down
ui-reading-reason_vignette = Reason for the vignette
ui-reading-reason_vignette-no_contact = The act needs no contact with the patient
ui-reading-reason_vignette-no_document = The patient has no valid identity document
ui-reading-signature-proven = Signatures right
ui-reading-signature-not_proven = Signatures not proven
ui-reading-signature-forged = Signatures wrong: do not use this card
ui-reading-code = Official code { $code }
ui-reading-code-inferred = Official code { $code }, inferred
ui-reading-code-unknown = Official code not known
ui-readings-codes = Official codes
ui-readings-codes-note = By which codes invoicing software names these readings. “Inferred” means: read from other software, not told by an official source.

ui-take-title = Reading without chip
ui-take-lead = If the chip can be read, put the card in the reader. Otherwise: two taps.
ui-take-what = What does the patient show?
ui-take-how = How was it taken?
ui-take-why = Why?
ui-take-keep = Keep the reading
ui-take-counts-not = This reading is one of the exceptions.

ui-scan-title = Scan
ui-scan-ready = Scan the barcode, the QR code or the back of the card.
ui-scan-niss = NISS read
ui-scan-card = Card number read
ui-scan-niss-missing = The code has no NISS. Type it from the card.
ui-scan-person = Patient found in your list
ui-scan-nobody = Nobody in your list has this NISS.

ui-readings-export = Export the month
ui-readings-export-csv = Table (CSV)
ui-readings-export-fhir = For other software (FHIR)
ui-readings-export-note = The file names patients and is not encrypted. Keep it in a safe place.
ui-readings-exported = { $count ->
    [one] { $count } reading written to the file.
   *[other] { $count } readings written to the file.
 }
