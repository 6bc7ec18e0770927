# Was eine Handlung aufhält.

core-endpoints_unreadable = Die Datei { $file } kann nicht gelesen werden.
    .meaning = Valise weiß nicht, wohin Ihre Fragen gehen sollen. Es wurde nichts gesendet.
    .action = Prüfen Sie, ob die Datei dort liegt, wo die Adressdatei sagt.

core-endpoints_invalid = Die Adressdatei wird nicht verstanden ({ $entry }).
    .meaning = Valise weiß nicht, wohin Ihre Fragen gehen sollen. Es wurde nichts gesendet.
    .action = Berichtigen Sie diese Angabe oder Zeile in der Adressdatei.

core-endpoint_refused = Die Adresse von { $service } darf nicht verwendet werden.
    .meaning = Valise ruft nur geschützte Adressen (https) oder dieses Gerät selbst auf. Es wurde nichts gesendet.
    .action = Berichtigen Sie die Adresse in der Adressdatei.

core-endpoint_missing = In dieser Umgebung gibt es keine Adresse für { $service }.
    .meaning = Es wurde nichts gesendet. Ihre Frage ist aufbewahrt.
    .action = In der Übungsumgebung: Öffnen Sie Valise erneut, damit sie startet. Sonst: Bitten Sie den Helpdesk um die Adressdatei.

core-licence_missing = Valise hat keine MyCareNet-Lizenz für diese Umgebung.
    .meaning = Ohne Lizenz antwortet MyCareNet nicht. Ihre Frage ist aufbewahrt.
    .action = Bitten Sie den Helpdesk um die Lizenz von Valise.

core-preferences_not_saved = Ihre Wahl konnte nicht gespeichert werden.
    .meaning = Sie ist vergessen, wenn Valise schließt. Der Rest ist nicht betroffen.
    .action = Prüfen Sie, ob auf der Festplatte Platz ist, und wählen Sie erneut.

core-database_key_missing = Der Schlüssel Ihrer Daten ist nicht mehr im Schlüsselbund dieses Geräts.
    .meaning = Ihre Daten sind noch da, aber ohne diesen Schlüssel kann niemand sie öffnen. Valise ändert nichts.
    .action = Stellen Sie den Schlüsselbund dieses Geräts wieder her, oder rufen Sie den Helpdesk an.

core-data_folder = Valise kann den Ordner für seine Daten auf diesem Gerät nicht anlegen.
    .meaning = Ohne ihn kann Valise nichts aufbewahren und tut deshalb nichts. Es wurde nichts gesendet und nichts geändert.
    .action = Prüfen Sie, ob die Festplatte Platz hat und beschrieben werden darf und ob keine Datei am Platz des Ordners liegt. Versuchen Sie es dann erneut.

core-profile_missing = Valise weiß noch nicht, wer Sie sind.
    .meaning = Jede Frage an MyCareNet nennt einen Leistungserbringer.
    .action = Füllen Sie Ihr Profil aus.

core-profile_incomplete = Ihr Profil ist nicht vollständig ({ $field }).
    .meaning = Es wurde nichts geändert.
    .action = Ergänzen Sie, was fehlt.

core-profile_nihii = Diese LIKIV-Nummer passt nicht zur gewählten Eigenschaft.
    .meaning = Eine Pflegekraft hat 11 Ziffern, die mit 4 beginnen; eine Gruppe hat eine Nummer, die mit 94 beginnt.
    .action = Berichtigen Sie die Nummer oder die Eigenschaft.

core-certificate_not_found = Dieses Zertifikat ist nicht mehr auf diesem Gerät.
    .meaning = Es wurde nichts geändert.
    .action = Gehen Sie zurück zur Liste der Zertifikate.

core-certificate_missing = Auf diesem Gerät gibt es kein eHealth-Zertifikat für Ihr Profil.
    .meaning = Ohne Zertifikat kann keine Sitzung geöffnet werden. Ihre Fragen sind aufbewahrt.
    .action = Importieren Sie Ihr Zertifikat.

core-certificate_key = Der Schlüssel dieses Zertifikats kann nicht unterschreiben.
    .meaning = Er kann nicht für eHealth benutzt werden.
    .action = Importieren Sie ein anderes Zertifikat.

core-password_needed = Das Passwort Ihres Zertifikats wird gebraucht.
    .meaning = Valise bewahrt es nur auf, wenn Sie es wünschen. Ihre Fragen sind aufbewahrt.
    .action = Öffnen Sie die Sitzung mit Ihrem Passwort.

core-no_session = Es ist keine eHealth-Sitzung offen.
    .meaning = Ihre Frage ist aufbewahrt und wird gesendet, sobald eine Sitzung offen ist.
    .action = Öffnen Sie eine Sitzung.

core-session_ended = Ihre eHealth-Sitzung ist beendet.
    .meaning = Ihre Frage ist aufbewahrt und wird gesendet, sobald eine neue Sitzung offen ist.
    .action = Öffnen Sie eine neue Sitzung.

core-proof_not_for_profile = Diese Art von Sitzung passt nicht zu Ihrem Profil.
    .meaning = Eine Pflegekraft benutzt ihr eigenes Zertifikat, eine Gruppe das der Gruppe.
    .action = Wählen Sie die andere Art von Sitzung, oder berichtigen Sie Ihr Profil.

core-person_not_found = Dieser Patient ist nicht mehr in Ihrer Liste.
    .meaning = Es wurde nichts geändert.
    .action = Gehen Sie zurück zur Liste der Patienten.

core-person_incomplete = Ein Patient braucht eine ENSS, oder eine Mitgliedsnummer mit der Krankenkasse.
    .meaning = Es wurde nichts gespeichert.
    .action = Füllen Sie eines von beiden aus.

core-person_exists = Dieser Patient ist schon in Ihrer Liste.
    .meaning = Es wurde nichts hinzugefügt.
    .action = Suchen Sie den Patienten in der Liste.

core-registration_number = Diese Mitgliedsnummer kann nicht stimmen.
    .meaning = Sie hat höchstens 13 Buchstaben, Ziffern und Leerzeichen. Es wurde nichts gesendet.
    .action = Übernehmen Sie die Nummer erneut von der Vignette.

core-check_not_found = Diese Prüfung gibt es nicht mehr.
    .meaning = Es wurde nichts geändert.
    .action = Gehen Sie zurück zum Patienten.

core-check_under_way = Diese Prüfung wird gerade gesendet.
    .meaning = Sie kann nicht mehr abgebrochen werden.
    .action = Warten Sie auf die Antwort.

core-check_over = Diese Prüfung ist beendet.
    .meaning = Es wurde nichts geändert.
    .action = Starten Sie eine neue Prüfung des Patienten.

core-check_refused = Die Frage wurde abgelehnt ({ $detail }).
    .meaning = Es gibt keine Antwort zu diesem Patienten. Der Grund steht weiter unten.
    .action = Lesen Sie den Grund, berichtigen Sie den Fehler und versuchen Sie es erneut.

core-several_insurers = Mehr als eine Krankenkasse kennt diesen Patienten.
    .meaning = MyCareNet kann nicht wählen. Es gibt noch keine Antwort.
    .action = Wählen Sie die Krankenkasse, die gefragt werden soll.

core-person_unknown = Für diesen Patienten wurde keine Krankenkasse gefunden ({ $detail }).
    .meaning = Die ENSS führt zu keiner Antwort.
    .action = Fragen Sie mit der Mitgliedsnummer von der Vignette der Krankenkasse.

core-insurer_down = Die Krankenkasse kann jetzt nicht antworten ({ $detail }).
    .meaning = Ihre Frage ist aufbewahrt. Valise fragt von selbst erneut.
    .action = Sie müssen nichts tun.

core-reading_of_chip = Den Chip einer Karte kann man nicht von Hand eintragen.
    .meaning = Nur die Karte selbst kann sagen, dass ihr Chip gelesen wurde. Es wurde nichts gespeichert.
    .action = Stecken Sie die Karte in den Leser, oder wählen Sie, was Sie stattdessen getan haben.

core-reading_reason_missing = { $field ->
    [reason_vignette] Eine Vignette braucht einen Grund.
   *[other] Eine manuelle Eingabe braucht einen Grund.
 }
    .meaning = Ohne Grund lehnt die Krankenkasse die Einlesung ab. Es wurde nichts gespeichert.
    .action = Wählen Sie den Grund.

core-reading_reason_not_expected = { $field ->
    [reason_vignette] Dieser Grund gehört nur zu einer Vignette.
   *[other] Dieser Grund gehört nur zu einer manuellen Eingabe.
 }
    .meaning = Mit diesem Grund lehnt die Krankenkasse die Einlesung ab. Es wurde nichts gespeichert.
    .action = Lassen Sie den Grund weg, oder wählen Sie eine andere Art der Einlesung.

core-reading_serial_number = Dieses Dokument hat keine Seriennummer.
    .meaning = Nur der Personalausweis, der Aufenthaltstitel und die ISI+-Karte haben eine. Es wurde nichts gespeichert.
    .action = Lassen Sie die Nummer leer.

core-reading_not_found = Diese Einlesung ist nicht mehr da.
    .meaning = Sie wurde zurückgenommen, oder der Patient wurde entfernt. Es wurde nichts geändert.
    .action = Gehen Sie zurück zu den Einlesungen.

core-reading_stays = Die Einlesung eines Chips bleibt.
    .meaning = Sie beweist, dass die Karte da war. Es wurde nichts geändert.
    .action = Sie brauchen nichts zu tun.

core-reading_over = Der Tag dieser Einlesung ist vorbei.
    .meaning = Eine Einlesung kann nur am selben Tag zurückgenommen werden. Es wurde nichts geändert.
    .action = Ist sie falsch, lassen Sie sie in der Abrechnung weg.

core-card_number = Diese Kartennummer kann nicht stimmen.
    .meaning = Ihre Prüfziffern passen nicht, oder sie hat eine andere Form. Es wurde nichts gespeichert.
    .action = Schreiben Sie die Nummer noch einmal von der Karte ab, oder scannen Sie sie noch einmal.

core-scan_not_understood = Was gescannt wurde, ist weder eine ENSS noch eine Kartennummer.
    .meaning = Es wurde nichts gespeichert.
    .action = Scannen Sie den Code noch einmal, oder tippen Sie die ENSS ein.

core-month_invalid = Diesen Monat gibt es nicht.
    .meaning = Ein Monat wird als Jahr und Monat geschrieben, zum Beispiel 2026-11.
    .action = Wählen Sie einen anderen Monat.

core-export_not_written = Die Datei konnte nicht geschrieben werden.
    .meaning = Ihre Daten sind in Valise sicher.
    .action = Wählen Sie einen anderen Ordner oder einen Namen, der wie vorgeschlagen endet (.csv, .json oder .ics).

core-reminder_not_found = Diese Erinnerung hat sich erledigt.
    .meaning = Worum es ging, ist geregelt oder hat sich geändert.
    .action = Sehen Sie auf der Startseite nach, was jetzt Ihre Aufmerksamkeit braucht.

core-evidence_missing = Es gibt keinen Nachweis dieser Prüfung.
    .meaning = Sie wurde nie beantwortet, ihre Aufbewahrungsfrist ist vorbei, oder der Patient wurde entfernt.
    .action = Fragen Sie erneut, wenn Sie einen Nachweis brauchen.

core-evidence_folder_used = In diesem Ordner ist schon etwas.
    .meaning = Es wurde nichts geschrieben und nichts ersetzt.
    .action = Wählen Sie einen Ordner, den es noch nicht gibt, oder einen leeren.

core-evidence_not_written = Der Nachweis konnte nicht geschrieben werden.
    .meaning = Ihre Antworten sind in Valise sicher.
    .action = Wählen Sie einen anderen Ordner und versuchen Sie es erneut.

core-evidence_folder_unreadable = Dieser Ordner ist nicht lesbar.
    .meaning = Es wurde nichts geprüft.
    .action = Wählen Sie den Ordner, der beim Export der Nachweise entstand.

core-visit_not_found = Diesen Besuch gibt es nicht mehr.
    .meaning = Er wurde entfernt, oder sein Tag hat sich geändert.
    .action = Sehen Sie die Tour erneut an.

core-visit_in_past = Ein Besuch kann nicht auf einen vergangenen Tag verlegt werden.
    .meaning = Es wurde nichts geändert.
    .action = Wählen Sie heute oder einen späteren Tag.

core-visit_time = Das ist keine Uhrzeit.
    .meaning = Es wurde nichts gespeichert.
    .action = Schreiben Sie die Uhrzeit wie 07:30.

core-recurrence_invalid = { $field ->
    [weekdays] Wählen Sie mindestens einen Wochentag.
    [every_weeks] Ein Besuch kommt alle 1 bis 52 Wochen wieder.
   *[other] Der letzte Tag liegt vor dem ersten.
 }
    .meaning = Es wurde nichts gespeichert.
    .action = Berichtigen Sie es und speichern Sie erneut.

core-people_file_unreadable = Die Datei kann nicht gelesen werden.
    .meaning = Niemand wurde hinzugefügt.
    .action = Prüfen Sie, ob die Datei noch da ist und kein anderes Programm sie benutzt, und wählen Sie sie erneut.

core-people_file_too_large = Die Datei ist größer als { $megabytes } MB.
    .meaning = Eine Patientenliste ist nie so groß. Niemand wurde hinzugefügt.
    .action = Wählen Sie die richtige Datei, oder teilen Sie sie.

core-people_file_too_many = Die Datei enthält mehr als { $most } Patienten.
    .meaning = Niemand wurde hinzugefügt.
    .action = Teilen Sie die Datei und fügen Sie die Teile nacheinander hinzu.

core-people_file_format = Diese Datei ist weder eine Tabelle (CSV) noch enthält sie Kontaktkarten (vCard).
    .meaning = Niemand wurde hinzugefügt.
    .action = Exportieren Sie Ihre Patienten als CSV oder vCard aus Ihrem anderen Programm und wählen Sie diese Datei.

core-people_file_columns = Die Tabelle hat keine Spalte mit der ENSS.
    .meaning = Ohne ENSS kann nichts gefragt werden. Niemand wurde hinzugefügt.
    .action = Exportieren Sie die Tabelle erneut mit der Spalte ENSS und mit ihrer Titelzeile.

core-birth_date = Das Geburtsdatum wird nicht verstanden.
    .meaning = Dieser Patient wurde nicht hinzugefügt.
    .action = Schreiben Sie das Datum in der Datei wie 24/11/1950, oder lassen Sie es weg.

core-name_too_long = Der Name ist zu lang.
    .meaning = Es ist wahrscheinlich kein Name. Dieser Patient wurde nicht hinzugefügt.
    .action = Prüfen Sie diese Zeile der Datei.

core-setting_out_of_range = Diese Einstellung hat einen unmöglichen Wert ({ $name }).
    .meaning = Es wurde nichts geändert.
    .action = Wählen Sie einen anderen Wert.

core-internal = In Valise selbst ist etwas schiefgegangen.
    .meaning = Was gespeichert war, ist sicher.
    .action = Schließen Sie Valise, öffnen Sie es erneut, und geben Sie den Code an den Helpdesk weiter, wenn es wieder vorkommt.

core-no_reader = Es ist kein Kartenleser angeschlossen.
    .meaning = Ohne Leser kann Valise keine Karte lesen. Es wurde nichts festgehalten.
    .action = Schließen Sie einen Leser an, oder erfassen Sie die Identität auf andere Weise.

core-no_card = Im Leser steckt keine Karte.
    .meaning = Es wurde nichts gelesen.
    .action = Stecken Sie die Karte mit dem Chip voran ein.

core-several_cards = In { $first } und in { $second } stecken Karten.
    .meaning = Valise rät nicht, welche Karte Sie meinen.
    .action = Nehmen Sie eine Karte heraus, oder wählen Sie den Leser.

core-card_forged = Diese Karte ist nicht echt.
    .meaning = Was darauf steht, hat nicht der Staat geschrieben. Nichts davon wird verwendet.
    .action = Bitten Sie um ein anderes Dokument und verwenden Sie diese Karte nicht.

core-card_of_other = Das ist die Karte einer anderen Person.
    .meaning = Nur Ihre eigene Karte öffnet Ihre Sitzung. Es wurde keine PIN verlangt.
    .action = Stecken Sie Ihre eigene Karte ein.

core-card_not_proven = Die Echtheit dieser Karte konnte nicht bestätigt werden ({ $part }).
    .meaning = Eine Sitzung wird nur mit einer Karte geöffnet, deren Echtheit bestätigt ist. Es wurde kein PIN-Code verlangt.
    .action = Stecken Sie die Karte noch einmal ein. Bleibt es so, öffnen Sie die Sitzung mit Ihrem Zertifikat.
