# Was den Start der Übungsumgebung verhindert.

simulator-folder = Der Übungsordner kann nicht benutzt werden.
    .meaning = Die Übungsumgebung ist nicht gestartet.
    .action = Prüfen Sie, ob Sie in den Datenordner schreiben können, und versuchen Sie es erneut.

simulator-already_running = Die Übungsumgebung läuft schon.
    .meaning = Ein anderes Programm benutzt sie in diesem Ordner.
    .action = Benutzen Sie die laufende, oder schließen Sie das andere Programm.

simulator-port = Der Port { $port } ist nicht frei.
    .meaning = Die Übungsumgebung ist nicht gestartet.
    .action = Wählen Sie einen anderen Port, oder keinen.

simulator-certificates = Die Übungszertifikate konnten nicht erstellt werden.
    .meaning = Die Übungsumgebung ist nicht gestartet.
    .action = Versuchen Sie es erneut; geschieht es wieder, melden Sie es dem Support.

simulator-keystore = Eine Datei mit einem Übungszertifikat konnte nicht geschrieben werden.
    .meaning = Die Übungsumgebung ist nicht gestartet.
    .action = Prüfen Sie den Platz auf dem Datenträger und versuchen Sie es erneut.

simulator-signature = Die Übungsumgebung konnte ihre Signatur nicht vorbereiten.
    .meaning = Sie ist nicht gestartet.
    .action = Versuchen Sie es erneut; geschieht es wieder, melden Sie es dem Support.
