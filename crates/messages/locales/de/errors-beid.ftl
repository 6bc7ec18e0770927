# Was mit einem Kartenleser oder einem Personalausweis schiefgehen kann.

beid-no_service = Der Kartendienst dieses Geräts läuft nicht.
    .meaning = Ohne ihn arbeitet kein Kartenleser. Alles andere funktioniert.
    .action = Unter Linux: pcscd installieren und starten. Sonst: das Gerät neu starten.

beid-no_card = Im Leser steckt keine Karte.
    .meaning = Es wurde nichts gelesen.
    .action = Stecken Sie den Personalausweis mit dem Chip voran ein.

beid-removed = Die Karte wurde zu früh herausgezogen.
    .meaning = Was schon gelesen war, bleibt stehen; der Rest fehlt.
    .action = Stecken Sie die Karte wieder ein und lassen Sie sie stecken, bis Valise fertig ist.

beid-mute = Die Karte antwortet nicht.
    .meaning = Sie steckt verkehrt herum, ist verschmutzt oder defekt. Bei neuen Karten liegt der Chip auf der Rückseite.
    .action = Ziehen Sie die Karte heraus, drehen Sie sie um, wischen Sie den Chip ab und stecken Sie sie wieder ein.

beid-reset = Ein anderes Programm unterbricht immer wieder das Lesen der Karte.
    .meaning = Valise hat mehrmals neu begonnen, ohne Erfolg.
    .action = Schließen Sie andere Programme, die die Karte benutzen, etwa den eID-Viewer, und versuchen Sie es erneut.

beid-held = Ein anderes Programm hält die Karte besetzt.
    .meaning = Valise hat einige Sekunden gewartet und konnte sie nicht lesen.
    .action = Schließen Sie andere Programme, die die Karte benutzen, etwa den eID-Viewer oder eine Webseite, die Ihre eID verlangt, und versuchen Sie es erneut.

beid-not_transacted = Der Leser hat den Kontakt zur Karte verloren.
    .meaning = Die Karte hat sich bewegt, oder ihr Chip ist verschmutzt.
    .action = Ziehen Sie die Karte heraus, wischen Sie den Chip ab und schieben Sie sie fest ein.

beid-timeout = Die Karte hat nicht rechtzeitig geantwortet.
    .meaning = Der Leser oder die Karte hängt.
    .action = Ziehen Sie die Karte heraus, stecken Sie den Leser kurz aus und versuchen Sie es erneut.

beid-reader_gone = Der Kartenleser ist nicht mehr verbunden.
    .meaning = Das Kabel ist lose, oder der USB-Anschluss ist im Ruhezustand.
    .action = Stecken Sie den Leser wieder ein, am besten an einem anderen Anschluss.

beid-service_stopped = Der Kartendienst dieses Geräts ist stehen geblieben.
    .meaning = Valise macht von selbst weiter, sobald er wieder da ist.
    .action = Warten Sie kurz. Kommt er nicht zurück, stecken Sie den Leser aus und wieder ein.

beid-unsupported = Der Kartenleser kann das nicht.
    .meaning = Die Karte selbst ist in Ordnung.
    .action = Benutzen Sie einen anderen Kartenleser.

beid-reader_failed = Der Kartenleser meldet einen Fehler ({ $status }).
    .meaning = Auf der Karte wurde nichts geändert.
    .action = Stecken Sie den Leser aus und wieder ein und versuchen Sie es noch einmal. Kommt es wieder, geben Sie diesen Code dem Helpdesk.

beid-not_an_eid = Das ist kein belgischer Personalausweis.
    .meaning = Vielleicht ist es eine Bankkarte, eine ISI+-Karte oder eine Karte eines anderen Landes. Es wurde nichts davon gelesen.
    .action = Stecken Sie eine belgische eID, eine Kids-ID oder einen Aufenthaltstitel ein.

beid-card_swapped = Inzwischen wurde eine andere Karte eingesteckt.
    .meaning = Valise vermischt nie die Daten zweier Karten.
    .action = Beginnen Sie neu mit der Karte, die jetzt im Leser steckt.

beid-file_missing = Ein Teil dieser Karte fehlt ({ $file }).
    .meaning = Nicht jede Karte enthält alles. Was gelesen wurde, wird gezeigt.
    .action = Machen Sie ohne diesen Teil weiter. Fehlt der Name, sollte der Inhaber die Karte bei der Gemeinde vorzeigen.

beid-file_too_long = Ein Teil dieser Karte ist viel zu lang ({ $file }).
    .meaning = Das hat keine echte Karte; Valise hat aufgehört zu lesen.
    .action = Verlassen Sie sich nicht auf diese Karte. Sehen Sie sich die gedruckten Angaben an und sagen Sie es dem Helpdesk.

beid-refused = Die Karte hat einen Befehl verweigert ({ $status }).
    .meaning = An der Karte selbst wurde nichts geändert.
    .action = Ziehen Sie die Karte heraus, stecken Sie sie wieder ein und versuchen Sie es noch einmal. Kommt es wieder, geben Sie diesen Code dem Helpdesk.

beid-strange_answer = Die Karte antwortet unverständlich.
    .meaning = Der Kontakt ist schlecht, oder es ist keine echte Karte. Valise hat aufgehört zu lesen.
    .action = Wischen Sie den Chip ab und stecken Sie die Karte wieder ein. Kommt es wieder, versuchen Sie einen anderen Leser.

beid-pin_form = Eine PIN hat 4 bis 12 Ziffern.
    .meaning = Es wurde nichts an die Karte geschickt; kein Versuch ist verloren.
    .action = Geben Sie die PIN Ihres Personalausweises noch einmal ein.

beid-wrong_pin = Diese PIN ist falsch. Verbleibende Versuche: { $tries }.
    .meaning = Nach drei falschen PINs ist die Karte gesperrt: Sie können sich nicht mehr damit anmelden.
    .action = Geben Sie die PIN noch einmal langsam ein. Wenn Sie nicht sicher sind, hören Sie hier auf und sehen Sie nach.

beid-pin_blocked = Die PIN dieser Karte ist gesperrt.
    .meaning = Sie war dreimal falsch. Die Karte kann noch gelesen werden, aber Sie können sich nicht damit anmelden.
    .action = Lassen Sie die Karte bei Ihrer Gemeinde entsperren. Melden Sie sich bis dahin anders an.

beid-pin_needed = Die PIN der Karte wird gebraucht.
    .meaning = Jede Anmeldung fragt einmal danach; Valise bewahrt sie nie auf.
    .action = Geben Sie die PIN Ihres Personalausweises ein.

beid-pin_pad_cancelled = Sie haben die PIN am Leser abgebrochen.
    .meaning = Es wurde nichts gesendet; kein Versuch ist verloren.
    .action = Beginnen Sie neu, wenn Sie bereit sind.

beid-pin_pad_timeout = Am Leser wurde nicht rechtzeitig eine PIN eingegeben.
    .meaning = Es wurde nichts gesendet; kein Versuch ist verloren.
    .action = Beginnen Sie neu und geben Sie die PIN auf den Tasten des Lesers ein.

beid-pin_pad_missing = Dieser Leser hat keine Tasten für die PIN, die Valise benutzen kann.
    .meaning = Die Karte ist in Ordnung; kein Versuch ist verloren.
    .action = Geben Sie die PIN in Valise ein.

beid-pin_pad_failed = Die Tasten des Lesers haben versagt.
    .meaning = Es ist nicht sicher, ob die Karte die PIN bekommen hat.
    .action = Stecken Sie den Leser aus und wieder ein und versuchen Sie es noch einmal, oder geben Sie die PIN in Valise ein.

beid-no_certificate = Mit diesem Personalausweis kann man sich nicht anmelden.
    .meaning = Der Inhaber ist minderjährig oder wählte eine Karte ohne Zertifikate. Gelesen werden kann sie trotzdem.
    .action = Benutzen Sie Ihre eigene eID, melden Sie sich anders an, oder lassen Sie bei Ihrer Gemeinde Zertifikate auf die Karte setzen.

beid-unreadable_certificate = Das Zertifikat auf dieser Karte ist unlesbar.
    .meaning = Die Karte ist beschädigt oder nicht echt. Sie können sich nicht damit anmelden.
    .action = Stecken Sie die Karte wieder ein. Kommt es wieder, zeigen Sie die Karte bei Ihrer Gemeinde vor.

beid-unsupported_key = Diese Karte kann die verlangte Art von Unterschrift nicht leisten.
    .meaning = Sie ist zu alt oder von einer Art, die Valise nicht kennt.
    .action = Melden Sie sich anders an, oder beantragen Sie bei Ihrer Gemeinde eine neue Karte.

beid-wrong_signature = Was die Karte unterschrieben hat, passt nicht zu ihrem Zertifikat.
    .meaning = Vielleicht ist es eine kopierte Karte. Die Unterschrift wurde nicht benutzt.
    .action = Stecken Sie die Karte wieder ein. Kommt es wieder, verlassen Sie sich nicht auf diese Karte und sagen Sie es dem Helpdesk.

beid-malformed = Die Daten auf dieser Karte sind beschädigt.
    .meaning = Name und Adresse lassen sich nicht daraus lesen.
    .action = Wischen Sie den Chip ab und stecken Sie die Karte wieder ein. Kommt es wieder, benutzen Sie die gedruckten Angaben und notieren Sie den Grund.

beid-dump_unreadable = Eine Datei der aufbewahrten Karte lässt sich nicht lesen oder schreiben ({ $file }).
    .meaning = Die Karte selbst ist in Ordnung.
    .action = Prüfen Sie den Ordner, die Rechte darauf und den Platz auf der Festplatte.

beid-dump_too_large = Eine Datei in diesem Ordner ist zu groß für eine Karte ({ $file }).
    .meaning = Sie wurde nicht gelesen.
    .action = Wählen Sie den Ordner, in den eine Karte gelesen wurde.

beid-dump_empty = Dieser Ordner enthält keine Dateien einer Karte.
    .meaning = Es wurde nichts gelesen.
    .action = Wählen Sie den Ordner, in den eine Karte gelesen wurde.

beid-dump_exists = Dieser Ordner enthält schon Dateien einer Karte ({ $file }).
    .meaning = Es wurde nichts überschrieben: Dateien zweier Karten dürfen sich nicht mischen.
    .action = Wählen Sie einen leeren Ordner.

beid-dump_unknown_file = Eine Karte hat keine Datei dieses Namens.
    .meaning = Es wurde nichts aufbewahrt.
    .action = Melden Sie es dem Helpdesk.

beid-crypto = Eine Berechnung mit den Daten der Karte ist misslungen.
    .meaning = Das Ergebnis wurde nicht benutzt.
    .action = Versuchen Sie es erneut. Kommt es wieder, melden Sie es dem Helpdesk.
