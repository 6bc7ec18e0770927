# Erinnerungen, ihre Einstellungen und die Filter der Protokolle.

ui-freshness = Eine Antwort bleibt frisch
ui-freshness-note = Das ist unsere eigene Regel, nicht die von MyCareNet: Eine frische Antwort wird mit der Tour nicht erneut gefragt.
ui-freshness-days = { $count ->
    [0] am selben Tag
    [one] { $count } Tag
   *[other] { $count } Tage
 }
ui-evidence-years = Beweise aufbewahren
ui-evidence-years-note = Das ist unsere eigene Regel. Valise warnt, bevor etwas gelöscht wird.
ui-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
 }
