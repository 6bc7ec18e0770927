# Die eHealth-Sitzung und der Verbindungstest.

ui-session-none = Keine Sitzung
ui-session-none-text = Öffnen Sie eine Sitzung, um Fragen zu senden.
ui-session-opening = Sitzung wird geöffnet…
ui-session-opening-text = Die eHealth-Plattform wird angefragt.
ui-session-active = Sitzung aktiv
ui-session-active-text = Fragen werden sofort gesendet.
ui-session-ending_soon = Die Sitzung endet bald
ui-session-ending_soon-text = Schließen Sie sie und öffnen Sie eine neue, um weiterzuarbeiten.
ui-session-failed = Die Sitzung konnte nicht geöffnet werden
ui-session-failed-text = Die Fragen warten und gehen nicht verloren.
ui-session-left = Verbleibende Zeit
ui-session-proof = Nachweis
ui-session-holder = Inhaber
ui-session-from-until = Gültig
ui-session-renews = Verlängerung
ui-session-renews-at = von selbst um { $time }
ui-session-renews-not = nicht automatisch
ui-session-clock = Uhr
ui-session-clock-offset = { $seconds ->
    [one] { $seconds } Sekunde Unterschied zu eHealth
   *[other] { $seconds } Sekunden Unterschied zu eHealth
 }
ui-session-attributes = Was die Plattform bescheinigt
ui-session-choose = Wie möchten Sie die Sitzung öffnen?
ui-proof-eid = Personalausweis (eID)
ui-proof-eid-note = Mit Ihrer Karte und ihrem PIN-Code. Das ist der normale Weg.
ui-proof-fallback = Notfallverfahren
ui-proof-fallback-note = Nur mit Ihrem Zertifikat. Die Sitzung kann kürzer dauern.
ui-proof-group = Gruppensitzung
ui-proof-group-note = Mit dem Gruppenzertifikat. Sie verlängert sich von selbst.
ui-session-reason = Warum das Notfallverfahren?
ui-session-reason-hint = Zum Beispiel: Meine Karte ist zu Hause. Bleibt im Protokoll dieses Geräts.
ui-session-password-hint = Nötig, wenn dieses Gerät es nicht aufbewahrt.
ui-session-no-certificate = Eine Sitzung braucht ein Zertifikat, und auf diesem Gerät gibt es noch keines.
ui-session-close = Sitzung beenden
ui-session-closed = Sitzung beendet. Token und Passwort sind gelöscht.
ui-session-continue = Weiterarbeiten
ui-connection-lead = Versucht Schritt für Schritt alles, was eine Prüfung braucht.
ui-connection-empty = Der Test wurde noch nicht gemacht
ui-connection-empty-text = Er fragt die eHealth-Plattform und dauert weniger als eine Minute.
ui-connection-run = Test starten
ui-connection-again = Erneut testen
ui-connection-running = Test läuft…
ui-connection-ok = Test beendet: Alles ist in Ordnung.
ui-connection-failed = { $count ->
    [one] Test beendet: { $count } Schritt ist nicht in Ordnung.
   *[other] Test beendet: { $count } Schritte sind nicht in Ordnung.
 }
ui-step-certificate = Zertifikat
ui-step-network = Netz
ui-step-clock = Uhr
ui-step-session = Sitzung
ui-step-rights = Rechte
ui-step-licence = MyCareNet-Lizenz
ui-step-insurability = Versicherbarkeit
ui-step-state-waiting = Wartet
ui-step-state-running = Läuft
ui-step-state-ok = In Ordnung
ui-step-state-warning = Achtung
ui-step-state-failed = Nicht in Ordnung
ui-step-state-skipped = Nicht versucht
