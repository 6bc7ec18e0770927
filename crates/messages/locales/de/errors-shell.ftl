# Was im Fenster selbst fehlschlägt.

error-unknown = Ein unerwarteter Fehler ist aufgetreten (Code { $code }).
    .meaning = Es ist nichts verloren gegangen.
    .action = Versuchen Sie es erneut. Geben Sie diesen Code an den Support weiter, wenn der Fehler wiederkommt.

shell-practice_not_running = Die Übungsumgebung läuft nicht.
    .meaning = Ohne sie gibt es nichts zum Üben.
    .action = Wählen Sie die Übungsumgebung in den Einstellungen.

shell-practice_did_not_start = Die Übungsumgebung ist nicht gestartet.
    .meaning = Sie können zurzeit nicht üben. Alles andere ist nicht betroffen.
    .action = Schließen Sie Valise und öffnen Sie es erneut.

shell-practice_not_available = Diese Version von Valise hat keine Übungsumgebung.
    .meaning = Sie arbeitet nur mit einem echten Zertifikat.
    .action = Wählen Sie eine andere Umgebung in den Einstellungen.

shell-unknown_fault = Diese Übungsstörung gibt es nicht.
    .meaning = Es hat sich nichts geändert.
    .action = Wählen Sie eine Störung aus der Liste.

shell-dialog_did_not_answer = Das Fenster zur Dateiauswahl hat sich nicht geöffnet.
    .meaning = Es wurde keine Datei gewählt.
    .action = Versuchen Sie es erneut oder wählen Sie eine Datei aus der Liste.

shell-start_at_login = Der Start beim Anmelden konnte nicht geändert werden.
    .meaning = Die Einstellungen sind wie zuvor.
    .action = Versuchen Sie es erneut, oder fügen Sie Valise selbst zu den Programmen hinzu, die mit diesem Computer starten.

shell-no_data_folder = Dieses Gerät nennt keinen Ordner für die Daten von Valise.
    .meaning = Valise kann nichts aufbewahren.
    .action = Bitten Sie den Support, den persönlichen Ordner Ihres Kontos zu prüfen.

shell-unknown_practice_card = Diese Übungskarte gibt es nicht.
    .meaning = In den Übungsleser wurde nichts gesteckt.
    .action = Wählen Sie eine Karte aus der Liste.
