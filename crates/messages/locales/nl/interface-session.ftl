# De eHealth-sessie en de verbindingstest.

ui-session-none = Geen sessie
ui-session-none-text = Open een sessie om vragen te verzenden.
ui-session-opening = Sessie wordt geopend…
ui-session-opening-text = Het eHealth-platform wordt bevraagd.
ui-session-active = Sessie actief
ui-session-active-text = Vragen vertrekken meteen.
ui-session-ending_soon = De sessie stopt binnenkort
ui-session-ending_soon-text = Sluit ze en open een andere om verder te werken.
ui-session-failed = De sessie kon niet worden geopend
ui-session-failed-text = De vragen wachten en gaan niet verloren.
ui-session-left = Resterende tijd
ui-session-proof = Bewijs
ui-session-holder = Houder
ui-session-from-until = Geldig
ui-session-renews = Verlenging
ui-session-renews-at = vanzelf om { $time }
ui-session-renews-not = niet automatisch
ui-session-clock = Klok
ui-session-clock-offset = { $seconds ->
    [one] { $seconds } seconde verschil met eHealth
   *[other] { $seconds } seconden verschil met eHealth
 }
ui-session-attributes = Wat het platform certificeert
ui-session-choose = Hoe wilt u de sessie openen?
ui-proof-eid = Identiteitskaart (eID)
ui-proof-eid-note = Met uw kaart en haar pincode. Dit is de gewone weg.
ui-proof-fallback = Noodprocedure
ui-proof-fallback-note = Met uw certificaat alleen. De sessie kan korter duren.
ui-proof-group = Groepssessie
ui-proof-group-note = Met het groepscertificaat. Ze wordt vanzelf verlengd.
ui-session-reason = Waarom de noodprocedure?
ui-session-reason-hint = Bijvoorbeeld: mijn kaart ligt thuis. Blijft in het logboek van dit toestel.
ui-session-password-hint = Nodig als dit toestel het niet bewaart.
ui-session-no-certificate = Een sessie heeft een certificaat nodig, en dat is er nog niet op dit toestel.
ui-session-close = Sessie beëindigen
ui-session-closed = Sessie beëindigd. Token en wachtwoord zijn gewist.
ui-session-continue = Verder werken
ui-connection-lead = Probeert stap voor stap alles wat een vraag nodig heeft.
ui-connection-empty = De test is nog niet gedaan
ui-connection-empty-text = Hij bevraagt het eHealth-platform en duurt minder dan een minuut.
ui-connection-run = Test starten
ui-connection-again = Opnieuw testen
ui-connection-running = Test loopt…
ui-connection-ok = Test klaar: alles is goed.
ui-connection-failed = { $count ->
    [one] Test klaar: { $count } stap is niet in orde.
   *[other] Test klaar: { $count } stappen zijn niet in orde.
 }
ui-step-certificate = Certificaat
ui-step-network = Netwerk
ui-step-clock = Klok
ui-step-session = Sessie
ui-step-rights = Rechten
ui-step-licence = MyCareNet-licentie
ui-step-insurability = Verzekerbaarheid
ui-step-state-waiting = Wacht
ui-step-state-running = Bezig
ui-step-state-ok = In orde
ui-step-state-warning = Opgelet
ui-step-state-failed = Niet in orde
ui-step-state-skipped = Niet geprobeerd
