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

beid-held = Ein anderes Programm belegt gerade die Karte.
    .meaning = Valise hat einige Sekunden gewartet und konnte sie trotzdem nicht lesen.
    .action = Schließen Sie andere Programme, die die Karte benutzen, etwa den eID-Viewer oder eine Webseite, die Ihre eID verlangt, und versuchen Sie es erneut.

beid-not_transacted = Der Leser hat den Kontakt zur Karte verloren.
    .meaning = Die Karte hat sich bewegt, oder ihr Chip ist verschmutzt.
    .action = Ziehen Sie die Karte heraus, wischen Sie den Chip ab und schieben Sie sie fest ein.

beid-timeout = Die Karte hat nicht rechtzeitig geantwortet.
    .meaning = Der Leser oder die Karte reagiert nicht mehr.
    .action = Ziehen Sie die Karte heraus, stecken Sie den Leser kurz aus und versuchen Sie es erneut.

beid-reader_gone = Der Kartenleser ist nicht mehr verbunden.
    .meaning = Das Kabel ist lose, oder der USB-Anschluss ist im Ruhezustand.
    .action = Stecken Sie den Leser wieder ein, am besten an einem anderen Anschluss.

beid-service_stopped = Der Kartendienst dieses Geräts läuft nicht mehr.
    .meaning = Valise macht von selbst weiter, sobald er wieder da ist.
    .action = Warten Sie kurz. Wenn er nicht zurückkommt, stecken Sie den Leser aus und wieder ein.

beid-unsupported = Der Kartenleser kann das nicht.
    .meaning = Die Karte selbst ist in Ordnung.
    .action = Benutzen Sie einen anderen Kartenleser.

beid-reader_failed = Der Kartenleser meldet einen Fehler ({ $status }).
    .meaning = Auf der Karte wurde nichts geändert.
    .action = Stecken Sie den Leser aus und wieder ein und versuchen Sie es noch einmal. Passiert das noch einmal, nennen Sie dem Helpdesk diesen Code.

beid-not_an_eid = Das ist kein belgischer Personalausweis.
    .meaning = Vielleicht ist es eine Bankkarte, eine ISI+-Karte oder eine Karte eines anderen Landes. Es wurde nichts davon gelesen.
    .action = Stecken Sie eine belgische eID, eine Kids-ID oder einen Aufenthaltstitel ein.

beid-card_swapped = Inzwischen wurde eine andere Karte eingesteckt.
    .meaning = Valise vermischt nie die Daten zweier Karten.
    .action = Beginnen Sie neu mit der Karte, die jetzt im Leser steckt.

beid-file_missing = Ein Teil dieser Karte fehlt ({ $file }).
    .meaning = Nicht jede Karte enthält alles. Was gelesen wurde, wird angezeigt.
    .action = Machen Sie ohne diesen Teil weiter. Fehlt der Name, sollte der Inhaber mit der Karte zu seiner Gemeinde gehen.

beid-file_too_long = Ein Teil dieser Karte ist viel zu lang ({ $file }).
    .meaning = So etwas kommt bei echten Karten nicht vor; Valise hat das Lesen abgebrochen.
    .action = Verlassen Sie sich nicht auf diese Karte. Sehen Sie sich die gedruckten Angaben an und melden Sie es dem Helpdesk.

beid-refused = Die Karte hat einen Befehl verweigert ({ $status }).
    .meaning = An der Karte selbst wurde nichts geändert.
    .action = Ziehen Sie die Karte heraus, stecken Sie sie wieder ein und versuchen Sie es noch einmal. Passiert das noch einmal, nennen Sie dem Helpdesk diesen Code.

beid-strange_answer = Die Antwort der Karte ist unverständlich.
    .meaning = Der Kontakt ist schlecht, oder die Karte ist nicht echt. Valise hat das Lesen abgebrochen.
    .action = Wischen Sie den Chip ab und stecken Sie die Karte wieder ein. Passiert das noch einmal, versuchen Sie einen anderen Leser.

beid-pin_form = Ein PIN-Code hat 4 bis 12 Ziffern.
    .meaning = Es wurde nichts an die Karte geschickt; Sie haben keinen Versuch verloren.
    .action = Geben Sie den PIN-Code Ihres Personalausweises noch einmal ein.

beid-wrong_pin = Dieser PIN-Code ist falsch. Verbleibende Versuche: { $tries }.
    .meaning = Nach drei falschen Eingaben ist die Karte gesperrt: Sie können sich dann nicht mehr damit anmelden.
    .action = Geben Sie den PIN-Code noch einmal langsam ein. Wenn Sie nicht sicher sind, hören Sie hier auf und sehen Sie nach.

beid-pin_blocked = Der PIN-Code dieser Karte ist gesperrt.
    .meaning = Er wurde dreimal falsch eingegeben. Die Karte kann noch gelesen werden, aber Sie können sich nicht damit anmelden.
    .action = Lassen Sie die Karte bei Ihrer Gemeinde entsperren. Melden Sie sich bis dahin anders an.

beid-pin_needed = Der PIN-Code der Karte wird gebraucht.
    .meaning = Er wird bei jeder Anmeldung einmal verlangt; Valise speichert ihn nie.
    .action = Geben Sie den PIN-Code Ihres Personalausweises ein.

beid-pin_pad_cancelled = Sie haben die Eingabe am Leser abgebrochen.
    .meaning = Es wurde nichts gesendet; Sie haben keinen Versuch verloren.
    .action = Beginnen Sie neu, wenn Sie bereit sind.

beid-pin_pad_timeout = Am Leser wurde nicht rechtzeitig ein PIN-Code eingegeben.
    .meaning = Es wurde nichts gesendet; Sie haben keinen Versuch verloren.
    .action = Beginnen Sie neu und geben Sie den PIN-Code mit den Tasten des Lesers ein.

beid-pin_pad_missing = Dieser Leser hat keine Tasten für den PIN-Code, die Valise benutzen kann.
    .meaning = Die Karte ist in Ordnung; Sie haben keinen Versuch verloren.
    .action = Geben Sie den PIN-Code in Valise ein.

beid-pin_pad_failed = Die Eingabe mit den Tasten des Lesers ist fehlgeschlagen.
    .meaning = Es ist nicht sicher, ob der PIN-Code bei der Karte angekommen ist.
    .action = Stecken Sie den Leser aus und wieder ein und versuchen Sie es noch einmal, oder geben Sie den PIN-Code in Valise ein.

beid-no_certificate = Mit diesem Personalausweis kann man sich nicht anmelden.
    .meaning = Der Inhaber ist minderjährig oder hat sich für eine Karte ohne Zertifikate entschieden. Gelesen werden kann sie trotzdem.
    .action = Benutzen Sie Ihre eigene eID, melden Sie sich anders an, oder lassen Sie bei Ihrer Gemeinde Zertifikate auf die Karte setzen.

beid-unreadable_certificate = Das Zertifikat auf dieser Karte ist unlesbar.
    .meaning = Die Karte ist beschädigt oder nicht echt. Sie können sich nicht damit anmelden.
    .action = Stecken Sie die Karte wieder ein. Passiert das noch einmal, gehen Sie mit der Karte zu Ihrer Gemeinde.

beid-unsupported_key = Diese Karte beherrscht die verlangte Art von Unterschrift nicht.
    .meaning = Sie ist zu alt oder von einer Art, die Valise nicht kennt.
    .action = Melden Sie sich anders an, oder beantragen Sie bei Ihrer Gemeinde eine neue Karte.

beid-wrong_signature = Was die Karte unterschrieben hat, passt nicht zu ihrem Zertifikat.
    .meaning = Vielleicht ist es eine kopierte Karte. Die Unterschrift wurde nicht benutzt.
    .action = Stecken Sie die Karte wieder ein. Passiert das noch einmal, verlassen Sie sich nicht auf diese Karte und melden Sie es dem Helpdesk.

beid-malformed = Die Daten auf dieser Karte sind beschädigt.
    .meaning = Name und Adresse lassen sich nicht daraus lesen.
    .action = Wischen Sie den Chip ab und stecken Sie die Karte wieder ein. Passiert das noch einmal, benutzen Sie die gedruckten Angaben und notieren Sie den Grund.

beid-dump_unreadable = Eine Datei der gespeicherten Karte lässt sich nicht lesen oder schreiben ({ $file }).
    .meaning = Die Karte selbst ist in Ordnung.
    .action = Prüfen Sie den Ordner, Ihre Rechte daran und den freien Platz auf der Festplatte.

beid-dump_too_large = Eine Datei in diesem Ordner ist zu groß für eine Karte ({ $file }).
    .meaning = Sie wurde nicht gelesen.
    .action = Wählen Sie den Ordner, in den eine Karte gelesen wurde.

beid-dump_empty = Dieser Ordner enthält keine Dateien einer Karte.
    .meaning = Es wurde nichts gelesen.
    .action = Wählen Sie den Ordner, in den eine Karte gelesen wurde.

beid-dump_exists = Dieser Ordner enthält schon Dateien einer Karte ({ $file }).
    .meaning = Es wurde nichts überschrieben: Dateien zweier Karten dürfen nicht vermischt werden.
    .action = Wählen Sie einen leeren Ordner.

beid-dump_unknown_file = Eine Karte enthält keine Datei mit diesem Namen.
    .meaning = Es wurde nichts gespeichert.
    .action = Melden Sie es dem Helpdesk.

beid-crypto = Eine Berechnung mit den Daten der Karte ist fehlgeschlagen.
    .meaning = Das Ergebnis wurde nicht benutzt.
    .action = Versuchen Sie es erneut. Passiert das noch einmal, melden Sie es dem Helpdesk.
