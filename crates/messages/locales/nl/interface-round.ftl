# De ronde, patiënten uit een bestand, de wachtrij, de verzekerbaarheid in de tijd en de bewijzen.

ui-round-today = Ronde van vandaag
ui-round-day = Dag van de ronde
ui-round-date = Een datum kiezen
ui-round-show = Deze dag tonen
ui-date-tomorrow = Morgen
ui-weekday-1 = Maandag
ui-weekday-2 = Dinsdag
ui-weekday-3 = Woensdag
ui-weekday-4 = Donderdag
ui-weekday-5 = Vrijdag
ui-weekday-6 = Zaterdag
ui-weekday-7 = Zondag
ui-round-filter = Een deel van de ronde tonen
ui-round-all = Allemaal
ui-round-green = Verzekerd
ui-round-amber = Te bekijken
ui-round-red = Op te lossen
ui-round-waiting = In wachtrij
ui-round-unasked = Niet gevraagd
ui-round-done = Klaar: { $name }
ui-round-done-word = Klaar
ui-round-more = Andere acties: { $name }
ui-round-fresh = Vers antwoord van { $time }, niet opnieuw gevraagd.
ui-round-all-the-same = Toch vragen
ui-round-again = Opnieuw vragen
ui-round-up = Vroeger
ui-round-down = Later
ui-round-recurring = Planning
ui-round-plan = Plannen
ui-round-remove = Weghalen
ui-round-moved = { $name }: plaats { $place } van { $count }.
ui-round-removed = Bezoek weggehaald: { $name }
ui-round-other-day = Andere dag
ui-round-other-day-of = Andere dag: { $name }
ui-round-new-day = Nieuwe dag van het bezoek
ui-round-move = Het bezoek verplaatsen
ui-round-moved-to = Bezoek verplaatst naar { $date }: { $name }
ui-undo = Ongedaan maken
ui-round-asked = De ronde is bewaard. De vragen vertrekken.
ui-round-progress = Controle van de ronde
ui-round-count = { $done } van { $total }
ui-round-paused = Gepauzeerd.
ui-round-left = Nog ongeveer { $time }.
ui-round-skipped = { $count ->
    [one] { $count } antwoord is nog vers en niet opnieuw gevraagd.
   *[other] { $count } antwoorden zijn nog vers en niet opnieuw gevraagd.
 }
ui-round-later = { $count ->
    [one] { $count } vraag wordt later opnieuw geprobeerd.
   *[other] { $count } vragen worden later opnieuw geprobeerd.
 }
ui-round-pause = Pauzeren
ui-round-resume = Verdergaan
ui-round-cancel = Stoppen
ui-round-visits = { $count ->
    [one] { $count } bezoek
   *[other] { $count } bezoeken
 }
ui-round-add = Bezoeken toevoegen
ui-round-add-on = Bezoeken op { $date }
ui-round-add-today = Naar de ronde
ui-round-added = Toegevoegd aan de ronde: { $name }
ui-round-here = In de ronde
ui-round-future = Deze dag is er nog niet: de vragen wachten en vertrekken op die dag.
ui-round-none-of = Niemand in dit deel van de ronde
ui-round-empty = Nog geen bezoeken op deze dag
ui-round-empty-text = Kies uw patiënten, of steek een identiteitskaart in de lezer: op de pagina van de patiënt kunt u hem toevoegen.
ui-round-from-list = Uit de lijst kiezen
ui-round-type = Een patiënt intikken
ui-round-from-file = Uit een bestand
ui-round-by-card = Met de kaart: steek ze in de lezer, daarna “Naar de ronde” op de pagina van de patiënt.
ui-round-check = Hele ronde nakijken
ui-round-one = Eén patiënt
ui-round-checking = Bezig met nakijken…
ui-round-plan-of = Uur en herhaling: { $name }
ui-round-remove-of = Weghalen: { $name }
ui-round-remove-text = Dit bezoek komt elke week terug.
ui-round-remove-one = Alleen deze dag
ui-round-remove-all = Deze dag en alle volgende
ui-round-at = Uur
ui-round-minutes = Minuten
ui-never-mind = Geen vast uur
ui-round-every = Ritme
ui-round-weeks = { $count ->
    [one] elke week
   *[other] om de { $count } weken
 }
ui-round-repeat = Dit bezoek
ui-round-once = Eén keer
ui-round-weekly = Komt elke week terug
ui-round-end = Einde van de herhaling
ui-round-endless = Zonder einde
ui-round-until = Tot een laatste dag
ui-round-last = Laatste dag
ui-round-weekdays = Dagen van de week
ui-ready = Klaar
ui-home-more = { $count ->
    [one] Nog { $count } punt
   *[other] Nog { $count } punten
 }

ui-people-many = Er zijn er meer: typ meer letters.
ui-file-title = Patiënten uit een bestand
ui-file-lead = Een CSV- of vCard-export van een ander programma. Er wordt niets toegevoegd voor u akkoord gaat.
ui-file-rows = { $count ->
    [one] { $count } regel gelezen, { $good } om in te lezen.
   *[other] { $count } regels gelezen, { $good } om in te lezen.
 }
ui-file-visits = Ze ook in de getoonde ronde zetten
ui-file-line = regel { $line }
ui-file-problem = Niet ingelezen
ui-file-here = Al bekend
ui-file-none = Nog geen bestand
ui-file-none-text = Exporteer uw patiënten uit uw programma, als CSV of vCard, en kies daarna het bestand.
ui-file-choose = Een bestand kiezen
ui-file-import = { $count ->
    [one] { $count } patiënt inlezen
   *[other] { $count } patiënten inlezen
 }
ui-file-done = { $count ->
    [one] { $count } patiënt toegevoegd
   *[other] { $count } patiënten toegevoegd
 }
ui-file-known = { $count ->
    [one] { $count } stond al in uw lijst.
   *[other] { $count } stonden al in uw lijst.
 }
ui-file-refused = { $count ->
    [one] { $count } kon niet gelezen worden.
   *[other] { $count } konden niet gelezen worden.
 }

ui-queue-several = Meerdere kiezen
ui-queue-several-end = Stoppen met kiezen
ui-queue-paused-nurse = Gepauzeerd sinds { $time }
ui-queue-paused-platform = Valise wacht op het platform sinds { $time }
ui-queue-until = Nieuwe poging om { $time }.
ui-queue-resume = Verder verzenden
ui-queue-pause = Pauzeren
ui-queue-send = Alles nu verzenden
ui-queue-net-offline = Geen netwerk. De vragen vertrekken zodra het terug is.
ui-queue-net-platform_down = Er is netwerk, maar het platform antwoordt niet.
ui-queue-net-unknown = Het netwerk is nog niet geprobeerd.
ui-queue-cancelled = { $count ->
    [one] { $count } vraag geannuleerd
   *[other] { $count } vragen geannuleerd
 }
ui-queue-group-needs_you = Voor u ({ $count })
ui-queue-group-sending = Onderweg ({ $count })
ui-queue-group-waiting = In wachtrij ({ $count })
ui-queue-cancel-chosen = Gekozen vragen annuleren ({ $count })
ui-queue-send_now = Nu verzenden
ui-queue-ask_again = Opnieuw vragen
ui-queue-choose = Kiezen
ui-queue-open_person = Patiënt bekijken
ui-queue-others = Andere mogelijkheden
ui-queue-history = Eerdere pogingen

ui-coverage = Verzekerbaarheid in de tijd
ui-coverage-changes = Veranderd sinds het vorige antwoord
ui-coverage-same = Er is niets veranderd sinds het vorige antwoord.
ui-coverage-day = Te bekijken dag
ui-coverage-earlier = Vorige dag
ui-coverage-later = Volgende dag
ui-coverage-increased = Verhoogde tegemoetkoming
ui-coverage-asked = Gevraagd voor deze dag, antwoord van { $when }
ui-coverage-follows = Volgens een periode uit het antwoord van { $when }
ui-coverage-table = Als tabel
ui-coverage-days = Dagen
ui-coverage-state = Toestand
ui-coverage-insurer = Ziekenfonds en codes
ui-coverage-insured = Verzekerd
ui-coverage-not_insured = Niet verzekerd
ui-coverage-deceased = Overleden
ui-coverage-unknown = Niet bekend
ui-coverage-legend = Groen en hoog: verzekerd. Laag: niet verzekerd of niet bekend. Stippen: gevraagde dagen.

ui-evidence = Bewaarde bewijzen
ui-evidence-lead = De vraag en het antwoord zoals ze verstuurd zijn, geketend aan het vorige bewijs: één gewijzigde byte valt op.
ui-evidence-removed = De bestanden zijn verwijderd op { $when }; hun vingerafdruk blijft.
ui-evidence-kept = Bewaard tot
ui-evidence-number = Nummer in de keten
ui-evidence-made = Gemaakt op
ui-about-valise = Versie van Valise
ui-evidence-digest = Vingerafdruk van het geheel
ui-evidence-export = Exporteren naar een map
ui-evidence-verify = De keten nakijken
ui-evidence-none = Voor dit antwoord is geen bewijs bewaard.
ui-evidence-written = { $count ->
    [one] { $count } bestand geschreven in { $folder }. In de map staat hoe u het nakijkt.
   *[other] { $count } bestanden geschreven in { $folder }. In de map staat hoe u ze nakijkt.
 }
ui-evidence-valid = { $count ->
    [one] Het bewaarde bewijs is ongeschonden.
   *[other] De { $count } bewaarde bewijzen zijn ongeschonden.
 }
ui-evidence-folder = Een geëxporteerde map nakijken
ui-evidence-folder-valid = { $count ->
    [one] Het bewijs in deze map is ongeschonden.
   *[other] De { $count } bewijzen in deze map zijn ongeschonden.
 }
ui-evidence-broken = { $count ->
    [one] { $count } probleem in de bewijzen
   *[other] { $count } problemen in de bewijzen
 }
