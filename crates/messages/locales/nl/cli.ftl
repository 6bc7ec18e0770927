# De opdrachtregel (valise-cli), als tekst voor mensen.

# Labels

cli-yes = ja
cli-no = nee
cli-seconds = { $seconds } s
cli-label-quality = Kwaliteit
cli-label-name = Naam
cli-label-niss = INSZ
cli-label-nihii = RIZIV-nummer
cli-label-proof = Bewijs
cli-label-holder = Houder
cli-label-from = Van
cli-label-until = Tot
cli-label-renews_at = Wordt vernieuwd
cli-label-clock_offset = Afwijking van de klok
cli-label-made_at = Opgemaakt
cli-label-id = Kenmerk
cli-label-imported_at = Ingevoerd
cli-label-custody = Bewaard in
cli-label-password_kept = Paswoord bewaard
cli-label-state = Toestand
cli-label-type = Type
cli-label-value = Waarde
cli-label-application_id = Toepassing
cli-label-environment = Omgeving
cli-label-valid_from = Geldig vanaf
cli-label-valid_until = Geldig tot
cli-label-renewable_from = Te vernieuwen vanaf
cli-label-subject = Onderwerp
cli-label-issuer = Uitgever
cli-label-serial = Serienummer
cli-label-key = Sleutel
cli-label-sha256 = SHA-256
cli-label-encryption_keys = Encryptiesleutels
cli-label-missing = Ontbreekt
cli-label-patient = Patiënt
cli-label-birth_date = Geboortedatum
cli-label-gender = Geslacht
cli-label-deceased_on = Datum van overlijden
cli-label-palliative = Palliatief statuut
cli-label-global_medical_file = Globaal medisch dossier (GMD)
cli-label-medical_house = Wijkgezondheidscentrum
cli-label-hospitalisation = Hospitalisatie
cli-label-care_path = Zorgtraject
cli-label-payment_by_insurer = Betaling door de verzekeringsinstelling
cli-label-chronic_condition = Chronische aandoening
cli-label-maximum_bill = Maximumfactuur
cli-label-pharmacy = Huisapotheek
cli-label-insurer = Verzekeringsinstelling
cli-label-registration_number = Affiliatienummer
cli-label-codes = KG1/KG2
cli-label-increased = Verhoogde tegemoetkoming
cli-label-communicated_on = Meegedeeld op
cli-label-payment_approval = Betalingsverbintenis
cli-label-requested_at = Gevraagd
cli-label-obtained_at = Beantwoord
cli-label-input_reference = Referentie
cli-label-check_id = Raadpleging
cli-label-answered_by = Antwoord van

# Woorden en zinnen

cli-quality-nurse = verpleegkundige
cli-quality-groupofnurses = groepering van verpleegkundigen
cli-environment-practice = oefening
cli-environment-acceptance = acceptatie
cli-environment-production = productie
cli-proof-eid = elektronische identiteitskaart
cli-proof-fallback = noodprocedure
cli-proof-group = groepscertificaat
cli-session-none = Geen sessie open
cli-session-opening = De sessie wordt geopend
cli-session-active = Sessie open
cli-session-ending_soon = De sessie loopt bijna af
cli-session-failed = De sessie kon niet geopend worden
cli-certificate-ok = Geldig certificaat
cli-certificate-renewable = Geldig certificaat, te vernieuwen
cli-certificate-urgent = Certificaat deze maand te vernieuwen
cli-certificate-critical = Certificaat deze week te vernieuwen
cli-certificate-expired = Verlopen certificaat
cli-certificate-not_yet_valid = Certificaat nog niet geldig
cli-certificate-incomplete = Certificaataanvraag niet vervolledigd
cli-days_left =
    { $days ->
        [one] nog { $days } dag
       *[other] nog { $days } dagen
    }
cli-days_past =
    { $days ->
        [one] sinds { $days } dag
       *[other] sinds { $days } dagen
    }
cli-missing-issued_certificate = het certificaat van de autoriteit
cli-missing-issuer_certificate = het certificaat van de uitgever
cli-missing-encryption_key = de encryptiesleutel
cli-custody-secret_service = de sleutelbos van dit account
cli-custody-windows_credential_manager = Windows Referentiebeheer
cli-custody-apple_keychain = de Apple-sleutelhanger
cli-custody-android_keystore = de Android-sleutelopslag
cli-custody-sealed_file = een verzegeld bestand
cli-custody-memory = alleen het geheugen van dit programma
cli-gender-male = man
cli-gender-female = vrouw
cli-doctor-ok = in orde
cli-doctor-warning = na te kijken
cli-doctor-failed = niet in orde
cli-doctor-skipped = niet nagekeken
cli-check-saved = Bewaard, nog niet verzonden
cli-check-waiting_for_network = Wacht, probeert opnieuw
cli-check-waiting_for_session = Wacht: geen sessie
cli-check-sending = Wordt verzonden
cli-check-answered = Beantwoord
cli-check-needs_you = U bent aan zet
cli-check-given_up = Wordt niet meer geprobeerd
cli-check-cancelled = Geannuleerd
cli-no_certificates = Er is geen certificaat bewaard voor deze omgeving.
cli-removed = Het certificaat is van dit toestel verwijderd.
cli-removed-session = Zijn sessie is beëindigd.
cli-removed-waiting =
    { $count ->
        [one] Eén raadpleging wacht nu op een ander certificaat.
       *[other] { $count } raadplegingen wachten nu op een ander certificaat.
    }

# Vragen in de terminal

cli-prompt-password = Paswoord van het certificaat:
cli-prompt-passphrase = Wachtwoordzin van het verzegelde bestand:
cli-prompt-passphrase_new = Nieuwe wachtwoordzin voor het verzegelde bestand:
cli-prompt-passphrase_again = Dezelfde zin nog eens:
cli-prompt-passphrase_differs = De twee zinnen zijn niet dezelfde.

# Hulp

cli-help = Valise zonder venster: certificaat, sessie, verzekerbaarheid en identiteitskaarten, voor scripts en helpdesk. Eindcodes: 0 gedaan, 1 geweigerd of mislukt, 2 verkeerd gebruik, 3 niets verzonden en bewaard in de wachtrij, 4 kluis gesloten of afwezig.
cli-help-profile = De zorgverlener voor wie gevraagd wordt
cli-help-profile-set = Legt de zorgverlener vast
cli-help-profile-show = Toont de zorgverlener
cli-help-certificate = eHealth-certificaten
cli-help-certificate-inspect = Leest een P12-bestand zonder iets te bewaren
cli-help-certificate-import = Zet een P12-bestand in de sleutelbos
cli-help-certificate-list = Toont de certificaten in de sleutelbos
cli-help-certificate-show = Toont één certificaat uit de sleutelbos
cli-help-certificate-remove = Verwijdert een certificaat uit de sleutelbos en beëindigt zijn sessie
cli-help-session = De eHealth-sessie
cli-help-session-open = Opent een sessie; zonder keuze die van het certificaat
cli-help-session-status = Toont de sessie
cli-help-session-close = Beëindigt en vernietigt de sessie
cli-help-check = De verzekerbaarheid van een patiënt of van een hele ronde
cli-help-member-data = MemberData-antwoorden
cli-help-member-data-read = Legt een MemberData-antwoord uit zoals het ontvangen is (samlp:Response)
cli-help-doctor = Alles wat de helpdesk nodig heeft, zonder persoonsgegevens
cli-help-word-command = OPDRACHT
cli-help-heading-usage = Gebruik
cli-help-heading-commands = Opdrachten
cli-help-heading-arguments = Op te geven
cli-help-heading-options = Opties
cli-help-heading-everywhere = Opties van alle opdrachten
cli-option-help = Toont deze hulp
cli-option-version = Toont de versie
cli-option-environment = practice (oefening, standaard), acceptance of production; elk heeft een eigen kluis
cli-option-endpoints = TOML-bestand met andere adressen, vertrouwde roots en de MyCareNet-licentie
cli-option-data_dir = Map van de databank en van het oefenplatform (of VALISE_DATA_DIR)
cli-option-keychain = os (standaard), memory, of een bestand verzegeld met de zin in VALISE_PASSPHRASE
cli-option-lang = Taal van de tekst: fr, nl, de of en
cli-option-json = Antwoordt in JSON
cli-option-password_file = Bestand met het paswoord van het certificaat; zonder wordt het gevraagd zonder echo
cli-option-quality = nurse (verpleegkundige) of groupofnurses (groepering)
cli-option-niss = INSZ van de patiënt
cli-option-profile-set-niss = INSZ van de verpleegkundige, of van de verantwoordelijke van de groepering
cli-option-nihii = RIZIV-nummer van de verpleegkundige of van de groepering
cli-option-first_name = Voornaam
cli-option-name = Naam, of naam van de groepering
cli-option-file = Het bestand
cli-option-keep_password = Bewaart ook het paswoord in de sleutelbos
cli-option-id = Zijn kenmerk
cli-option-eid = Met de elektronische identiteitskaart
cli-option-fallback = Met het persoonlijk certificaat alleen, als de kaart niet kan dienen
cli-option-group = Met het groepscertificaat
cli-option-reason = Waarom de kaart niet kan dienen
cli-option-date = Datum van de zorg; zonder, vandaag
cli-option-member-data-read-date = Datum van het oordeel; zonder, de hele gevraagde periode
cli-option-insurer = Deze verzekeringsinstelling vragen (drie cijfers)
cli-option-hospitalized = De patiënt is opgenomen in het ziekenhuis
cli-option-information = Alleen opzoeken, zonder betalingsverbintenis
cli-option-no_wait = In de wachtrij zetten zonder nu te verzenden
cli-option-batch = Een ronde: één patiënt per regel, INSZ en indien nodig de datum (JJJJ-MM-DD)
