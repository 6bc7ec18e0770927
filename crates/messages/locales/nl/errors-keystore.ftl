# Wat er mis kan zijn met een certificaatbestand (P12).

keystore-unreadable = Dit bestand kan niet worden gelezen.
    .meaning = Er is niets bewaard of veranderd.
    .action = Kijk of het bestand er nog is en of u het mag openen, en probeer opnieuw.

keystore-empty = Dit bestand is leeg.
    .meaning = Er is niets bewaard of veranderd.
    .action = Kopieer het bestand opnieuw van waar het gemaakt is, of gebruik uw reservekopie.

keystore-too_large = Dit bestand is te groot voor een certificaat.
    .meaning = Het is niet gelezen. Een certificaatbestand is 5 tot 20 kB groot.
    .action = Kies het .p12-bestand van uw eHealth-certificaat. Het staat meestal in de map ehealth/keystore.

keystore-truncated = Van dit bestand ontbreekt een deel.
    .meaning = Het is waarschijnlijk niet helemaal gekopieerd. Er is niets bewaard.
    .action = Kopieer het bestand opnieuw van waar het gemaakt is, of gebruik uw reservekopie.

keystore-pem = Dit is een tekstbestand met een certificaat (PEM), geen P12-bestand.
    .meaning = Er is niets bewaard of veranderd.
    .action = Kies het .p12-bestand van uw eHealth-certificaat. Het staat meestal in de map ehealth/keystore.

keystore-picture = Dit is een foto of afbeelding, geen certificaatbestand.
    .meaning = Er is niets bewaard of veranderd.
    .action = Kies het .p12-bestand van uw eHealth-certificaat. Het staat meestal in de map ehealth/keystore.

keystore-document = Dit is een document, geen certificaatbestand.
    .meaning = Er is niets bewaard of veranderd.
    .action = Kies het .p12-bestand van uw eHealth-certificaat. Het staat meestal in de map ehealth/keystore.

keystore-archive = Dit is een gecomprimeerde map (ZIP), geen certificaatbestand.
    .meaning = Misschien zit uw .p12-bestand erin. Er is niets bewaard.
    .action = Pak de map eerst uit en kies dan het .p12-bestand.

keystore-plain_certificate = Dit bestand bevat een certificaat, maar niet de sleutel ervan.
    .meaning = Zonder de sleutel kunt u er niet mee aanmelden. Er is niets bewaard.
    .action = Kies het .p12-bestand van uw eHealth-certificaat. Het staat meestal in de map ehealth/keystore.

keystore-java_keystore = Dit is een Java-sleutelbestand van de oude soort (JKS), geen P12-bestand.
    .meaning = Er is niets bewaard of veranderd.
    .action = Kies het .p12-bestand van uw eHealth-certificaat. Het staat meestal in de map ehealth/keystore.

keystore-not_a_keystore = Dit is geen certificaatbestand.
    .meaning = Er is niets bewaard of veranderd.
    .action = Kies het .p12-bestand van uw eHealth-certificaat. Het staat meestal in de map ehealth/keystore.

keystore-damaged = Dit certificaatbestand is beschadigd.
    .meaning = Er is niets bewaard of veranderd.
    .action = Kopieer het bestand opnieuw van waar het gemaakt is, of gebruik uw reservekopie.

keystore-wrong_password = Dit wachtwoord opent het certificaatbestand niet.
    .meaning = Er is niets bewaard of veranderd.
    .action = Typ het wachtwoord opnieuw. Let op hoofdletters en op de indeling van het toetsenbord.

keystore-unsupported_algorithm = Dit certificaatbestand gebruikt een beveiliging die Valise niet kent ({ $name }).
    .meaning = Er is niets bewaard of veranderd.
    .action = Geef dit bericht aan de helpdesk, met de naam van het programma dat het bestand maakte.

keystore-too_many_rounds = Dit certificaatbestand openen zou veel te lang duren.
    .meaning = Geen enkel programma van eHealth maakt zo’n bestand. Het is niet geopend.
    .action = Kies het .p12-bestand van uw eHealth-certificaat. Het staat meestal in de map ehealth/keystore.

keystore-no_private_key = Dit bestand bevat geen sleutel.
    .meaning = Het bevat alleen certificaten, dus u kunt er niet mee aanmelden. Er is niets bewaard.
    .action = Kies het .p12-bestand van uw eHealth-certificaat. Het staat meestal in de map ehealth/keystore.

keystore-no_certificate = Dit bestand bevat een sleutel, maar geen certificaat ervoor.
    .meaning = De aanvraag van het certificaat is waarschijnlijk niet vervolledigd. Er is niets bewaard.
    .action = Vervolledig de aanvraag in de Certificate Manager van eHealth, op de computer waar ze gemaakt is, en importeer het bestand opnieuw.

keystore-no_authentication_key = Dit bestand bevat geen sleutel om mee aan te melden.
    .meaning = Er is niets bewaard of veranderd.
    .action = Kies het .p12-bestand van uw eHealth-certificaat. Het staat meestal in de map ehealth/keystore.

keystore-key_mismatch = De sleutel in dit bestand hoort niet bij het certificaat.
    .meaning = Er is niets bewaard of veranderd.
    .action = Kopieer het bestand opnieuw van waar het gemaakt is, of gebruik uw reservekopie.

keystore-incomplete = De aanvraag van dit certificaat is niet vervolledigd.
    .meaning = Het bestand bevat wat uw computer voor de aanvraag maakte, nog niet wat eHealth afleverde. Er is niets bewaard.
    .action = Vervolledig de aanvraag in de Certificate Manager van eHealth, op de computer waar ze gemaakt is, en importeer het bestand opnieuw.

keystore-expired = Dit certificaat is vervallen op { $until }.
    .meaning = eHealth aanvaardt het niet meer, en het kan niet meer worden vernieuwd.
    .action = Vraag een nieuw certificaat aan met de Certificate Manager van eHealth.

keystore-not_yet_valid = Dit certificaat is geldig vanaf { $from }.
    .meaning = Het kan niet worden gebruikt voor die dag.
    .action = Kijk de datum en het uur van dit toestel na.

keystore-other_environment =
    Dit certificaat is voor { $found ->
        [practice] oefenen
        [acceptance] acceptatie
       *[other] het echte werk (productie)
    }, niet voor { $wanted ->
        [practice] oefenen
        [acceptance] acceptatie
       *[other] het echte werk (productie)
    }.
    .meaning = Er is niets bewaard of veranderd.
    .action = Kies een ander certificaat, of verander de omgeving in de instellingen.

keystore-other_holder = Dit certificaat is van iemand anders dan de zorgverlener van uw profiel.
    .meaning = Vragen zouden op naam van een andere persoon gaan. Er is niets bewaard.
    .action = Kies uw eigen certificaat, of verbeter de nummers in uw profiel.

keystore-crypto = Dit certificaat kon niet worden verwerkt.
    .meaning = Er is niets bewaard of veranderd.
    .action = Geef dit bericht aan de helpdesk, met de naam van het programma dat het bestand maakte.
