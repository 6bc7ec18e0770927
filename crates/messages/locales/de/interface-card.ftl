# Karten, Leser und PIN-Codes, wie der Bildschirm sie zeigt.

# Das Blatt einer Karte, die eingesteckt wird.
ui-card-title = Personal­ausweis
ui-card-mute = Ton aus
ui-card-reading = wird gelesen…
ui-card-in = Karte im Leser
ui-card-out = Karte entnommen
ui-card-steps = Schritte der Einlesung
ui-card-step-identity = Identität
ui-card-step-address = Adresse
ui-card-step-photo = Foto
ui-card-step-proof = Echtheit
ui-card-step-done = gelesen
ui-card-step-open = noch nicht
ui-card-photo = Foto auf der Karte
ui-card-age = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
 }
ui-card-document = Ausweis
ui-card-document-other = Anderer Ausweis
ui-card-valid-until = Gültig bis
ui-card-expired = Abgelaufen
ui-card-expired-text = Diese Karte ist abgelaufen. Die Einlesung ist gespeichert; fragen Sie nach einem gültigen Ausweis.
ui-card-address = Adresse
ui-card-checking = Wird geprüft
ui-card-checking-text = Die Signaturen der Karte werden geprüft.
ui-card-genuine = Karte ist echt
ui-card-genuine-text = Alle Signaturen des Staates stimmen.
ui-card-revoked = Echt, aber widerrufen
ui-card-revoked-text = Die Angaben auf der Karte stimmen, aber ihre Zertifikate wurden widerrufen oder ausgesetzt: Vielleicht ist sie verloren, gestohlen oder gesperrt. Vergleichen Sie das Foto und fragen Sie nach einem anderen Ausweis.
ui-card-not_proven = Echtheit nicht bestätigt
ui-card-not_proven-text = Nichts spricht gegen die Karte, aber nicht alles ließ sich überprüfen. Sie können weitermachen.
ui-card-forged = Gefälschte Karte
ui-card-forged-text = Verwenden Sie diese Karte nicht. Fragen Sie nach einem anderen Ausweis.
ui-card-own = Das ist Ihre eigene Karte: Es wird keine Einlesung gespeichert.
ui-card-kept = Um { $time } Uhr gespeichert, heute Einlesung Nr. { $number }
ui-card-keeping = Die Einlesung ist noch nicht gespeichert.
ui-card-asked-at = Auf Widerruf geprüft am { $when }.
ui-card-what-is-wrong = Woran liegt es?
ui-card-part-stays = Was gelesen wurde, bleibt stehen; seine Echtheit ist nicht bestätigt.
ui-card-two = Angezeigt wird die Karte von { $name } in { $reader }. Auch in einem anderen Leser steckt eine Karte.
ui-card-show-holder = Karte von { $name } anzeigen
ui-card-show-reader = Karte in { $reader } anzeigen
ui-card-put-away = Schließen
ui-card-turn = Dem Patienten zeigen
ui-card-fill-profile = Mein Profil ausfüllen
ui-card-again = Erneut lesen
ui-card-check = Versicherbarkeit prüfen
ui-card-new-patient = Neuer Patient
ui-card-not-readable = Karte nicht lesbar?
ui-card-forgotten = Die Karte von { $name } steckt noch im Leser
ui-card-forgotten-unknown = Die Karte steckt noch im Leser
ui-card-forgotten-text = Geben Sie sie zurück, bevor Sie gehen.
ui-card-forgotten-seen = Verstanden
ui-turned-text = Karte um { $time } Uhr gelesen, nur für Ihre Krankenversicherung
ui-nav-readings-short = Einlesungen

# Ziffern und PIN-Code.
ui-pad = Ziffernfeld
ui-pad-clear = Alles löschen
ui-pad-back = Eine Ziffer löschen
ui-pin = PIN-Code
ui-pin-of-card = PIN-Code Ihrer Karte
ui-pin-hint = 4 bis 12 Ziffern. Valise speichert ihn nie.
ui-pin-tries = { $count ->
    [one] Noch { $count } Versuch.
   *[other] Noch { $count } Versuche.
 }
ui-pin-on-reader = Geben Sie den PIN-Code am Leser ein
ui-signing-none = Stecken Sie Ihre eigene Karte in den Leser
ui-signing-card = Karte von { $name } in { $reader }
ui-profile-card-there = Die Karte von { $name } steckt im Leser
ui-profile-filled = Von der Karte übernommen. Prüfen Sie die Angaben vor dem Speichern.
ui-holder-differs = Karte und Zertifikat gehören zwei verschiedenen Personen
ui-holder-card = ENSS der Karte oder des Profils:
ui-holder-certificate = ENSS des Zertifikats:

# Leser und was ihnen fehlt.
ui-nav-readers = Kartenleser
ui-readers-lead = Warum eine Karte nicht gelesen wird und was Sie tun können.
ui-readers-insert = So steckt man die Karte ein
ui-readers-front = Karte aus der Zeit vor 2021
ui-readers-front-text = Der Chip liegt auf der Seite mit dem Foto.
ui-readers-back = Neue Karte
ui-readers-back-text = Der Chip liegt auf der Rückseite: Drehen Sie die Karte um.
ui-readers-causes = Mögliche Ursachen
ui-readers-fine = Einer Einlesung steht nichts im Weg
ui-readers-list = Leser
ui-readers-none = Kein Leser angeschlossen
ui-readers-none-text = Schließen Sie den Leser an einen USB-Anschluss dieses Geräts an.
ui-readers-ignored-windows_hello = Nicht verwendet: Das ist Windows Hello, kein Kartenleser.
ui-readers-ignored-virtual = Nicht verwendet: Das ist ein virtueller Leser eines anderen Programms.
ui-readers-state-empty = Leer
ui-readers-state-card = Karte erkannt
ui-readers-state-mute = Karte antwortet nicht
ui-readers-state-held = Von einem anderen Programm benutzt
ui-readers-look = Noch einmal nachsehen
ui-readers-check-card_service = Der Kartendienst dieses Geräts läuft.
ui-readers-check-reader = Ein Leser ist angeschlossen.
ui-readers-check-card = Die Karte antwortet.
ui-readings-patient = Patient
ui-readings-everybody = Alle Patienten
ui-person-read-today = Identität um { $time } Uhr gelesen, heute Nr. { $number }
ui-person-read = Letzte Einlesung: { $date }
ui-person-readings = Alle Einlesungen
ui-practice-cards = Übungskarten
ui-practice-cards-text = Stecken Sie eine davon in den Übungsleser: Sie wird wie eine echte Karte gelesen.
ui-practice-card-in = Einstecken
ui-practice-card-out = Herausnehmen
ui-action-open_readers = Kartenleser ansehen
ui-session-fallbacks = { $count ->
    [one] Notfallverfahren in diesem Monat { $count }-mal verwendet
   *[other] Notfallverfahren in diesem Monat { $count }-mal verwendet
 }
practice-card-own = Ihre eigene Karte: öffnet eine Sitzung.
practice-card-patient = Ein Patient: Die Karte ist echt.
practice-card-rsa = Ein Patient mit einer älteren Karte.
practice-card-kids = Eine Kids-ID.
practice-card-foreigner = Ein Aufenthaltstitel.
practice-card-forged_name = Der Name wurde geändert: gefälschte Karte.
practice-card-wrong_photo = Das Foto gehört jemand anderem: gefälschte Karte.
practice-card-unknown_root = Unbekanntes Stammzertifikat: Echtheit nicht bestätigt.
practice-card-expired = Die Karte ist abgelaufen.
practice-card-blocked_pin = Ihre Karte, PIN-Code gesperrt.

# Was an einer Karte beurteilt wird und warum seine Echtheit nicht bestätigt ist.
card-part-identity = Identität:
card-part-address = Adresse:
card-part-photo = Foto:
card-part-chain = Zertifikate:
card-part-root = Stammzertifikat des Staates:
card-part-revocation = Widerruf:
card-reason-not_read = nicht gelesen.
card-reason-absent = ist nicht auf der Karte.
card-reason-no_register_certificate = das Zertifikat des Nationalregisters fehlt.
card-reason-malformed = die Daten sind beschädigt.
card-reason-signature = die Signatur stimmt nicht.
card-reason-signature_form = die Signatur hat nicht die richtige Form.
card-reason-algorithm = eine Art von Signatur, die der Staat nicht verwendet.
card-reason-hash = gehört nicht zu dieser Karte.
card-reason-other_chip = die Daten stammen von einem anderen Chip.
card-reason-certificate_unreadable = ein Zertifikat ist unlesbar.
card-reason-certificate_signature = ein Zertifikat ist nicht von seinem Aussteller signiert.
card-reason-other_issuer = ein Zertifikat nennt einen anderen Aussteller.
card-reason-wrong_role = ein Zertifikat ist nicht für diesen Zweck bestimmt.
card-reason-not_yet_valid = ein Zertifikat ist noch nicht gültig. Prüfen Sie die Uhr des Geräts.
card-reason-expired = ein Zertifikat ist abgelaufen.
card-reason-root_not_read = das Stammzertifikat wurde nicht gelesen.
card-reason-unknown_root = kein bekanntes Stammzertifikat des Staates.
card-reason-root_expired = das Stammzertifikat ist abgelaufen.
card-reason-other_holder = das Zertifikat gehört einer anderen Person.
card-reason-not_checked = nicht geprüft, kein Netz.
card-reason-unavailable = es war keine Auskunft zu bekommen.
card-reason-weak_answer = die Antwort beruht auf SHA-1, das heute nichts mehr beweist.
card-reason-indirect_list = die Liste der Behörde gilt auch für andere und wird nicht gelesen.
card-reason-unknown_certificate = die Behörde kennt dieses Zertifikat nicht.
card-reason-revoked = Zertifikat widerrufen: Die Karte ist verloren oder gesperrt, oder ihr Inhaber möchte keine Zertifikate.
card-reason-on_hold = Zertifikat ausgesetzt.
card-reason-register_revoked = das Zertifikat des Nationalregisters ist widerrufen.

# Arten von Karten.
card-document-belgian_citizen = Belgischer Personalausweis
card-document-kids_card = Kids-ID (unter 12)
card-document-bootstrap_card = Dienstkarte (Bootstrap)
card-document-habilitation_card = Ermächtigungskarte
card-document-foreigner_a = Ausländerkarte A
card-document-foreigner_b = Ausländerkarte B
card-document-foreigner_c = Ausländerkarte C
card-document-foreigner_d = Ausländerkarte D
card-document-foreigner_e = Ausländerkarte E
card-document-foreigner_e_plus = Ausländerkarte E+
card-document-foreigner_f = Ausländerkarte F
card-document-foreigner_f_plus = Ausländerkarte F+
card-document-foreigner_h = Ausländerkarte H
card-document-foreigner_i = Ausländerkarte I
card-document-foreigner_j = Ausländerkarte J
card-document-foreigner_m = Ausländerkarte M
card-document-foreigner_n = Ausländerkarte N
card-document-foreigner_k = Ausländerkarte K
card-document-foreigner_l = Ausländerkarte L
card-document-foreigner_eu = Ausländerkarte EU
card-document-foreigner_eu_plus = Ausländerkarte EU+
card-document-foreigner_a_33 = Ausländerkarte A
card-document-foreigner_b_34 = Ausländerkarte B
card-document-foreigner_f_35 = Ausländerkarte F
card-document-foreigner_f_plus_36 = Ausländerkarte F+
card-document-foreigner_kids_eu = Ausländerkarte EU, Kind
card-document-foreigner_kids_eu_plus = Ausländerkarte EU+, Kind
card-document-foreigner_kids_a = Ausländerkarte A, Kind
card-document-foreigner_kids_b = Ausländerkarte B, Kind
card-document-foreigner_kids_k = Ausländerkarte K, Kind
card-document-foreigner_kids_l = Ausländerkarte L, Kind
card-document-foreigner_kids_f = Ausländerkarte F, Kind
card-document-foreigner_kids_f_plus = Ausländerkarte F+, Kind
card-document-foreigner_kids_m = Ausländerkarte M, Kind
