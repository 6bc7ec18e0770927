# Was mit dem Schlüsselbund nicht stimmen kann.

vault-locked = Der Schlüsselbund dieses Geräts ist gesperrt.
    .meaning = Ihr Zertifikat und Ihre Daten sind sicher darin. Es wurde nichts geändert.
    .action = Entsperren Sie den Schlüsselbund mit dem Passwort Ihres Geräts und versuchen Sie es erneut.

vault-denied = Der Schlüsselbund dieses Geräts verweigert Valise den Zugriff.
    .meaning = Ihr Zertifikat ist noch da, aber Valise darf es nicht lesen. Es wurde nichts geändert.
    .action = Versuchen Sie es erneut und erlauben Sie Valise, wenn Ihr System fragt.

vault-absent = Dieses Gerät hat keinen Schlüsselbund, der antwortet.
    .meaning = Valise bewahrt Ihr Zertifikat nie ungeschützt auf, darum wurde nichts gespeichert.
    .action = Starten Sie den Schlüsselbund Ihres Systems, oder wählen Sie in den Einstellungen eine Datei, die mit einer Passphrase versiegelt ist.

vault-not_found = Das Zertifikat ist nicht mehr im Schlüsselbund.
    .meaning = Jemand oder ein anderes Programm hat es entfernt. Ihre Patienten und die Antworten sind noch da.
    .action = Importieren Sie Ihre .p12-Datei noch einmal.

vault-damaged = Was der Schlüsselbund zurückgibt, ist nicht, was Valise darin gespeichert hat.
    .meaning = Valise benutzt es nicht. Es wurde nichts überschrieben.
    .action = Importieren Sie Ihre .p12-Datei noch einmal. Melden Sie es dem Helpdesk, wenn es wieder geschieht.

vault-too_large = Das ist zu groß für den Schlüsselbund.
    .meaning = Es wurde nicht gespeichert. Was vorher da war, ist noch da.
    .action = Wählen Sie eine kleinere Datei oder ein kürzeres Passwort.

vault-wrong_passphrase = Diese Passphrase öffnet die versiegelte Datei nicht.
    .meaning = Es wurde nichts geändert.
    .action = Geben Sie die Passphrase noch einmal ein. Achten Sie auf Großbuchstaben und auf die Tastaturbelegung.

vault-passphrase_too_short = Diese Passphrase hat weniger als { $least } Zeichen.
    .meaning = Er würde Ihr Zertifikat zu wenig schützen. Es wurde keine Datei erstellt.
    .action = Wählen Sie einen längeren, zum Beispiel vier Wörter, die nicht zusammengehören.

vault-file = Die versiegelte Datei kann nicht gelesen oder geschrieben werden.
    .meaning = Was darin war, ist noch darin.
    .action = Prüfen Sie, ob die Festplatte nicht voll ist und ob Sie in den Ordner schreiben dürfen.

vault-failed = Der Schlüsselbund dieses Geräts hat nicht getan, was Valise verlangt hat.
    .meaning = Was schon gespeichert war, ist noch da.
    .action = Versuchen Sie es erneut. Geschieht es wieder, starten Sie das Gerät neu.
