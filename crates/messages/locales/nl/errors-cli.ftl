# Wat in de opdrachtregel zelf misloopt.

cli-usage = De opdracht is niet volledig of niet gekend.
    .meaning = Er is niets gedaan.
    .action = Bekijk de hulp: valise-cli --help.

cli-no_runtime = Het programma kon op dit toestel niet starten.
    .meaning = Er is niets gedaan.
    .action = Sluit andere programma’s en probeer opnieuw.

cli-no_data_folder = Dit account heeft geen map voor gegevens.
    .meaning = Valise kan niets bewaren.
    .action = Geef een map op met --data-dir.

cli-file_unreadable =
    { $reason ->
        [not_found] Dit bestand bestaat niet.
        [not_allowed] U mag dit bestand niet lezen.
        [folder] Dit is een map, geen bestand.
       *[other] Dit bestand kan niet gelezen worden.
    }
    .meaning = Er is niets gedaan.
    .action = Controleer de naam van het bestand.

cli-file_too_large = Dit bestand is groter dan { $megabytes } MB.
    .meaning = Het is niet gelezen: het is niet wat de opdracht verwacht.
    .action = Kies een ander bestand.

cli-file_unwritable =
    { $reason ->
        [not_found] De map voor dit bestand bestaat niet.
        [not_allowed] U mag dit bestand niet schrijven.
        [folder] Dit is een map, geen bestand.
       *[other] Dit bestand kan niet geschreven worden.
    }
    .meaning = Wat gelezen is, is niet bewaard.
    .action = Controleer de naam van het bestand, uw rechten en de plaats op de schijf.

cli-password_needed = Het paswoord van het certificaat is nodig.
    .meaning = Er is niets gedaan.
    .action = Geef het met --password-file, of in een terminal.

cli-password_file_unreadable =
    { $reason ->
        [not_found] Het bestand met het paswoord bestaat niet.
       *[other] Het bestand met het paswoord kan niet gelezen worden.
    }
    .meaning = Er is niets gedaan.
    .action = Controleer wat u bij --password-file hebt opgegeven.

cli-passphrase_needed = De wachtwoordzin van het verzegelde bestand is nodig.
    .meaning = Zonder haar blijven het certificaat en de gegevens gesloten.
    .action = Zet ze in de variabele VALISE_PASSPHRASE, of geef ze in een terminal.

cli-pin_needed = De pincode van de identiteitskaart is nodig.
    .meaning = Er is niets naar de kaart gestuurd en er is geen poging verbruikt.
    .action = Geef ze met --pin-file, of in een terminal.

cli-pin_file_unreadable =
    { $reason ->
        [not_found] Het bestand met de pincode bestaat niet.
       *[other] Het bestand met de pincode kan niet gelezen worden.
    }
    .meaning = Er is niets naar de kaart gestuurd en er is geen poging verbruikt.
    .action = Controleer wat u bij --pin-file hebt opgegeven.

cli-unknown_reader = Er is geen kaartlezer met deze naam.
    .meaning = Er is niets gelezen.
    .action = Bekijk de namen met: valise-cli card readers.

cli-no_profile = Er is nog geen zorgverlener gekend.
    .meaning = Het is niet bekend voor wie gevraagd wordt.
    .action = Geef hem op met: valise-cli profile set.

cli-no_certificate = Er is geen certificaat bewaard voor deze omgeving.
    .meaning = Zonder certificaat gaat er geen sessie open.
    .action = Voer het in met: valise-cli certificate import.

cli-batch_line = Regel { $line } van het bestand is niet duidelijk.
    .meaning = De ronde is niet gevraagd.
    .action = Schrijf één patiënt per regel: het INSZ en, indien nodig, de datum (JJJJ-MM-DD).

cli-practice_did_not_start = De oefenomgeving is niet gestart.
    .meaning = Er is niets gevraagd.
    .action = Probeer het straks opnieuw.

cli-practice_not_available = Deze versie heeft geen oefenomgeving.
    .meaning = Er is niets gevraagd.
    .action = Kies een andere omgeving met --environment.

cli-output = Het antwoord kon niet geschreven worden.
    .meaning = De opdracht is uitgevoerd, maar u ziet het resultaat niet.
    .action = Controleer de plaats op de schijf en probeer opnieuw.
