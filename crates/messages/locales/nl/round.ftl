# De ronde: waarom een bezoek zijn kleur heeft, en wat het logboek over bezoeken en rondes zegt.

round-insured = { $insurer ->
    [none] Verzekerd.
   *[other] Verzekerd, ziekenfonds { $insurer }.
 }
round-deceased = Overleden op { $date }.
round-not_insured = { $why ->
    [closed_before] Niet verzekerd: de verzekering eindigde voor deze dag.
    [starts_later] Niet verzekerd: de verzekering begint na deze dag.
    [period_gap] Niet verzekerd: deze dag valt tussen twee periodes.
   *[other] Niet verzekerd op deze dag.
 }
round-medical_house_nursing = Een wijkgezondheidscentrum wordt betaald voor de verpleging van deze patiënt.
round-answer_unclear = Het antwoord zegt niet of de patiënt verzekerd is.
round-needs_you = Geen antwoord: u bent aan zet.
round-answer_unreadable = Er kwam een antwoord, maar het is onleesbaar: vraag opnieuw.
round-answer_not_ours = Er kwam een antwoord, maar het hoort bij een andere vraag of werd onderweg gewijzigd: vraag opnieuw.
round-given_up = Geen antwoord: de vraag is na een dag opgegeven.
round-changed_insurer = Een ander ziekenfonds dan de vorige keer: { $to }, vroeger { $from }.
round-moved_insurer = Het ziekenfonds meldt een verandering van ziekenfonds.
round-changes_that_day = De verzekering verandert op deze dag.
round-changed_codes = Andere verzekeringscodes dan de vorige keer: { $to }, vroeger { $from }.
round-died_on_date = De patiënt is op deze dag overleden.
round-died_later = De patiënt is intussen overleden.
round-medical_house_unclear = Ingeschreven bij een wijkgezondheidscentrum; het is niet duidelijk voor welke zorg.
round-period_ends = { $days ->
    [0] De verzekering eindigt op deze dag.
    [one] De verzekering eindigt de dag erna, op { $date }.
   *[other] De verzekering eindigt { $days } dagen later, op { $date }.
 }
round-no_payment_by_insurer = Het ziekenfonds kondigt geen rechtstreekse betaling aan.
round-no_payment_approval = Er is geen betalingsverbintenis voor deze periode.
round-hospitalised = De patiënt ligt in het ziekenhuis.
round-niss_changed = Het ziekenfonds kent deze patiënt onder een ander INSZ.
round-codes_unclear = De verzekeringscodes ontbreken of zijn niet leesbaar.
round-insurer_unclear = Het ziekenfonds ontbreekt of is niet leesbaar.
round-information_only = Alleen opgezocht: zonder betalingsverbintenis.
round-partial = Een deel van het antwoord ontbreekt.
round-answered_earlier = Beantwoord voor het bezoek, op { $date }.
round-asked_again = Sindsdien opnieuw gevraagd, zonder antwoord.
round-waiting_saved = Bewaard, vertrekt zo dadelijk.
round-waiting_day = Bewaard, wordt gevraagd op { $date }.
round-waiting_network = Wacht op het netwerk.
round-waiting_session = Wacht op een sessie.
round-waiting_insurer = { $time ->
    [none] Het ziekenfonds antwoordt nu niet. Er wordt vanzelf opnieuw gevraagd.
   *[other] Het ziekenfonds antwoordt nu niet. Nieuwe poging om { $time }.
 }
round-waiting_platform = { $time ->
    [none] eHealth kan nu niet antwoorden. Er wordt vanzelf opnieuw gevraagd.
   *[other] eHealth kan nu niet antwoorden. Nieuwe poging om { $time }.
 }
round-waiting_sending = Wordt gevraagd.
round-unasked_old = Niet gevraagd voor deze dag; laatste antwoord op { $date }.
round-unasked = Nog niet gevraagd.

round-freshness-rule = Hoeveel dagen een antwoord als vers telt, is een eigen regel van Valise, geen regel van de ziekenfondsen.

activity-visit_added = { $person ->
    [removed] Bezoek gepland: een patiënt die niet meer in de lijst staat.
   *[other] Bezoek gepland: { $person }.
 }
activity-visit_removed = { $person ->
    [removed] Bezoek verwijderd: een patiënt die niet meer in de lijst staat.
   *[other] Bezoek verwijderd: { $person }.
 }
activity-visit_moved = { $person ->
    [removed] Bezoek verplaatst naar { $date }: een patiënt die niet meer in de lijst staat.
   *[other] Bezoek verplaatst naar { $date }: { $person }.
 }
activity-round_checked = { $count ->
    [0] De ronde is nagekeken: alle antwoorden waren vers.
    [one] De ronde is nagekeken: { $count } patiënt gevraagd.
   *[other] De ronde is nagekeken: { $count } patiënten gevraagd.
 }
activity-round_cancelled = { $count ->
    [one] Het nakijken van de ronde is gestopt: { $count } vraag geannuleerd.
   *[other] Het nakijken van de ronde is gestopt: { $count } vragen geannuleerd.
 }
activity-people_imported = { $count ->
    [one] { $count } patiënt is toegevoegd uit een bestand.
   *[other] { $count } patiënten zijn toegevoegd uit een bestand.
 }
