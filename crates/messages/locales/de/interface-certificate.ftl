# Zertifikat, Profil und erster Start.

ui-certificate-quality = Eigenschaft
ui-quality-nurse = Hauskrankenpfleger oder -pflegerin
ui-quality-groupofnurses = Gruppierung von Krankenpflegern
ui-quality-person = Persönliches Zertifikat
ui-certificate-type = Identifiziert durch
ui-certificate-value = Nummer
ui-valid-from = Gültig ab
ui-valid-until = Gültig bis
ui-renewable-from = Zu erneuern ab
ui-application-id = Application ID
ui-technical = Technische Angaben
ui-issuer = Aussteller
ui-subject = Inhaber
ui-serial = Seriennummer
ui-key-algorithm = Schlüssel
ui-encryption-keys = Verschlüsselungsschlüssel
ui-certificate-ok = Zertifikat ist gültig
ui-certificate-renewable = Bald zu erneuern
ui-certificate-urgent = In diesem Monat zu erneuern
ui-certificate-critical = In dieser Woche zu erneuern
ui-certificate-expired = Zertifikat ist abgelaufen
ui-certificate-not_yet_valid = Zertifikat ist noch nicht gültig
ui-certificate-incomplete = Antrag noch nicht abgeschlossen
ui-certificate-ok-text = { $days ->
    [one] Noch { $days } Tag, bis { $date }.
   *[other] Noch { $days } Tage, bis { $date }.
 }
ui-certificate-renewable-text = { $days ->
    [one] Noch { $days } Tag, bis { $date }.
   *[other] Noch { $days } Tage, bis { $date }.
 }
ui-certificate-urgent-text = { $days ->
    [one] Noch { $days } Tag, bis { $date }.
   *[other] Noch { $days } Tage, bis { $date }.
 }
ui-certificate-critical-text = { $days ->
    [one] Noch { $days } Tag, bis { $date }.
   *[other] Noch { $days } Tage, bis { $date }.
 }
ui-certificate-expired-text = { $days ->
    [one] Am { $date } abgelaufen, vor { $days } Tag. Beantragen Sie ein neues Zertifikat: Erneuern geht nicht mehr.
   *[other] Am { $date } abgelaufen, vor { $days } Tagen. Beantragen Sie ein neues Zertifikat: Erneuern geht nicht mehr.
 }
ui-certificate-not_yet_valid-text = Gültig ab { $date }. Prüfen Sie auch die Uhr dieses Geräts.
ui-certificate-incomplete-text = Das Zertifikat wurde beantragt, aber der zweite Schritt fehlt. Schließen Sie den Antrag im Werkzeug von eHealth ab, auf dem Computer, auf dem er gestellt wurde.
ui-certificate-none = Kein Zertifikat auf diesem Gerät
ui-certificate-none-text = Ohne Zertifikat kann keine Frage gesendet werden. Importieren Sie die .p12-Datei Ihres eHealth-Zertifikats.
ui-certificate-another = Ein anderes Zertifikat importieren
ui-custody = Aufbewahrung
ui-imported-at = Importiert am
ui-file-name = Datei
ui-password-kept = Von diesem Gerät aufbewahrt
ui-password-asked = Bei jeder Sitzung gefragt
ui-certificate-remove = Dieses Zertifikat entfernen
ui-certificate-remove-title = Das geschieht, wenn Sie { $name } entfernen
ui-certificate-remove-gone = Das Zertifikat und sein Schlüssel verschwinden von diesem Gerät.
ui-certificate-remove-file = Um es wieder zu importieren, brauchen Sie die .p12-Datei und ihr Passwort.
ui-certificate-remove-session = Die offene Sitzung endet.
ui-certificate-remove-waiting = { $count ->
    [one] { $count } ausstehende Frage kann nicht mehr gesendet werden.
   *[other] { $count } ausstehende Fragen können nicht mehr gesendet werden.
 }
ui-certificate-remove-confirm = Endgültig entfernen
ui-certificate-removed = Zertifikat entfernt.
ui-import-found = Auf diesem Gerät gefundene Dateien
ui-import-looking = Suche in den üblichen Ordnern…
ui-import-none-found = Keine Zertifikatsdatei in den üblichen Ordnern (ehealth/keystore).
ui-import-practice = Übungszertifikat, Passwort schon ausgefüllt · { $file }
ui-import-modified = Geändert am { $when }
ui-import-drop = Ziehen Sie Ihre .p12-Datei hierher, oder wählen Sie sie:
ui-import-pick = Datei wählen
ui-import-password-title = Das Zertifikat öffnen
ui-import-password = Passwort des Zertifikats
ui-import-password-hint = Das Passwort, das Sie beim Antrag gewählt haben. Die Datei bleibt, wo sie ist.
ui-import-open = Öffnen
ui-import-facts-title = Ist das Ihr Zertifikat?
ui-import-facts-text = Noch ist nichts gespeichert.
ui-import-mine = Ja, weiter
ui-import-keep-title = Das Zertifikat aufbewahren
ui-import-keep-legend = Und sein Passwort?
ui-import-keep-yes = Passwort im Schlüsselbund aufbewahren
ui-import-keep-yes-note = Eine Sitzung öffnet sich dann mit einem Tippen.
ui-import-keep-no = Bei jeder Sitzung fragen
ui-import-keep-no-note = Das Passwort verschwindet, wenn die Sitzung endet.
ui-import-store = Aufbewahren
ui-import-storing = Speichern und Prüfen…
ui-import-stored = Das Zertifikat ist gespeichert und geprüft
ui-import-stored-copy = Bewahren Sie eine Kopie der .p12-Datei sicher auf: Valise kann sie Ihnen nicht zurückgeben.
ui-import-finish = Fertig
ui-keychain-ready = Der Schlüsselbund ist bereit
ui-keychain-ready-text = Ihre Geheimnisse werden dort aufbewahrt.
ui-keychain-locked = Der Schlüsselbund ist gesperrt
ui-keychain-locked-text = Entsperren Sie ihn mit dem Passwort Ihres Geräts und versuchen Sie es erneut.
ui-keychain-denied = Der Schlüsselbund verweigert den Zugriff
ui-keychain-denied-text = Erlauben Sie Valise in der Frage Ihres Systems und versuchen Sie es erneut.
ui-keychain-missing = Dieses Gerät hat keinen Schlüsselbund
ui-keychain-missing-text = Valise speichert nie ein Geheimnis lesbar. Sie können eine Datei wählen, die mit einer Passphrase versiegelt ist.
ui-sealed-choose = Versiegelte Datei benutzen
ui-sealed-title = Mit einer Passphrase versiegelte Datei
ui-sealed-text = Dieser Satz wird bei jedem Start gefragt. Ist er verloren, ist es auch der Inhalt.
ui-sealed-passphrase = Passphrase
ui-sealed-hint = Einige Wörter, die nicht zusammengehören.
ui-unlock = Entsperren
ui-sealed-use = Diese Passphrase benutzen
ui-profile-card = Leistungserbringer
ui-profile-title = Für wen sind die Fragen?
ui-profile-text = MyCareNet verlangt in jeder Frage die LIKIV-Nummer und die ENSS des Leistungserbringers.
ui-profile-none = Der Leistungserbringer ist noch nicht bekannt.
ui-profile-fill = Ausfüllen
ui-profile-saved = Profil gespeichert.
ui-profile-niss-group = ENSS der verantwortlichen Person
ui-profile-name-group = Name der Gruppierung
ui-profile-first-name-group = Vorname und Name der verantwortlichen Person
ui-nihii = LIKIV-Nummer
ui-nihii-hint = 11 Ziffern, zum Beispiel auf Ihren Pflegebescheinigungen.
ui-nihii-hint-group = 8 oder 11 Ziffern. Die einer Gruppierung beginnt mit 94.
ui-welcome-title = Willkommen bei Valise
ui-welcome-text = Ihr Zertifikat bleibt auf diesem Gerät. Nichts läuft über einen Server von uns.
ui-welcome-language = Wählen Sie Ihre Sprache
ui-welcome-progress = Schritte beim ersten Start
ui-welcome-situation = Wie steht es um Ihr eHealth-Zertifikat?
ui-welcome-situation-text = Das ist eine Datei, die auf .p12 endet, mit einem Passwort.
ui-welcome-have = Ich habe mein Zertifikat
ui-welcome-have-note = Die Datei und das Passwort sind da.
ui-welcome-lost = Ich habe es verloren
ui-welcome-lost-note = Die Datei oder das Passwort ist nicht zu finden.
ui-welcome-never = Ich hatte nie eines
ui-welcome-never-note = So beantragen Sie es, Schritt für Schritt.
ui-welcome-practice = Zuerst üben
ui-welcome-practice-note = Mit erfundenem Zertifikat und erfundenen Patienten. Nichts verlässt dieses Gerät.
ui-welcome-later = Später
ui-lost-text = Niemand kann das Passwort wiederfinden oder die Datei neu machen. Das alte Zertifikat wird widerrufen und ein neues beantragt.
ui-lost-look = Suchen Sie die Datei zuerst im Ordner ehealth/keystore auf jedem Computer, an dem Sie gearbeitet haben.
ui-lost-revoke = Lassen Sie das alte Zertifikat widerrufen: im eHealth Certificate Manager mit Ihrer eID oder über das Kontaktzentrum. Für eine Gruppierung macht das die verantwortliche Person.
ui-never-text = Ein eHealth-Zertifikat ist kostenlos. Es braucht zwei Schritte, auf demselben Computer.
ui-never-ready = Legen Sie Ihre eID mit PIN, einen Kartenleser, eine E‑Mail-Adresse und eine Telefonnummer bereit.
ui-never-group = Für eine Gruppierung: Die beim LIKIV bekannte verantwortliche Person stellt den Antrag mit ihrer eID und wählt „Meine Organisation“ (NIHII-GROUP).
ui-never-request = Öffnen Sie den eHealth Certificate Manager über www.ehealth.fgov.be und wählen Sie „Neues Zertifikat beantragen“.
ui-never-password = Wählen Sie ein Passwort: mindestens 8 Zeichen, eine Ziffer oder ein Symbol, ohne Akzente. Bewahren Sie es sicher auf: Ist es verloren, beginnen Sie von vorn.
ui-never-complete = Warten Sie auf die E‑Mail von eHealth (bis zu 10 Tage) und wählen Sie dann „Antrag abschließen“, auf demselben Computer.
ui-never-import = Kommen Sie hierher zurück und wählen Sie „Ich habe mein Zertifikat“.
ui-contact = Kontaktzentrum eHealth
ui-contact-number = Telefonnummer
