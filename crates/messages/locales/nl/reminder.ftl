# Herinneringen. Ze noemen niemand: het systeem kan ze tonen aan wie naar het scherm kijkt.

reminder-certificate = { $days ->
    [0] Uw eHealth-certificaat vervalt vandaag. Vernieuw het nu.
    [one] Uw eHealth-certificaat vervalt morgen, op { $date }. Vernieuw het nu.
   *[other] Uw eHealth-certificaat vervalt over { $days } dagen, op { $date }.
 }
reminder-unfinished_request = De aanvraag van uw eHealth-certificaat is nog niet afgerond (gezien op { $date }). Rond ze af en importeer daarna het certificaat.
reminder-queue = { $count ->
    [one] { $count } vraag wacht op uw keuze.
   *[other] { $count } vragen wachten op uw keuze.
 }
reminder-readings = Deze maand telt { $percent } % van uw lezingen mee; het moet { $threshold } % zijn.
reminder-evidence = { $count ->
    [one] Het bewijs van { $count } antwoord bereikt het einde van zijn bewaartermijn. Het blijft tot u het verwijdert.
   *[other] De bewijzen van { $count } antwoorden bereiken het einde van hun bewaartermijn. Ze blijven tot u ze verwijdert.
 }
reminder-card = Er zit nog een kaart in de lezer. Geef ze terug.
reminder-snooze_later_today = Later vandaag
reminder-snooze_tomorrow = Morgen
reminder-snooze_next_week = Volgende week
reminder-dismiss = Hier niet meer aan herinneren
reminder-open = Openen
reminder-nothing_while_closed = Zolang Valise gesloten is, wordt er niets opgehaald en niets verstuurd. Wat wacht, vertrekt als u Valise weer opent.
reminder-calendar_summary = { $environment ->
    [production] eHealth-certificaat: { $days ->
        [0] vervalt vandaag
        [one] vervalt morgen
       *[other] vervalt over { $days } dagen
    }
   *[other] Alleen oefening: eHealth-certificaat: { $days ->
        [0] vervalt vandaag
        [one] vervalt morgen
       *[other] vervalt over { $days } dagen
    }
 }
reminder-calendar_description = Het eHealth-certificaat vervalt op { $date }. Vernieuw het voor die dag: een verlopen certificaat kan niet meer vernieuwd worden.
