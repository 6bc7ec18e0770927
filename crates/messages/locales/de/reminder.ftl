# Erinnerungen. Sie nennen niemanden: Das System zeigt sie vielleicht jedem, der auf den Bildschirm sieht.

reminder-certificate = { $days ->
    [0] Ihr eHealth-Zertifikat läuft heute ab. Erneuern Sie es jetzt.
    [one] Ihr eHealth-Zertifikat läuft morgen ab, am { $date }. Erneuern Sie es jetzt.
   *[other] Ihr eHealth-Zertifikat läuft in { $days } Tagen ab, am { $date }.
 }
reminder-unfinished_request = Der Antrag für Ihr eHealth-Zertifikat ist noch nicht abgeschlossen (gesehen am { $date }). Schließen Sie ihn ab und importieren Sie dann das Zertifikat.
reminder-queue = { $count ->
    [one] { $count } Frage wartet auf Ihre Wahl.
   *[other] { $count } Fragen warten auf Ihre Wahl.
 }
reminder-readings = Diesen Monat zählen { $percent } % Ihrer Einlesungen; es sollten { $threshold } % sein.
reminder-evidence = { $count ->
    [one] Der Nachweis von { $count } Antwort erreicht das Ende seiner Aufbewahrung. Er bleibt, bis Sie ihn entfernen.
   *[other] Die Nachweise von { $count } Antworten erreichen das Ende ihrer Aufbewahrung. Sie bleiben, bis Sie sie entfernen.
 }
reminder-card = Im Leser steckt noch eine Karte. Geben Sie sie zurück.
reminder-snooze_later_today = Später heute
reminder-snooze_tomorrow = Morgen
reminder-snooze_next_week = Nächste Woche
reminder-dismiss = Nicht mehr daran erinnern
reminder-open = Öffnen
reminder-nothing_while_closed = Solange Valise geschlossen ist, wird nichts abgerufen und nichts gesendet. Was aussteht, wird gesendet, wenn Sie Valise wieder öffnen.
reminder-calendar_summary = { $environment ->
    [production] eHealth-Zertifikat: { $days ->
        [0] läuft heute ab
        [one] läuft morgen ab
       *[other] läuft in { $days } Tagen ab
    }
   *[other] Nur Übung: eHealth-Zertifikat: { $days ->
        [0] läuft heute ab
        [one] läuft morgen ab
       *[other] läuft in { $days } Tagen ab
    }
 }
reminder-calendar_description = Das eHealth-Zertifikat läuft am { $date } ab. Erneuern Sie es vor diesem Tag: Ein abgelaufenes Zertifikat kann nicht mehr erneuert werden.
