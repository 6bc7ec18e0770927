# Die Befehlszeile (valise-cli), als Text für Menschen.

# Beschriftungen

cli-yes = ja
cli-no = nein
cli-seconds = { $seconds } s
cli-label-quality = Eigenschaft
cli-label-name = Name
cli-label-niss = ENSS
cli-label-nihii = LIKIV-Nummer
cli-label-proof = Nachweis
cli-label-holder = Inhaber
cli-label-from = Von
cli-label-until = Bis
cli-label-renews_at = Erneuerung
cli-label-clock_offset = Abweichung der Uhr
cli-label-made_at = Erstellt
cli-label-id = Kennung
cli-label-imported_at = Importiert
cli-label-custody = Aufbewahrt in
cli-label-password_kept = Passwort aufbewahrt
cli-label-state = Zustand
cli-label-type = Typ
cli-label-value = Wert
cli-label-application_id = Anwendung
cli-label-environment = Umgebung
cli-label-valid_from = Gültig ab
cli-label-valid_until = Gültig bis
cli-label-renewable_from = Zu erneuern ab
cli-label-subject = Betreff
cli-label-issuer = Aussteller
cli-label-serial = Seriennummer
cli-label-key = Schlüssel
cli-label-sha256 = SHA-256
cli-label-encryption_keys = Verschlüsselungsschlüssel
cli-label-missing = Fehlt
cli-label-patient = Patient
cli-label-birth_date = Geburtsdatum
cli-label-gender = Geschlecht
cli-label-deceased_on = Sterbedatum
cli-label-palliative = Palliativstatus
cli-label-global_medical_file = Globale medizinische Akte
cli-label-medical_house = Ärztehaus
cli-label-hospitalisation = Krankenhausaufenthalt
cli-label-care_path = Behandlungspfad
cli-label-payment_by_insurer = Zahlung durch den Versicherungsträger
cli-label-chronic_condition = Chronische Krankheit
cli-label-maximum_bill = Maximale Gesundheitsrechnung
cli-label-pharmacy = Bezugsapotheke
cli-label-insurer = Versicherungsträger
cli-label-registration_number = Mitgliedsnummer
cli-label-codes = CT1/CT2
cli-label-increased = Erhöhte Kostenbeteiligung
cli-label-communicated_on = Mitgeteilt am
cli-label-payment_approval = Zahlungsverpflichtung
cli-label-requested_at = Gefragt
cli-label-obtained_at = Beantwortet
cli-label-input_reference = Referenz
cli-label-check_id = Abfrage
cli-label-answered_by = Antwort von

# Wörter und Sätze

cli-quality-nurse = Krankenpfleger(in)
cli-quality-groupofnurses = Krankenpflegegruppe
cli-environment-practice = Übung
cli-environment-acceptance = Abnahme
cli-environment-production = Produktion
cli-proof-eid = elektronischer Personalausweis
cli-proof-fallback = Notfallverfahren
cli-proof-group = Gruppenzertifikat
cli-session-none = Keine Sitzung offen
cli-session-opening = Die Sitzung wird geöffnet
cli-session-active = Sitzung offen
cli-session-ending_soon = Die Sitzung endet bald
cli-session-failed = Die Sitzung konnte nicht geöffnet werden
cli-certificate-ok = Gültiges Zertifikat
cli-certificate-renewable = Gültiges Zertifikat, zu erneuern
cli-certificate-urgent = Zertifikat diesen Monat zu erneuern
cli-certificate-critical = Zertifikat diese Woche zu erneuern
cli-certificate-expired = Abgelaufenes Zertifikat
cli-certificate-not_yet_valid = Zertifikat noch nicht gültig
cli-certificate-incomplete = Zertifikatsantrag nicht abgeschlossen
cli-days_left =
    { $days ->
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }
cli-days_past =
    { $days ->
        [one] seit { $days } Tag
       *[other] seit { $days } Tagen
    }
cli-missing-issued_certificate = das Zertifikat der Zertifizierungsstelle
cli-missing-issuer_certificate = das Zertifikat des Ausstellers
cli-missing-encryption_key = der Verschlüsselungsschlüssel
cli-custody-secret_service = der Schlüsselbund dieses Kontos
cli-custody-windows_credential_manager = die Windows-Anmeldeinformationsverwaltung
cli-custody-apple_keychain = der Apple-Schlüsselbund
cli-custody-android_keystore = der Android-Schlüsselspeicher
cli-custody-sealed_file = eine versiegelte Datei
cli-custody-memory = nur der Arbeitsspeicher dieses Programms
cli-gender-male = männlich
cli-gender-female = weiblich
cli-doctor-ok = in Ordnung
cli-doctor-warning = zu prüfen
cli-doctor-failed = nicht in Ordnung
cli-doctor-skipped = nicht geprüft
cli-check-saved = Gespeichert, noch nicht gesendet
cli-check-waiting_for_network = Wartet, neuer Versuch
cli-check-waiting_for_session = Wartet: keine Sitzung
cli-check-sending = Wird gesendet
cli-check-answered = Beantwortet
cli-check-needs_you = Sie sind gefragt
cli-check-given_up = Wird nicht mehr versucht
cli-check-cancelled = Abgebrochen
cli-no_certificates = Für diese Umgebung ist kein Zertifikat aufbewahrt.
cli-removed = Das Zertifikat ist von diesem Gerät entfernt.
cli-removed-session = Seine Sitzung ist beendet.
cli-removed-waiting =
    { $count ->
        [one] Eine Abfrage wartet jetzt auf ein anderes Zertifikat.
       *[other] { $count } Abfragen warten jetzt auf ein anderes Zertifikat.
    }

# Fragen im Terminal

cli-prompt-password = Passwort des Zertifikats:
cli-prompt-passphrase = Passphrase der versiegelten Datei:
cli-prompt-passphrase_new = Neue Passphrase für die versiegelte Datei:
cli-prompt-passphrase_again = Dieselbe Passphrase noch einmal:
cli-prompt-passphrase_differs = Die beiden Passphrasen sind nicht gleich.

# Hilfe

cli-help = Valise ohne Fenster: Zertifikat, Sitzung, Versicherbarkeit und Personalausweise, für Skripte und Support. Endcodes: 0 erledigt, 1 abgelehnt oder fehlgeschlagen, 2 falscher Gebrauch, 3 nichts gesendet und in der Warteschlange, 4 Tresor geschlossen oder nicht vorhanden.
cli-help-profile = Der Leistungserbringer, für den gefragt wird
cli-help-profile-set = Legt den Leistungserbringer fest
cli-help-profile-show = Zeigt den Leistungserbringer
cli-help-certificate = eHealth-Zertifikate
cli-help-certificate-inspect = Liest eine P12-Datei, ohne etwas aufzubewahren
cli-help-certificate-import = Legt eine P12-Datei in den Schlüsselbund
cli-help-certificate-list = Zeigt die Zertifikate im Schlüsselbund
cli-help-certificate-show = Zeigt ein Zertifikat aus dem Schlüsselbund
cli-help-certificate-remove = Entfernt ein Zertifikat aus dem Schlüsselbund und beendet seine Sitzung
cli-help-session = Die eHealth-Sitzung
cli-help-session-open = Öffnet eine Sitzung; ohne Wahl die, die das Zertifikat erlaubt
cli-help-session-status = Zeigt die Sitzung
cli-help-session-close = Beendet die Sitzung und vernichtet sie
cli-help-check = Die Versicherbarkeit eines Patienten oder einer ganzen Tour
cli-help-member-data = MemberData-Antworten
cli-help-member-data-read = Erklärt eine MemberData-Antwort, wie sie empfangen wurde (samlp:Response)
cli-help-doctor = Alles, was der Support braucht, ohne persönliche Daten
cli-help-word-command = BEFEHL
cli-help-heading-usage = Aufruf
cli-help-heading-commands = Befehle
cli-help-heading-arguments = Anzugeben
cli-help-heading-options = Optionen
cli-help-heading-everywhere = Optionen aller Befehle
cli-option-help = Zeigt diese Hilfe
cli-option-version = Zeigt die Version
cli-option-environment = practice (Übung, Vorgabe), acceptance oder production; jede hat ihren eigenen Tresor
cli-option-endpoints = TOML-Datei mit anderen Adressen, vertrauten Wurzeln und der MyCareNet-Lizenz
cli-option-data_dir = Ordner der Datenbank und der Übungsplattform (oder VALISE_DATA_DIR)
cli-option-keychain = os (Vorgabe), memory, oder eine Datei, versiegelt mit der Passphrase in VALISE_PASSPHRASE
cli-option-lang = Sprache des Textes: fr, nl, de oder en
cli-option-json = Antwortet in JSON
cli-option-password_file = Datei mit dem Passwort des Zertifikats; ohne sie wird es verdeckt gefragt
cli-option-quality = nurse (Krankenpfleger) oder groupofnurses (Gruppe)
cli-option-niss = ENSS des Patienten
cli-option-profile-set-niss = ENSS des Krankenpflegers oder des Verantwortlichen der Gruppe
cli-option-nihii = LIKIV-Nummer des Krankenpflegers oder der Gruppe
cli-option-first_name = Vorname
cli-option-name = Name, oder Name der Gruppe
cli-option-file = Die Datei
cli-option-keep_password = Bewahrt auch das Passwort im Schlüsselbund auf
cli-option-id = Seine Kennung
cli-option-eid = Mit dem elektronischen Personalausweis
cli-option-fallback = Nur mit dem persönlichen Zertifikat, wenn die Karte nicht dienen kann
cli-option-group = Mit dem Gruppenzertifikat
cli-option-reason = Warum die Karte nicht dienen kann
cli-option-date = Tag der Pflege; ohne, heute
cli-option-member-data-read-date = Tag des Urteils; ohne, der ganze gefragte Zeitraum
cli-option-insurer = Diesen Versicherungsträger fragen (drei Ziffern)
cli-option-hospitalized = Der Patient ist im Krankenhaus
cli-option-information = Nur nachsehen, ohne Zahlungsverpflichtung
cli-option-no_wait = In die Warteschlange stellen, ohne jetzt zu senden
cli-option-batch = Eine Tour: ein Patient pro Zeile, ENSS und bei Bedarf das Datum (JJJJ-MM-TT)
