# Wat een antwoord Member data zegt: conclusies, redenen en woorden van de verzekeraars.

# Conclusies voor de gevraagde datum

verdict-insured = Verzekerd
    .meaning = De patiënt is verzekerd op de gevraagde datum.
    .action = Gebruik de getoonde regel voor de factuur.
verdict-not_insured = Niet verzekerd
    .meaning = De verzekeraar geeft geen verzekeringsperiode voor de gevraagde datum.
    .action = Vraag de patiënt om contact op te nemen met zijn ziekenfonds.
verdict-deceased = Overleden
    .meaning = Volgens de verzekeraar is de patiënt overleden voor de gevraagde datum.
    .action = Controleer of dit de juiste patiënt is, en stop de bezoeken.
verdict-changed_during_period = Wijziging
    .meaning = De verzekering van de patiënt wijzigt op de gevraagde datum of tijdens de periode.
    .action = Bekijk de regels en neem die van de dag van de zorg.
verdict-unknown = Niet bekend
    .meaning = Het antwoord zegt niet of de patiënt verzekerd is op de gevraagde datum.
    .action = Lees de reden hieronder.

# Hoe de vraag ontvangen is

outcome-answered = Volledig antwoord
outcome-partial = Onvolledig antwoord
outcome-refused = Vraag geweigerd
outcome-failed = Nu geen antwoord mogelijk
outcome-queued = In wachtrij

# Redenen

reason-deceased = De patiënt is overleden voor deze datum.
    .action = Controleer of dit de juiste patiënt is.
reason-died_on_date = De patiënt is die dag overleden.
    .action = Controleer of de zorg voor het overlijden gegeven is.
reason-died_later = De patiënt is na deze datum overleden.
    .action = Niets te doen.
reason-medical_house_nursing = Een wijkgezondheidscentrum wordt betaald voor de verpleging van deze patiënt.
    .action = Neem contact op met het centrum voor u zorg geeft: de factuur kan geweigerd worden.
reason-medical_house_unclear = De patiënt is ingeschreven in een wijkgezondheidscentrum, maar het antwoord zegt niet duidelijk voor welke zorg.
    .action = Vraag aan het centrum of het ook verpleging geeft.
reason-question_refused = De vraag is geweigerd.
    .action = Lees het bericht, verbeter en vraag opnieuw.
reason-answer_failed = De verzekeraar of MyCareNet kon niet antwoorden.
    .action = Vraag later opnieuw.
reason-unknown_insurer = Geen enkele verzekeraar kent deze patiënt.
    .action = Vraag met het ziekenfonds en het affiliatienummer.
reason-unknown_person = Dit nummer is niet bekend.
    .action = Vergelijk het nummer met de identiteitskaart.
reason-several_insurers = Meer dan een verzekeraar kent deze patiënt.
    .action = Kies het ziekenfonds en vraag opnieuw.
reason-mutation = De verzekering van de patiënt wijzigt tijdens de gevraagde periode (mutatie).
    .action = Bekijk de regels en neem die van de dag van de zorg.
reason-several_periods_on_date = Meer dan een verschillende periode geldt op die dag.
    .action = Vraag aan het ziekenfonds van de patiënt wat zijn situatie is.
reason-closed_before = De verzekering is gestopt voor deze datum.
    .action = Vraag aan het ziekenfonds van de patiënt wat zijn situatie is.
reason-starts_later = De verzekering begint na deze datum.
    .action = Vraag aan het ziekenfonds van de patiënt wat zijn situatie is.
reason-period_gap = Er is een onderbreking tussen de verzekeringsperioden.
    .action = Vraag aan het ziekenfonds van de patiënt wat zijn situatie is.
reason-no_period = De verzekeraar geeft geen enkele verzekeringsperiode.
    .action = Vraag aan het ziekenfonds van de patiënt wat zijn situatie is.
reason-outside_answer = Het antwoord gaat niet over deze datum.
    .action = Vraag voor deze datum.
reason-no_insurability = Het antwoord zegt niets over de verzekering.
    .action = Vraag later opnieuw.
reason-moved_to_other_insurer = De patiënt is naar een andere verzekeraar gegaan.
    .action = Vraag het aan de nieuwe verzekeraar.
reason-came_from_other_insurer = De patiënt komt van een andere verzekeraar.
    .action = Vraag voor zorg van voor deze wijziging de vorige verzekeraar.
reason-insurer_change = Het ziekenfonds is niet in alle regels hetzelfde.
    .action = Bekijk de regels en neem die van de dag van de zorg.
reason-insurance_code_change = De code gerechtigde is niet in alle regels dezelfde.
    .action = Bekijk de regels en neem die van de dag van de zorg.
reason-several_periods = Er zijn meerdere verzekeringsperioden.
    .action = Bekijk de regels en neem die van de dag van de zorg.
reason-only_five_periods = Er zijn meer dan 5 perioden. Er worden er maar 5 gegeven.
    .action = Kies een kortere periode.
reason-no_payment_by_insurer = De verzekeraar kondigt geen rechtstreekse betaling aan de zorgverlener aan.
    .action = Vraag aan het ziekenfonds of de derdebetalersregeling mogelijk is.
reason-no_payment_approval = Het antwoord bevat geen betalingsverbintenis.
    .action = Vraag opnieuw voor u factureert.
reason-hospitalised = De patiënt is in het ziekenhuis.
    .action = Vraag aan het ziekenhuis wanneer de patiënt thuiskomt.
reason-niss_changed = Het rijksregisternummer in het antwoord is niet het gevraagde.
    .action = Verbeter het rijksregisternummer van de patiënt.
reason-missing_facets = Een deel van wat gevraagd is, ontbreekt in het antwoord.
    .action = Gebruik wat er getoond wordt.
reason-insurance_code_unclear = De code gerechtigde ontbreekt of is niet leesbaar.
    .action = Vraag aan het ziekenfonds van de patiënt wat zijn situatie is.
reason-insurer_unclear = De code van het ziekenfonds ontbreekt of is niet leesbaar.
    .action = Vraag aan het ziekenfonds van de patiënt wat zijn situatie is.

# Wat gevraagd wordt

contact_type-other = Buiten het ziekenhuis
contact_type-hospitalized = In het ziekenhuis
request_type-information = Ter informatie
request_type-invoicing = Om te factureren
facet-insurability = Verzekerbaarheid
facet-palliativeStatus = Palliatief statuut
facet-chronicCondition = Statuut chronische aandoening
facet-globalMedicalFile = Globaal medisch dossier (GMD)
facet-carePath = Zorgtraject
facet-referencePharmacy = Referentieapotheek

# De onderdelen van een antwoord

assertion-patientData = Gegevens van de patiënt
assertion-period = Verzekeringsperiode
assertion-payment = Betaling
assertion-generalSituation = Algemene situatie
assertion-hospitalisation = Ziekenhuisopname
assertion-medicalHouse = Wijkgezondheidscentrum
assertion-palliativeStatus = Palliatief statuut
assertion-chronicCondition = Statuut chronische aandoening
assertion-globalMedicalFile = Globaal medisch dossier (GMD)
assertion-carePath = Zorgtraject
assertion-referencePharmacy = Referentieapotheek
assertion-technicalAssertion = Technisch verslag
assertion-other = Andere gegevens

# Woorden van de verzekeraars

situation-changeDuring = De verzekering wijzigt tijdens de periode.
situation-multiple = Er zijn meerdere wijzigingen tijdens de periode.
situation-closedBefore = De verzekering is gestopt voor de periode.
situation-startLater = De verzekering begint na de periode.
transfer-toOtherIo = Naar een andere verzekeraar
transfer-fromOtherIo = Van een andere verzekeraar
gender-male = Man
gender-female = Vrouw
medical_house-Kine = Kinesitherapie
medical_house-Nurse = Verpleging
medical_house-Medical = Arts
care_path-diabetes = Diabetes
care_path-renalinsufficiency = Chronische nierinsufficiëntie
signature-unsigned = Het antwoord is niet ondertekend door de verzekeraar. Dat is gewoon.
signature-partial = Een deel van het antwoord is ondertekend.
signature-intact = Het antwoord is ondertekend en niet gewijzigd.
signature-trusted = Het antwoord is ondertekend door de verzekeraar en niet gewijzigd.
