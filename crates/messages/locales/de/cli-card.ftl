# Die Befehlszeile (valise-cli): Karten und Kartenleser, als Text für Menschen.

cli-label-reader = Leser
cli-label-ignored = Nicht benutzt
cli-label-atr = Antwort auf Reset
cli-label-nationality = Staatsangehörigkeit
cli-label-noble_condition = Adelstitel
cli-label-special_status = Besonderer Status
cli-label-address = Adresse
cli-label-document = Dokument
cli-label-card_number = Kartennummer
cli-label-issued_by = Ausgestellt von
cli-label-chip = Chip
cli-label-applet = Applet
cli-label-proof_identity = Nachweis der Identität
cli-label-proof_address = Nachweis der Adresse
cli-label-proof_photo = Nachweis des Fotos
cli-label-proof_chain = Zertifikat des Registers
cli-label-proof_root = Stammzertifikat des Staates
cli-label-proof_revocation = Widerruf

# Wörter und Sätze

cli-gender-unknown = unbekannt
cli-special-white_cane = weißer Stock
cli-special-extended_minority = verlängerte Minderjährigkeit
cli-special-white_cane_extended_minority = weißer Stock, verlängerte Minderjährigkeit
cli-special-yellow_cane = gelber Stock
cli-special-yellow_cane_extended_minority = gelber Stock, verlängerte Minderjährigkeit
cli-reader-empty = leer
cli-reader-card = Karte
cli-reader-mute = Karte antwortet nicht
cli-reader-held = Karte von einem anderen Programm belegt
cli-ignored-windows_hello = Windows Hello, keine Karte kann hinein
cli-ignored-virtual = virtueller Leser, keine Karte kann hinein
cli-event-inserted = Karte eingesteckt
cli-event-removed = Karte herausgezogen
cli-event-reader_added = Leser angeschlossen
cli-event-reader_removed = Leser getrennt
cli-event-error = Problem
cli-proof_result-proven = bestätigt
cli-proof_result-not_proven = nicht bestätigt
cli-proof_result-forged = GEFÄLSCHT
cli-card-genuine = Echte Karte: Das Nationalregister hat dies geschrieben.
cli-card-revoked = Echt, aber WIDERRUFEN: Die Zertifikate dieser Karte gelten nicht mehr; vielleicht ist sie verloren oder gesperrt.
cli-card-not_proven = Echtheit nicht bestätigt: Nichts spricht gegen diese Karte, aber nicht alles ließ sich überprüfen.
cli-card-forged = GEFÄLSCHT: Verlassen Sie sich nicht auf diese Karte.
cli-card-expired = Diese Karte ist abgelaufen.
cli-card-cost = { $commands } Befehle, { $bytes } Byte, { $milliseconds } ms
cli-no_readers = Kein Kartenleser ist angeschlossen.

# Fragen im Terminal

cli-prompt-pin = PIN Ihres Personalausweises:
cli-prompt-pin_pad = Geben Sie die PIN am Kartenleser ein.

# Hilfe

cli-help-card = Personalausweise und Kartenleser; ohne Schlüsselbund und ohne Datenbank
cli-help-card-readers = Zeigt die Kartenleser; beim Üben kommt der Übungsleser zuletzt
cli-help-card-watch = Meldet, was an den Lesern geschieht, je eine Zeile, bis Strg-C
cli-help-card-read = Liest den Personalausweis in einem Leser und beweist, was er sagt; keine Einlesung wird vermerkt
cli-help-card-verify = Beweist, was die aufbewahrten Dateien einer Karte sagen
cli-option-card-read-reader = Name des Lesers; ohne, der erste mit einer Karte
cli-option-card-read-address = Liest auch die Adresse
cli-option-card-read-photo = Liest auch das Foto, in diese Datei (JPEG)
cli-option-card-read-dump = Bewahrt die gelesenen Dateien in diesem Ordner auf, benannt nach ihrem Pfad
cli-option-folder = Der Ordner mit den Dateien der Karte (3F00DF014031.bin …)
cli-option-pin_file = Datei mit der PIN des Personalausweises; ohne sie wird sie verdeckt oder am Leser gefragt
