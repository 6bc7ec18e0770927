# Die Einlesungen: Liste, Zähler, eine Einlesung, Einlesung ohne Chip, Scannen, Export.

ui-nav-readings = Einlesungen
ui-action-open_readings = Einlesungen ansehen
ui-kind-reading = Einlesungen
ui-readings-lead = Wie die Identität Ihrer Patienten bei jedem Kontakt erfasst wurde.
ui-readings-none = Noch keine Einlesungen
ui-readings-none-text = Stecken Sie eine Karte in den Leser: Die Einlesung wird von selbst gespeichert.
ui-readings-none-month = Keine Einlesungen in diesem Monat
ui-readings-none-person = Noch keine Einlesungen dieses Patienten
ui-readings-month = Monat
ui-readings-previous = Voriger Monat
ui-readings-next = Nächster Monat
ui-readings-count = { $count ->
    [one] { $count } Einlesung
   *[other] { $count } Einlesungen
 }
ui-readings-today = { $count ->
    [one] Heute: { $count } Einlesung, auf diesem Gerät gespeichert
   *[other] Heute: { $count } Einlesungen, alle auf diesem Gerät gespeichert
 }
ui-readings-meter = { $percent } % zählen
ui-readings-meter-none = Noch nichts zu zählen
ui-readings-meter-of = { $counting } von { $total } Einlesungen zählen
ui-readings-meter-enough = Mindestens { $threshold } % sollen zählen: Das ist der Fall.
ui-readings-meter-below = Mindestens { $threshold } % sollen zählen. Darunter wird keine Rechnung abgelehnt, aber man kann Sie nach den Gründen fragen. Valise hat sie gespeichert.
ui-readings-source = Quelle: { $source }
ui-readings-exceptions = Einlesungen, die nicht zählen
ui-readings-exceptions-none = Alle Einlesungen dieses Monats zählen.
ui-readings-all = Alle Einlesungen
ui-readings-kept = Einlesung gespeichert.
ui-readings-undo = Einlesung zurücknehmen
ui-readings-undone = Einlesung zurückgenommen.
ui-readings-undo-until = Kann nur heute zurückgenommen werden.

ui-reading-at = { $date }, { $time }
ui-reading-number = Einlesung { $number } des Tages
ui-reading-counts = Zählt
ui-reading-counts-not = Zählt nicht
ui-reading-not-listed = Nicht in Ihrer Liste
ui-reading-serial_number = Seriennummer
ui-reading-entry_type = Art der Einlesung
ui-reading-entry_type-chip = Chip gelesen
ui-reading-entry_type-barcode = Barcode
ui-reading-entry_type-qr = QR-Code
ui-reading-entry_type-manual = ENSS von Hand eingegeben
ui-reading-medium = Art des Ausweises
ui-reading-medium-eid = Elektronischer Personalausweis
ui-reading-medium-foreigner_card = Ausländerkarte oder Aufenthalts­titel
ui-reading-medium-isi_plus = ISI+-Karte
ui-reading-medium-attestation = Bescheinigung des Sozial­versicherten
ui-reading-medium-loss_attestation = Verlust- oder Diebstahl­bescheinigung
ui-reading-medium-vignette = Vignette der Krankenkasse
ui-reading-reason_manual = Grund der manuellen Eingabe
ui-reading-reason_manual-no_chip = Dokument ohne Chip
ui-reading-reason_manual-chip_broken = Der Chip funktioniert nicht
ui-reading-reason_manual-system_down = Computersystem oder Leser gestört
ui-reading-reason_vignette = Grund der Vignette
ui-reading-reason_vignette-no_contact = Die Leistung braucht keinen Kontakt mit dem Patienten
ui-reading-reason_vignette-no_document = Der Patient hat kein gültiges Ausweisdokument
ui-reading-signature-proven = Signaturen richtig
ui-reading-signature-not_proven = Signaturen nicht bestätigt
ui-reading-signature-forged = Signaturen falsch: diese Karte nicht verwenden
ui-reading-code = Amtlicher Code { $code }
ui-reading-code-inferred = Amtlicher Code { $code }, abgeleitet
ui-reading-code-unknown = Amtlicher Code nicht bekannt
ui-readings-codes = Amtliche Codes
ui-readings-codes-note = Mit diesen Codes bezeichnet Abrechnungssoftware die Einlesungen. „Abgeleitet“ heißt: aus anderer Software übernommen, von keiner amtlichen Quelle bestätigt.

ui-take-title = Erfassung ohne Chip
ui-take-lead = Kann der Chip gelesen werden, stecken Sie die Karte in den Leser. Sonst: zweimal tippen.
ui-take-what = Was zeigt der Patient?
ui-take-how = Wie erfassen Sie die Identität?
ui-take-why = Warum?
ui-take-keep = Erfassung speichern
ui-take-counts-not = Diese Einlesung zählt zu den Ausnahmen.

ui-scan-title = Scannen
ui-scan-ready = Scannen Sie den Barcode, den QR-Code oder die Rückseite der Karte.
ui-scan-niss = ENSS gelesen
ui-scan-card = Kartennummer gelesen
ui-scan-niss-missing = Der Code enthält keine ENSS. Schreiben Sie sie von der Karte ab.
ui-scan-person = Patient in Ihrer Liste gefunden
ui-scan-nobody = Niemand in Ihrer Liste hat diese ENSS.

ui-readings-export = Monat exportieren
ui-readings-export-csv = Tabelle (CSV)
ui-readings-export-fhir = Für andere Software (FHIR)
ui-readings-export-note = Die Datei nennt Patienten und ist nicht verschlüsselt. Bewahren Sie sie sicher auf.
ui-readings-exported = { $count ->
    [one] { $count } Einlesung in die Datei geschrieben.
   *[other] { $count } Einlesungen in die Datei geschrieben.
 }
