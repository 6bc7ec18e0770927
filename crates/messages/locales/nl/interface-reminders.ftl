# Herinneringen, hun instellingen en de filters van de logboeken.

ui-reminder-later = Later herinneren
ui-reminder-snoozed = Valise herinnert u later.
ui-reminder-dismissed = Valise herinnert u niet meer.
ui-calendar = Herinneringen voor uw agenda
ui-calendar-written = Het agendabestand is geschreven. Open het om de herinneringen toe te voegen.
ui-freshness = Een antwoord blijft vers
ui-freshness-note = Dit is onze eigen regel, niet die van MyCareNet: een vers antwoord wordt niet opnieuw gevraagd met de ronde.
ui-freshness-days = { $count ->
    [0] dezelfde dag
    [one] { $count } dag
   *[other] { $count } dagen
 }
ui-evidence-years = Bewijzen bewaren
ui-evidence-years-note = Dit is onze eigen regel. Valise verwittigt voor er iets verwijderd wordt.
ui-years = { $count ->
    [one] { $count } jaar
   *[other] { $count } jaar
 }
ui-settings-remind = Herinneringen en achtergrond
ui-notifications = Meldingen van het toestel
ui-notifications-note = Nooit met de naam van een patiënt.
ui-tray = Pictogram naast de klok
ui-tray-note = Toont hoeveel vragen wachten.
ui-start-at-login = Starten met het toestel
ui-start-at-login-note = Zo vertrekt wat wacht zonder dat u eraan moet denken.
ui-keep-running = Valise blijft open als het venster sluit
ui-keep-running-note = Naast de klok, alleen als het pictogram daar staat.
ui-retention-due = { $count ->
    [one] Het bewijs van { $count } antwoord is voorbij zijn bewaartermijn.
   *[other] De bewijzen van { $count } antwoorden zijn voorbij hun bewaartermijn.
 }
ui-retention-sure = De bestanden verdwijnen voorgoed; hun vingerafdruk blijft in de keten.
ui-retention-remove = Verwijderen
ui-retention-removed = { $count ->
    [one] { $count } bewijs verwijderd.
   *[other] { $count } bewijzen verwijderd.
 }
ui-kind-round = Rondes
ui-kind-visit = Bezoeken
ui-kind-evidence = Bewijzen
ui-kind-export = Exports
ui-filters = De lijst filteren
ui-period = Periode
ui-period-always = Alles
ui-period-today = Vandaag
ui-period-week = 7 dagen
ui-period-month = 31 dagen
ui-period-between = Tussen twee data
ui-period-from = Van
ui-period-until = Tot en met
ui-activity-text = Patiënt of woord
ui-activity-none-text = Wijzig de periode of de filters.
ui-export-list = Deze lijst exporteren
ui-exported = { $count ->
    [one] { $count } regel geëxporteerd.
   *[other] { $count } regels geëxporteerd.
 }
ui-network-purpose = Waarvoor
ui-network-host = Server
