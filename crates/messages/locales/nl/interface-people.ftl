# De patiënten: lijst, toevoegen, pagina van een patiënt en de vragen.

ui-people-add = Patiënt toevoegen
ui-people-search = Zoeken op naam of INSZ
ui-people-count = { $count ->
    [one] { $count } patiënt
   *[other] { $count } patiënten
 }
ui-people-none = Nog geen patiënten
ui-people-none-text = Voeg een patiënt toe met het INSZ. De naam komt met het eerste antwoord.
ui-people-practice = De verzonnen patiënten bekijken
ui-people-no-match = Niemand past bij “{ $search }”
ui-people-no-match-text = Kijk de spelling na, of voeg deze patiënt toe.
ui-person-unnamed = Naam nog niet bekend
ui-person-never = Nog niet nagekeken
ui-person-on = voor { $date }
ui-person-born = Geboortedatum: { $date }
ui-person-by = Geïdentificeerd met
ui-person-name-hint = Niet verplicht: het eerste antwoord vult de naam in.
ui-person-save = Toevoegen
ui-person-added = Patiënt toegevoegd.
ui-person-saved = Patiënt gewijzigd.
ui-person-removed = Patiënt verwijderd.
ui-person-edit = Patiënt wijzigen
ui-person-remove = Patiënt verwijderen
ui-person-remove-title = Deze patiënt van dit toestel verwijderen?
ui-person-remove-text = { $count ->
    [one] De vraag, het antwoord en de identiteitslezingen verdwijnen ook. Dit kan niet ongedaan worden gemaakt.
   *[other] De { $count } vragen, de antwoorden en de identiteitslezingen verdwijnen ook. Dit kan niet ongedaan worden gemaakt.
 }
ui-person-no-check = Deze patiënt is nog niet nagekeken
ui-person-no-check-text = Druk op “Nu nakijken”: Valise vraagt de verzekerbaarheid van vandaag aan MyCareNet.
ui-registration-number = Affiliatienummer
ui-registration-number-hint = Zoals op het kleefbriefje van het ziekenfonds.
ui-insurer-code = Code van het ziekenfonds
ui-insurer-code-hint = Drie cijfers, bijvoorbeeld 319.
ui-insurer-is = Ziekenfonds { $insurer }
ui-care-date = Datum van de zorg
ui-check-now = Nu nakijken
ui-check-asking = Vraag loopt…
ui-check-other-date = Andere datum
ui-check-said = Antwoord gekregen: { $verdict }.
ui-check-care-date = Datum van de zorg: { $date }
ui-check-obtained = Antwoord gekregen op { $when }
ui-check-asked-at = Gevraagd op { $when }
ui-check-attempts = { $count ->
    [one] { $count } keer verzonden
   *[other] { $count } keer verzonden
 }
ui-check-next = Volgende poging om { $time }.
ui-check-reference = Referentie
ui-check-retry = Opnieuw verzenden
ui-check-cancel = Vraag annuleren
ui-check-too-late = De vraag is onderweg: te laat om te annuleren.
ui-check-past = Vorige vragen
ui-check-older = U bekijkt een ouder antwoord, voor { $date } (gekregen op { $when }).
ui-check-newest = Laatste antwoord bekijken
ui-check-saved = Bewaard
ui-check-saved-why = De vraag staat op dit toestel en vertrekt dadelijk.
ui-check-waiting_for_network = Wacht, probeert opnieuw
ui-check-waiting_for_network-why = De vraag kon nog niet vertrekken of beantwoord worden: geen netwerk, of een dienst die niet werkt. Valise probeert vanzelf opnieuw.
ui-check-waiting_for_session = Wacht op een sessie
ui-check-waiting_for_session-why = Er is geen eHealth-sessie open. Open er een en de vraag vertrekt.
ui-check-sending = Wordt verzonden
ui-check-sending-why = De vraag is onderweg naar MyCareNet.
ui-check-answered = Beantwoord
ui-check-answered-why = Het antwoord is bewaard op dit toestel.
ui-check-needs_you = U bent aan zet
ui-check-needs_you-why = De vraag is geweigerd. Lees waarom, en verbeter of annuleer.
ui-check-given_up = Gestopt
ui-check-given_up-why = Verschillende pogingen zijn niet gelukt. U kunt opnieuw verzenden.
ui-check-cancelled = Geannuleerd
ui-check-cancelled-why = U hebt deze vraag geannuleerd.
ui-ask-title = Voor een andere datum vragen
ui-ask-hospitalized = De patiënt ligt in het ziekenhuis
ui-ask-hospitalized-note = De vraag gaat over een verblijf in het ziekenhuis.
ui-ask-information = Alleen ter informatie
ui-ask-information-note = Zonder betalingsverbintenis.
ui-ask-insurer = Aan een bepaald ziekenfonds vragen (niet verplicht)
ui-ask-insurer-hint = Drie cijfers. Laat leeg: MyCareNet vindt het ziekenfonds.
ui-ask-send = Vragen
ui-choose-insurer = Welk ziekenfonds?
ui-choose-registration = Vragen met het affiliatienummer
ui-choose-known = Bekend uit vorige antwoorden:
ui-choose-send = Opnieuw vragen
ui-queue-lead = De vragen die nog geen antwoord hebben. Er gaat niets verloren als u Valise sluit.
ui-queue-empty = Niets in de wachtrij
ui-queue-last = Laatste antwoord: { $when }.
ui-queue-no-answer = Er is nog geen antwoord gekomen.
