# De verbindingstest, stap voor stap. Een stap die mislukt spreekt met de zin van zijn fout.

connection-certificate = Bekijkt het certificaat op dit toestel.
connection-certificate_ok = Uw certificaat is geldig tot { $date }.
connection-certificate_renewable = { $days ->
    [one] Uw certificaat is nog { $days } dag geldig, tot { $date }.
   *[other] Uw certificaat is nog { $days } dagen geldig, tot { $date }.
 }
    .action = Vernieuw het op tijd.
connection-network = Belt het eHealth-platform.
connection-network_ok = Het eHealth-platform is bereikbaar.
connection-network_continuity = Het eHealth-platform is bereikbaar. Het heeft een dienst naar zijn tweede locatie verplaatst, en Valise volgt.
    .action = U hoeft niets te doen. Tot het platform terug op zijn gewone plaats is, kunnen antwoorden trager komen.
connection-clock = Vergelijkt de klok van dit toestel met die van het platform.
connection-clock_ok = De klok van dit toestel staat juist.
connection-clock_corrected = { $minutes ->
    [one] De klok van dit toestel staat { $minutes } minuut verkeerd. Valise gebruikt het uur van het platform.
   *[other] De klok van dit toestel staat { $minutes } minuten verkeerd. Valise gebruikt het uur van het platform.
 }
    .action = Zet de klok van dit toestel juist.
connection-clock_unknown = Het platform zei niet hoe laat het is.
    .action = Controleer zelf de klok van dit toestel.
connection-session = Opent een sessie, of gebruikt de open sessie.
connection-session_ok = Er is een sessie open tot { $time }.
connection-rights = Vraagt of eHealth u erkent.
connection-rights_ok = eHealth erkent u als zorgverlener.
connection-licence = Zoekt de MyCareNet-licentie van Valise.
connection-licence_ok = De MyCareNet-licentie is er.
connection-insurability = Vraagt MyCareNet naar uw eigen verzekerbaarheid, alleen ter informatie.
connection-insurability_ok = MyCareNet antwoordt: verzekerbaarheid is actief. Deze controle doet Valise zelf.
