# Die Tour, Patienten aus einer Datei, die Warteschlange, die Versicherbarkeit im Zeitverlauf und die Nachweise.

ui-round-today = Tour von heute
ui-round-day = Tag der Tour
ui-round-date = Ein Datum wählen
ui-round-show = Diesen Tag zeigen
ui-date-tomorrow = Morgen
ui-weekday-1 = Montag
ui-weekday-2 = Dienstag
ui-weekday-3 = Mittwoch
ui-weekday-4 = Donnerstag
ui-weekday-5 = Freitag
ui-weekday-6 = Samstag
ui-weekday-7 = Sonntag
ui-round-filter = Einen Teil der Tour zeigen
ui-round-all = Alle
ui-round-green = Versichert
ui-round-amber = Ansehen
ui-round-red = Zu klären
ui-round-waiting = Ausstehend
ui-round-unasked = Nicht gefragt
ui-round-done = Fertig: { $name }
ui-round-done-word = Fertig
ui-round-more = Weitere Aktionen: { $name }
ui-round-fresh = Frische Antwort von { $time } Uhr, nicht erneut gefragt.
ui-round-all-the-same = Trotzdem fragen
ui-round-again = Erneut fragen
ui-round-up = Früher
ui-round-down = Später
ui-round-recurring = Plan ändern
ui-round-plan = Planen
ui-round-remove = Entfernen
ui-round-moved = { $name }: Platz { $place } von { $count }.
ui-round-removed = Besuch entfernt: { $name }
ui-round-other-day = Anderer Tag
ui-round-other-day-of = Anderer Tag: { $name }
ui-round-new-day = Neuer Tag des Besuchs
ui-round-move = Besuch verlegen
ui-round-moved-to = Besuch auf den { $date } verlegt: { $name }
ui-undo = Rückgängig machen
ui-round-asked = Die Tour ist gespeichert. Die Fragen werden gesendet.
ui-round-progress = Prüfung der Tour
ui-round-count = { $done } von { $total }
ui-round-paused = Pausiert.
ui-round-left = Noch etwa { $time }.
ui-round-skipped = { $count ->
    [one] { $count } Antwort ist noch frisch und wurde nicht erneut angefragt.
   *[other] { $count } Antworten sind noch frisch und wurden nicht erneut angefragt.
 }
ui-round-later = { $count ->
    [one] { $count } Frage wird später erneut versucht.
   *[other] { $count } Fragen werden später erneut versucht.
 }
ui-round-pause = Pause
ui-round-resume = Fortfahren
ui-round-cancel = Beenden
ui-round-visits = { $count ->
    [one] { $count } Besuch
   *[other] { $count } Besuche
 }
ui-round-add = Besuche hinzufügen
ui-round-add-on = Besuche am { $date }
ui-round-add-today = Auf die Tour
ui-round-added = Auf der Tour: { $name }
ui-round-here = Auf der Tour
ui-round-future = Dieser Tag ist noch nicht da: Die Fragen werden an diesem Tag gesendet.
ui-round-none-of = Niemand in diesem Teil der Tour
ui-round-empty = Noch keine Besuche an diesem Tag
ui-round-empty-text = Wählen Sie Ihre Patienten, oder stecken Sie einen Personalausweis in den Leser: Auf der Seite des Patienten fügen Sie ihn hinzu.
ui-round-from-list = Aus der Liste wählen
ui-round-type = Einen Patienten eintippen
ui-round-from-file = Aus einer Datei
ui-round-by-card = Mit der Karte: in den Leser stecken, dann „Auf die Tour“ auf der Seite des Patienten.
ui-round-check = Ganze Tour prüfen
ui-round-one = Ein Patient
ui-round-checking = Wird geprüft…
ui-round-plan-of = Uhrzeit und Wiederholung: { $name }
ui-round-remove-of = Entfernen: { $name }
ui-round-remove-text = Dieser Besuch kommt jede Woche wieder.
ui-round-remove-one = Nur diesen Tag
ui-round-remove-all = Diesen Tag und alle folgenden
ui-round-at = Uhrzeit
ui-round-minutes = Minuten
ui-never-mind = Keine feste Uhrzeit
ui-round-every = Rhythmus
ui-round-weeks = { $count ->
    [one] jede Woche
   *[other] alle { $count } Wochen
 }
ui-round-repeat = Dieser Besuch
ui-round-once = Einmal
ui-round-weekly = Kommt jede Woche wieder
ui-round-end = Ende der Wiederholung
ui-round-endless = Ohne Ende
ui-round-until = Bis zu einem letzten Tag
ui-round-last = Letzter Tag
ui-round-weekdays = Wochentage
ui-ready = Fertig
ui-home-more = { $count ->
    [one] Noch { $count } Punkt
   *[other] Noch { $count } Punkte
 }

ui-people-many = Es gibt mehr: Tippen Sie weitere Buchstaben.
ui-file-title = Patienten aus einer Datei
ui-file-lead = Ein CSV- oder vCard-Export eines anderen Programms. Nichts wird hinzugefügt, bevor Sie zustimmen.
ui-file-rows = { $count ->
    [one] { $count } Zeile gelesen, davon { $good } zum Übernehmen.
   *[other] { $count } Zeilen gelesen, davon { $good } zum Übernehmen.
 }
ui-file-visits = Sie auch auf die gezeigte Tour setzen
ui-file-line = Zeile { $line }
ui-file-problem = Nicht übernommen
ui-file-here = Schon bekannt
ui-file-none = Noch keine Datei
ui-file-none-text = Exportieren Sie Ihre Patienten aus Ihrem Programm, als CSV oder vCard, und wählen Sie dann die Datei.
ui-file-choose = Datei wählen
ui-file-import = { $count ->
    [one] { $count } Patient übernehmen
   *[other] { $count } Patienten übernehmen
 }
ui-file-done = { $count ->
    [one] { $count } Patient hinzugefügt
   *[other] { $count } Patienten hinzugefügt
 }
ui-file-known = { $count ->
    [one] { $count } stand schon in Ihrer Liste.
   *[other] { $count } standen schon in Ihrer Liste.
 }
ui-file-refused = { $count ->
    [one] { $count } konnte nicht gelesen werden.
   *[other] { $count } konnten nicht gelesen werden.
 }

ui-queue-several = Mehrere wählen
ui-queue-several-end = Auswahl beenden
ui-queue-paused-nurse = Pausiert seit { $time }
ui-queue-paused-platform = Valise wartet seit { $time } auf die Plattform
ui-queue-until = Neuer Versuch um { $time }.
ui-queue-resume = Weiter senden
ui-queue-pause = Pause
ui-queue-send = Alles jetzt senden
ui-queue-net-offline = Kein Netz. Die Fragen werden gesendet, sobald es zurück ist.
ui-queue-net-platform_down = Es gibt Netz, aber die Plattform antwortet nicht.
ui-queue-net-unknown = Das Netz wurde noch nicht versucht.
ui-queue-cancelled = { $count ->
    [one] { $count } Frage abgebrochen
   *[other] { $count } Fragen abgebrochen
 }
ui-queue-group-needs_you = Für Sie ({ $count })
ui-queue-group-sending = Unterwegs ({ $count })
ui-queue-group-waiting = Ausstehend ({ $count })
ui-queue-cancel-chosen = Gewählte Fragen abbrechen ({ $count })
ui-queue-send_now = Jetzt senden
ui-queue-ask_again = Erneut fragen
ui-queue-choose = Wählen
ui-queue-open_person = Patient ansehen
ui-queue-others = Weitere Möglichkeiten
ui-queue-history = Frühere Versuche

ui-coverage = Versicherbarkeit im Zeitverlauf
ui-coverage-changes = Geändert seit der vorigen Antwort
ui-coverage-same = Seit der vorigen Antwort hat sich nichts geändert.
ui-coverage-day = Tag zum Ansehen
ui-coverage-earlier = Vorheriger Tag
ui-coverage-later = Nächster Tag
ui-coverage-increased = Erhöhte Kostenbeteiligung
ui-coverage-asked = Für diesen Tag gefragt, Antwort vom { $when }
ui-coverage-follows = Nach einem Zeitraum der Antwort vom { $when }
ui-coverage-table = Als Tabelle
ui-coverage-days = Tage
ui-coverage-state = Stand
ui-coverage-insurer = Krankenkasse und Codes
ui-coverage-insured = Versichert
ui-coverage-not_insured = Nicht versichert
ui-coverage-deceased = Verstorben
ui-coverage-unknown = Nicht bekannt
ui-coverage-legend = Grün und hoch: versichert. Niedrig: nicht versichert oder nicht bekannt. Punkte: gefragte Tage.

ui-evidence = Aufbewahrte Nachweise
ui-evidence-lead = Frage und Antwort, wie sie unterwegs waren, verkettet mit dem vorigen Nachweis: Ein geändertes Byte fällt auf.
ui-evidence-removed = Die Dateien wurden am { $when } gelöscht; ihr Fingerabdruck bleibt.
ui-evidence-kept = Aufbewahrt bis
ui-evidence-number = Nummer in der Kette
ui-evidence-made = Erstellt am
ui-about-valise = Version von Valise
ui-evidence-digest = Fingerabdruck des Ganzen
ui-evidence-export = In einen Ordner exportieren
ui-evidence-verify = Kette prüfen
ui-evidence-none = Für diese Antwort wurde kein Nachweis aufbewahrt.
ui-evidence-written = { $count ->
    [one] { $count } Datei in { $folder } geschrieben. Im Ordner steht, wie man sie prüft.
   *[other] { $count } Dateien in { $folder } geschrieben. Im Ordner steht, wie man sie prüft.
 }
ui-evidence-valid = { $count ->
    [one] Der aufbewahrte Nachweis ist unversehrt.
   *[other] Die { $count } aufbewahrten Nachweise sind unversehrt.
 }
ui-evidence-folder = Exportierten Ordner prüfen
ui-evidence-folder-valid = { $count ->
    [one] Der Beweis in diesem Ordner ist unversehrt.
   *[other] Die { $count } Beweise in diesem Ordner sind unversehrt.
 }
ui-evidence-broken = { $count ->
    [one] { $count } Problem in den Nachweisen
   *[other] { $count } Probleme in den Nachweisen
 }
