# Das Aktivitätsprotokoll: was auf diesem Gerät getan wurde.

activity-certificate_imported = Ein Zertifikat wurde in den Schlüsselbund dieses Geräts importiert.
activity-certificate_removed = Ein Zertifikat wurde von diesem Gerät entfernt.
activity-session_renewed = Die Sitzung wurde von selbst verlängert.
activity-session_closed = Die Sitzung wurde geschlossen.
activity-session_ended = Die Sitzung ist zu Ende.
activity-profile_changed = Das Profil wurde geändert.
activity-settings_changed = Die Einstellungen wurden geändert.
activity-person_removed = Ein Patient wurde aus der Liste entfernt, mit allem, was über ihn aufbewahrt war.
activity-session_opened = { $proof ->
    [group] Eine Gruppensitzung wurde geöffnet.
    [fallback] Eine Sitzung wurde mit dem Zertifikat geöffnet.
   *[other] Eine Sitzung wurde geöffnet.
 }
activity-connection_tested = { $result ->
    [ok] Die Verbindung wurde geprüft: Alles ist in Ordnung.
    [warning] Die Verbindung wurde geprüft: Sie geht, mit einer Bemerkung.
   *[other] Die Verbindung wurde geprüft: Etwas ist nicht in Ordnung.
 }
activity-queue_paused = Die Warteschlange wurde angehalten.
activity-queue_resumed = Die Warteschlange läuft weiter.
activity-person_added = { $person ->
    [removed] Zur Liste hinzugefügt: ein Patient, der nicht mehr in der Liste ist.
   *[other] Zur Liste hinzugefügt: { $person }.
 }
activity-person_changed = { $person ->
    [removed] Angaben geändert: ein Patient, der nicht mehr in der Liste ist.
   *[other] Angaben geändert: { $person }.
 }
activity-check_requested = { $person ->
    [removed] Versicherbarkeit angefragt: ein Patient, der nicht mehr in der Liste ist.
   *[other] Versicherbarkeit angefragt: { $person }.
 }
activity-check_answered = { $person ->
    [removed] Antwort erhalten: ein Patient, der nicht mehr in der Liste ist.
   *[other] Antwort erhalten: { $person }.
 }
activity-check_needs_you = { $person ->
    [removed] Keine Antwort, die Frage wartet auf Ihre Entscheidung: ein Patient, der nicht mehr in der Liste ist.
   *[other] Keine Antwort, die Frage wartet auf Ihre Entscheidung: { $person }.
 }
activity-check_given_up = { $person ->
    [removed] Frage nach einem Tag aufgegeben: ein Patient, der nicht mehr in der Liste ist.
   *[other] Frage nach einem Tag aufgegeben: { $person }.
 }
activity-check_cancelled = { $person ->
    [removed] Frage abgebrochen: ein Patient, der nicht mehr in der Liste ist.
   *[other] Frage abgebrochen: { $person }.
 }
activity-check_retried = { $person ->
    [removed] Frage erneut gesendet: ein Patient, der nicht mehr in der Liste ist.
   *[other] Frage erneut gesendet: { $person }.
 }
activity-reading_kept = { $way ->
    [chip] { $person ->
        [removed] Chip der Karte gelesen: ein Patient, der nicht mehr in der Liste ist.
        [none] Chip der Karte gelesen: ein Patient, der nicht in der Liste ist.
       *[other] Chip der Karte gelesen: { $person }.
    }
    [barcode] { $person ->
        [removed] Barcode gescannt: ein Patient, der nicht mehr in der Liste ist.
        [none] Barcode gescannt: ein Patient, der nicht in der Liste ist.
       *[other] Barcode gescannt: { $person }.
    }
    [qr] { $person ->
        [removed] QR-Code gescannt: ein Patient, der nicht mehr in der Liste ist.
        [none] QR-Code gescannt: ein Patient, der nicht in der Liste ist.
       *[other] QR-Code gescannt: { $person }.
    }
   *[other] { $person ->
        [removed] ENSS von Hand eingegeben: ein Patient, der nicht mehr in der Liste ist.
        [none] ENSS von Hand eingegeben: ein Patient, der nicht in der Liste ist.
       *[other] ENSS von Hand eingegeben: { $person }.
    }
 }
activity-reading_forged = { $person ->
    [removed] Die Signaturen einer Karte waren falsch; die Einlesung zählt nicht: ein Patient, der nicht mehr in der Liste ist.
    [none] Die Signaturen einer Karte waren falsch; die Einlesung zählt nicht: ein Patient, der nicht in der Liste ist.
   *[other] Die Signaturen einer Karte waren falsch; die Einlesung zählt nicht: { $person }.
 }
activity-reading_cancelled = { $person ->
    [removed] Einlesung zurückgenommen: ein Patient, der nicht mehr in der Liste ist.
    [none] Einlesung zurückgenommen: ein Patient, der nicht in der Liste ist.
   *[other] Einlesung zurückgenommen: { $person }.
 }
activity-exported = { $what ->
    [activity] Die Aktivitäten wurden in eine Datei geschrieben ({ $count } Zeilen).
    [ledger] Die Aufrufe wurden in eine Datei geschrieben ({ $count } Zeilen).
    [readings] Die Einlesungen eines Monats wurden in eine Datei geschrieben ({ $count } Zeilen).
    [calendar] Die Erinnerungen an das Zertifikat wurden in eine Kalenderdatei geschrieben ({ $count } Tage).
   *[other] Daten wurden in eine Datei geschrieben ({ $count } Zeilen).
 }
