# Was in der Befehlszeile selbst fehlschlägt.

cli-usage = Der Befehl ist nicht vollständig oder nicht bekannt.
    .meaning = Es wurde nichts getan.
    .action = Sehen Sie in der Hilfe nach: valise-cli --help.

cli-no_runtime = Das Programm konnte auf diesem Gerät nicht starten.
    .meaning = Es wurde nichts getan.
    .action = Schließen Sie andere Programme und versuchen Sie es erneut.

cli-no_data_folder = Dieses Konto hat keinen Ordner für Daten.
    .meaning = Valise kann nichts aufbewahren.
    .action = Geben Sie mit --data-dir einen Ordner an.

cli-file_unreadable =
    { $reason ->
        [not_found] Diese Datei gibt es nicht.
        [not_allowed] Sie dürfen diese Datei nicht lesen.
        [folder] Das ist ein Ordner, keine Datei.
       *[other] Diese Datei kann nicht gelesen werden.
    }
    .meaning = Es wurde nichts getan.
    .action = Prüfen Sie den Namen der Datei.

cli-file_too_large = Diese Datei ist größer als { $megabytes } MB.
    .meaning = Sie wurde nicht gelesen: Der Befehl erwartet etwas anderes.
    .action = Wählen Sie eine andere Datei.

cli-file_unwritable =
    { $reason ->
        [not_found] Den Ordner für diese Datei gibt es nicht.
        [not_allowed] Sie dürfen diese Datei nicht schreiben.
        [folder] Das ist ein Ordner, keine Datei.
       *[other] Diese Datei kann nicht geschrieben werden.
    }
    .meaning = Was gelesen wurde, ist nicht aufbewahrt.
    .action = Prüfen Sie den Namen der Datei, Ihre Rechte und den Platz auf dem Datenträger.

cli-password_needed = Das Passwort des Zertifikats wird benötigt.
    .meaning = Es wurde nichts getan.
    .action = Geben Sie es mit --password-file an, oder in einem Terminal.

cli-password_file_unreadable =
    { $reason ->
        [not_found] Die Datei mit dem Passwort gibt es nicht.
       *[other] Die Datei mit dem Passwort kann nicht gelesen werden.
    }
    .meaning = Es wurde nichts getan.
    .action = Prüfen Sie, was Sie bei --password-file angegeben haben.

cli-passphrase_needed = Die Passphrase der versiegelten Datei wird benötigt.
    .meaning = Ohne sie bleiben das Zertifikat und die Daten verschlossen.
    .action = Setzen Sie sie in die Variable VALISE_PASSPHRASE, oder geben Sie sie in einem Terminal ein.

cli-pin_needed = Die PIN des Personalausweises wird benötigt.
    .meaning = Es wurde nichts an die Karte gesendet, und kein Versuch ist verbraucht.
    .action = Geben Sie sie mit --pin-file an, oder in einem Terminal.

cli-pin_file_unreadable =
    { $reason ->
        [not_found] Die Datei mit der PIN gibt es nicht.
       *[other] Die Datei mit der PIN kann nicht gelesen werden.
    }
    .meaning = Es wurde nichts an die Karte gesendet, und kein Versuch ist verbraucht.
    .action = Prüfen Sie, was Sie bei --pin-file angegeben haben.

cli-unknown_reader = Es gibt keinen Kartenleser mit diesem Namen.
    .meaning = Es wurde nichts gelesen.
    .action = Sehen Sie die Namen an mit: valise-cli card readers.

cli-no_profile = Es ist noch kein Leistungserbringer bekannt.
    .meaning = Es ist nicht bekannt, für wen gefragt wird.
    .action = Geben Sie ihn an mit: valise-cli profile set.

cli-no_certificate = Für diese Umgebung ist kein Zertifikat aufbewahrt.
    .meaning = Ohne Zertifikat lässt sich keine Sitzung öffnen.
    .action = Importieren Sie es mit: valise-cli certificate import.

cli-batch_line = Zeile { $line } der Datei ist nicht klar.
    .meaning = Die Tour wurde nicht gefragt.
    .action = Schreiben Sie einen Patienten pro Zeile: die ENSS und bei Bedarf das Datum (JJJJ-MM-TT).

cli-practice_did_not_start = Die Übungsumgebung ist nicht gestartet.
    .meaning = Es wurde nichts gefragt.
    .action = Versuchen Sie es gleich noch einmal.

cli-practice_not_available = Diese Version hat keine Übungsumgebung.
    .meaning = Es wurde nichts gefragt.
    .action = Wählen Sie mit --environment eine andere Umgebung.

cli-output = Die Antwort konnte nicht geschrieben werden.
    .meaning = Der Befehl wurde ausgeführt, aber Sie sehen das Ergebnis nicht.
    .action = Prüfen Sie den Platz auf dem Datenträger und versuchen Sie es erneut.
