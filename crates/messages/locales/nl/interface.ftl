# Het venster zelf: navigatie, start, gewone woorden.

ui-skip = Naar de inhoud
ui-nav = Hoofdmenu
ui-nav-home = Start
ui-nav-people = Patiënten
ui-nav-queue = Wachtrij
ui-nav-certificate = Certificaat en toegang
ui-nav-connection = Verbindingstest
ui-nav-activity = Activiteit
ui-nav-settings = Instellingen
ui-nav-practice = Oefenen
ui-nav-more = Meer
ui-actions = Acties
ui-loading = Bezig met laden…
ui-again = Opnieuw proberen
ui-back = Terug
ui-next = Verder
ui-cancel = Annuleren
ui-close = Sluiten
ui-save = Opslaan
ui-keep = Behouden
ui-edit = Wijzigen
ui-older = Oudere tonen
ui-yes = Ja
ui-no = Nee
ui-unknown = Niet bekend
ui-not-given = Niet meegedeeld
ui-none-reported = Niets gemeld
ui-never = Nooit
ui-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
 }
ui-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
 }
ui-copy = Kopiëren: { $what }
ui-copied = Gekopieerd: { $what }
ui-copy-failed = Kopiëren is niet gelukt.
ui-error-reference = Code: { $reference }
ui-error-reference-what = code voor de helpdesk
ui-language = Taal
ui-environment = Omgeving
ui-environment-practice = Oefenen
ui-environment-acceptance = Acceptatie
ui-environment-production = Productie
ui-level-ok = In orde
ui-level-notice = Om te weten
ui-level-warning = Binnenkort te doen
ui-level-danger = Nu te doen
ui-level-off = Niet actief
ui-action-open_certificate = Certificaat bekijken
ui-action-open_session = Sessie openen
ui-action-import_certificate = Certificaat importeren
ui-action-open_queue = Wachtrij bekijken
ui-action-open_connection_test = Verbinding testen
ui-action-open_profile = Profiel aanvullen
ui-action-open_settings = Instellingen openen
ui-certificate = eHealth-certificaat
ui-session = eHealth-sessie
ui-session-view = Sessie bekijken
ui-queue = Wachtrij
ui-home-attention = Uw aandacht
ui-home-clear = Alles is in orde
ui-home-clear-at = Nagekeken om { $time }.
ui-home-check = Een patiënt nakijken
ui-niss = INSZ
ui-niss-show = INSZ volledig tonen
ui-niss-hide = INSZ verbergen
ui-niss-hint = De 11 cijfers op de achterkant van de identiteitskaart. Punten en streepjes maken niet uit.
ui-name = Naam
ui-name-full = Naam en voornaam
ui-first-name = Voornaam
ui-password = Wachtwoord
ui-password-show = Wachtwoord tonen
ui-password-hide = Wachtwoord verbergen
ui-date-hint = Schrijf dd/mm/jjjj of gebruik de knoppen.
ui-date-wrong = Deze datum bestaat niet.
ui-date-earlier = Een dag vroeger
ui-date-later = Een dag later
ui-date-today = Vandaag
ui-date-yesterday = Gisteren
ui-hidden = Het scherm is verborgen
ui-hidden-show = Verder
ui-niss-right = Dit nummer klopt.
