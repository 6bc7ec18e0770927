# Was mit einer Zertifikatsdatei (P12) nicht stimmen kann.

keystore-unreadable = Diese Datei kann nicht gelesen werden.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Prüfen Sie, ob die Datei noch da ist und ob Sie sie öffnen dürfen, und versuchen Sie es erneut.

keystore-empty = Diese Datei ist leer.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Kopieren Sie die Datei noch einmal von dort, wo sie erstellt wurde, oder benutzen Sie Ihre Sicherungskopie.

keystore-too_large = Diese Datei ist zu groß für ein Zertifikat.
    .meaning = Sie wurde nicht gelesen. Eine Zertifikatsdatei hat 5 bis 20 kB.
    .action = Wählen Sie die .p12-Datei Ihres eHealth-Zertifikats. Sie liegt meist im Ordner ehealth/keystore.

keystore-truncated = Von dieser Datei fehlt ein Teil.
    .meaning = Sie wurde wohl nicht ganz kopiert. Es wurde nichts gespeichert.
    .action = Kopieren Sie die Datei noch einmal von dort, wo sie erstellt wurde, oder benutzen Sie Ihre Sicherungskopie.

keystore-pem = Das ist eine Textdatei mit einem Zertifikat (PEM), keine P12-Datei.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Wählen Sie die .p12-Datei Ihres eHealth-Zertifikats. Sie liegt meist im Ordner ehealth/keystore.

keystore-picture = Das ist ein Bild, keine Zertifikatsdatei.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Wählen Sie die .p12-Datei Ihres eHealth-Zertifikats. Sie liegt meist im Ordner ehealth/keystore.

keystore-document = Das ist ein Dokument, keine Zertifikatsdatei.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Wählen Sie die .p12-Datei Ihres eHealth-Zertifikats. Sie liegt meist im Ordner ehealth/keystore.

keystore-archive = Das ist ein komprimierter Ordner (ZIP), keine Zertifikatsdatei.
    .meaning = Vielleicht liegt Ihre .p12-Datei darin. Es wurde nichts gespeichert.
    .action = Entpacken Sie ihn zuerst und wählen Sie dann die .p12-Datei.

keystore-plain_certificate = Diese Datei enthält ein Zertifikat, aber nicht den Schlüssel dazu.
    .meaning = Ohne den Schlüssel können Sie sich damit nicht anmelden. Es wurde nichts gespeichert.
    .action = Wählen Sie die .p12-Datei Ihres eHealth-Zertifikats. Sie liegt meist im Ordner ehealth/keystore.

keystore-java_keystore = Das ist eine Java-Schlüsseldatei der alten Art (JKS), keine P12-Datei.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Wählen Sie die .p12-Datei Ihres eHealth-Zertifikats. Sie liegt meist im Ordner ehealth/keystore.

keystore-not_a_keystore = Das ist keine Zertifikatsdatei.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Wählen Sie die .p12-Datei Ihres eHealth-Zertifikats. Sie liegt meist im Ordner ehealth/keystore.

keystore-damaged = Diese Zertifikatsdatei ist beschädigt.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Kopieren Sie die Datei noch einmal von dort, wo sie erstellt wurde, oder benutzen Sie Ihre Sicherungskopie.

keystore-wrong_password = Dieses Passwort öffnet die Zertifikatsdatei nicht.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Geben Sie das Passwort noch einmal ein. Achten Sie auf Großbuchstaben und auf die Tastaturbelegung.

keystore-unsupported_algorithm = Diese Zertifikatsdatei benutzt einen Schutz, den Valise nicht kennt ({ $name }).
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Geben Sie diese Meldung dem Helpdesk, mit dem Namen des Programms, das die Datei erstellt hat.

keystore-too_many_rounds = Diese Zertifikatsdatei zu öffnen würde viel zu lange dauern.
    .meaning = Kein Programm von eHealth erstellt eine solche Datei. Sie wurde nicht geöffnet.
    .action = Wählen Sie die .p12-Datei Ihres eHealth-Zertifikats. Sie liegt meist im Ordner ehealth/keystore.

keystore-no_private_key = Diese Datei enthält keinen Schlüssel.
    .meaning = Sie enthält nur Zertifikate, darum können Sie sich damit nicht anmelden. Es wurde nichts gespeichert.
    .action = Wählen Sie die .p12-Datei Ihres eHealth-Zertifikats. Sie liegt meist im Ordner ehealth/keystore.

keystore-no_certificate = Diese Datei enthält einen Schlüssel, aber kein Zertifikat dazu.
    .meaning = Der Antrag für das Zertifikat wurde wohl nicht abgeschlossen. Es wurde nichts gespeichert.
    .action = Schließen Sie den Antrag im Certificate Manager von eHealth ab, auf dem Computer, auf dem er gestellt wurde, und importieren Sie die Datei noch einmal.

keystore-no_authentication_key = Diese Datei enthält keinen Schlüssel zum Anmelden.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Wählen Sie die .p12-Datei Ihres eHealth-Zertifikats. Sie liegt meist im Ordner ehealth/keystore.

keystore-key_mismatch = Der Schlüssel in dieser Datei gehört nicht zum Zertifikat.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Kopieren Sie die Datei noch einmal von dort, wo sie erstellt wurde, oder benutzen Sie Ihre Sicherungskopie.

keystore-incomplete = Der Antrag für dieses Zertifikat wurde nicht abgeschlossen.
    .meaning = Die Datei enthält, was Ihr Computer für den Antrag erstellt hat, noch nicht, was eHealth ausgestellt hat. Es wurde nichts gespeichert.
    .action = Schließen Sie den Antrag im Certificate Manager von eHealth ab, auf dem Computer, auf dem er gestellt wurde, und importieren Sie die Datei noch einmal.

keystore-expired = Dieses Zertifikat ist am { $until } abgelaufen.
    .meaning = eHealth akzeptiert es nicht mehr, und es kann nicht mehr erneuert werden.
    .action = Beantragen Sie ein neues Zertifikat mit dem Certificate Manager von eHealth.

keystore-not_yet_valid = Dieses Zertifikat ist ab dem { $from } gültig.
    .meaning = Es kann vor diesem Tag nicht benutzt werden.
    .action = Prüfen Sie Datum und Uhrzeit dieses Geräts.

keystore-other_environment =
    Dieses Zertifikat ist für { $found ->
        [practice] die Übung
        [acceptance] die Akzeptanz
       *[other] die echte Arbeit (Produktion)
    }, nicht für { $wanted ->
        [practice] die Übung
        [acceptance] die Akzeptanz
       *[other] die echte Arbeit (Produktion)
    }.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Wählen Sie ein anderes Zertifikat, oder wechseln Sie die Umgebung in den Einstellungen.

keystore-other_holder = Dieses Zertifikat gehört jemand anderem als dem Leistungserbringer Ihres Profils.
    .meaning = Anfragen würden im Namen einer anderen Person gestellt. Es wurde nichts gespeichert.
    .action = Wählen Sie Ihr eigenes Zertifikat, oder berichtigen Sie die Nummern in Ihrem Profil.

keystore-crypto = Dieses Zertifikat konnte nicht verarbeitet werden.
    .meaning = Es wurde nichts gespeichert oder geändert.
    .action = Geben Sie diese Meldung dem Helpdesk, mit dem Namen des Programms, das die Datei erstellt hat.
