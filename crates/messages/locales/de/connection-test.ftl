# Die Verbindungsprüfung, Schritt für Schritt. Ein Schritt, der misslingt, spricht mit dem Satz seines Fehlers.

connection-certificate = Sieht sich das Zertifikat auf diesem Gerät an.
connection-certificate_ok = Ihr Zertifikat ist gültig bis { $date }.
connection-certificate_renewable = { $days ->
    [one] Ihr Zertifikat ist noch { $days } Tag gültig, bis { $date }.
   *[other] Ihr Zertifikat ist noch { $days } Tage gültig, bis { $date }.
 }
    .action = Erneuern Sie es rechtzeitig.
connection-network = Ruft die eHealth-Plattform.
connection-network_ok = Die eHealth-Plattform ist erreichbar.
connection-network_continuity = Die eHealth-Plattform ist erreichbar. Sie hat einen Dienst an ihren zweiten Standort verlegt, und Valise folgt ihr.
    .action = Sie müssen nichts tun. Bis zur Rückkehr zum Normalbetrieb können Antworten länger dauern.
connection-clock = Vergleicht die Uhr dieses Geräts mit der der Plattform.
connection-clock_ok = Die Uhr dieses Geräts geht richtig.
connection-clock_corrected = { $minutes ->
    [one] Die Uhr dieses Geräts geht { $minutes } Minute falsch. Valise benutzt die Zeit der Plattform.
   *[other] Die Uhr dieses Geräts geht { $minutes } Minuten falsch. Valise benutzt die Zeit der Plattform.
 }
    .action = Stellen Sie die Uhr dieses Geräts.
connection-clock_unknown = Die Plattform hat ihre Zeit nicht gesagt.
    .action = Prüfen Sie selbst die Uhr dieses Geräts.
connection-session = Öffnet eine Sitzung oder benutzt die offene.
connection-session_ok = Eine Sitzung ist offen bis { $time }.
connection-rights = Fragt, ob eHealth Sie anerkennt.
connection-rights_ok = eHealth erkennt Sie als Leistungserbringer an.
connection-licence = Sucht die MyCareNet-Lizenz von Valise.
connection-licence_ok = Die MyCareNet-Lizenz ist da.
connection-insurability = Fragt MyCareNet nach Ihrer eigenen Versicherbarkeit, nur zur Information.
connection-insurability_ok = MyCareNet antwortet: Die Versicherbarkeit ist aktiv. Das prüft Valise selbst.
