# Erinnerungen, ihre Einstellungen und die Filter der Protokolle.

ui-reminder-later = Später erinnern
ui-reminder-snoozed = Valise erinnert Sie später.
ui-reminder-dismissed = Valise erinnert Sie nicht mehr.
ui-calendar = Erinnerungen für Ihren Kalender
ui-calendar-written = Die Kalenderdatei ist geschrieben. Öffnen Sie sie, um die Erinnerungen zu übernehmen.
ui-freshness = Eine Antwort bleibt frisch
ui-freshness-note = Das ist unsere eigene Regel, nicht die von MyCareNet: Eine frische Antwort wird mit der Tour nicht erneut gefragt.
ui-freshness-days = { $count ->
    [0] am selben Tag
    [one] { $count } Tag
   *[other] { $count } Tage
 }
ui-evidence-years = Nachweise aufbewahren
ui-evidence-years-note = Das ist unsere eigene Regel. Valise warnt, bevor etwas gelöscht wird.
ui-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
 }
ui-settings-remind = Erinnerungen und Hintergrund
ui-notifications = Mitteilungen des Geräts
ui-notifications-note = Nie mit dem Namen eines Patienten.
ui-tray = Symbol neben der Uhr
ui-tray-note = Zeigt, wie viele Fragen warten.
ui-start-at-login = Mit dem Gerät starten
ui-start-at-login-note = So wird gesendet, was aussteht, ohne dass Sie daran denken müssen.
ui-keep-running = Valise bleibt offen, wenn das Fenster schließt
ui-keep-running-note = Neben der Uhr, nur wenn das Symbol dort steht.
ui-retention-due = { $count ->
    [one] Der Nachweis zu { $count } Antwort hat seine Aufbewahrungszeit überschritten.
   *[other] Die Nachweise zu { $count } Antworten haben ihre Aufbewahrungszeit überschritten.
 }
ui-retention-sure = Die Dateien verschwinden endgültig; ihr Fingerabdruck bleibt in der Kette.
ui-retention-remove = Löschen
ui-retention-removed = { $count ->
    [one] { $count } Nachweis gelöscht.
   *[other] { $count } Nachweise gelöscht.
 }
ui-kind-round = Touren
ui-kind-visit = Besuche
ui-kind-evidence = Nachweise
ui-kind-export = Exporte
ui-filters = Liste filtern
ui-period = Zeitraum
ui-period-always = Alles
ui-period-today = Heute
ui-period-week = 7 Tage
ui-period-month = 31 Tage
ui-period-between = Zwischen zwei Daten
ui-period-from = Vom
ui-period-until = Bis
ui-activity-text = Patient oder Wort
ui-activity-none-text = Ändern Sie den Zeitraum oder die Filter.
ui-export-list = Diese Liste exportieren
ui-exported = { $count ->
    [one] { $count } Zeile exportiert.
   *[other] { $count } Zeilen exportiert.
 }
ui-network-purpose = Wofür
ui-network-host = Server
