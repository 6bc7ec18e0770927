# Was mit der Datenbank auf diesem Gerät schiefgehen kann.

store-wrong_key = Der Schlüssel im Schlüsselbund passt nicht zu den Daten auf diesem Gerät.
    .meaning = Ihre Daten sind noch da, können aber nicht geöffnet werden. Es wurde nichts geändert.
    .action = Melden Sie sich auf diesem Computer mit dem Konto an, das Sie immer für Valise benutzen, und öffnen Sie Valise erneut.

store-damaged = Die Datei mit Ihren Daten ist beschädigt.
    .meaning = { $copy ->
        [none] Valise hat nichts geändert. Es konnte keine Kopie angelegt werden.
       *[other] Valise hat nichts geändert. Eine Kopie wurde daneben aufbewahrt: { $copy }.
    }
    .action = Löschen Sie nichts und rufen Sie den Helpdesk an.

store-newer = Ihre Daten wurden von einer neueren Version von Valise geschrieben.
    .meaning = Diese Version könnte sie beschädigen und rührt sie deshalb nicht an.
    .action = Installieren Sie die neueste Version von Valise.

store-disk_full = Auf der Festplatte dieses Geräts ist kein Platz mehr.
    .meaning = Der letzte Schritt wurde nicht gespeichert. Alles davor ist sicher.
    .action = Schaffen Sie Platz auf der Festplatte und wiederholen Sie den letzten Schritt.

store-read_only = Valise darf nicht in seinen Datenordner schreiben.
    .meaning = Es kann nichts Neues gespeichert werden. Was da ist, ist sicher.
    .action = Bitten Sie den Helpdesk, die Rechte für den Datenordner zu prüfen.

store-busy = Ihre Daten werden von einem anderen Programm benutzt.
    .meaning = Der letzte Schritt wurde nicht gespeichert.
    .action = Warten Sie einen Moment und versuchen Sie es erneut.

store-unreachable = Valise kann die Datei mit Ihren Daten nicht erreichen.
    .meaning = Es wurde nichts geändert.
    .action = Prüfen Sie, ob die Festplatte angeschlossen ist, und öffnen Sie Valise erneut.

store-rule = Das passt nicht zu dem, was schon gespeichert ist.
    .meaning = Der letzte Schritt wurde nicht gespeichert. Die Regel: { $rule }.
    .action = Geben Sie diesen Code an den Helpdesk weiter, wenn es wieder vorkommt.

store-unreadable = Ein gespeicherter Wert kann nicht gelesen werden ({ $what }).
    .meaning = Der Rest Ihrer Daten ist nicht betroffen.
    .action = Installieren Sie die neueste Version von Valise.

store-engine = Die Datenbank meldet ein unerwartetes Problem ({ $engine_code }).
    .meaning = Der letzte Schritt wurde nicht gespeichert.
    .action = Schließen Sie Valise und öffnen Sie es erneut.
