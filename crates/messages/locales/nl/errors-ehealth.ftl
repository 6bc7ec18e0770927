# Waarom er geen eHealth-sessie is.

ehealth-assertion_expired = De sessie die eHealth gaf, is al voorbij.
    .meaning = Vaak staat de klok van dit toestel verkeerd. U bent niet aangemeld.
    .action = Controleer de datum en het uur van dit toestel en open uw sessie dan opnieuw.

ehealth-assertion_not_yet_valid = De sessie die eHealth gaf, is nog niet begonnen.
    .meaning = Vaak staat de klok van dit toestel verkeerd. U bent niet aangemeld.
    .action = Controleer de datum en het uur van dit toestel en open uw sessie dan opnieuw.

ehealth-certificate_expired = Uw eHealth-certificaat is verlopen.
    .meaning = U kunt er niet meer mee aanmelden. Uw gegevens in Valise blijven.
    .action = Vraag een nieuw eHealth-certificaat aan.

ehealth-certificate_not_yet_valid = Uw eHealth-certificaat is nog niet geldig.
    .meaning = Het certificaat is voor later, of de klok van dit toestel staat verkeerd.
    .action = Controleer de datum en het uur van dit toestel.

ehealth-certificate_refused = eHealth aanvaardt uw certificaat niet.
    .meaning = Misschien is het herroepen. eHealth zegt: “{ $platform_message }”
    .action = Vraag een nieuw eHealth-certificaat aan, of bel het contactcentrum van eHealth.

ehealth-certificate_unusable = Valise kan niet met dit certificaat werken.
    .meaning = U bent niet aangemeld. Er is niets verzonden.
    .action = Kies een ander certificaat, of vraag een nieuw aan.

ehealth-challenge_repeated = eHealth blijft hetzelfde bewijs vragen.
    .meaning = Het bewijs is één keer gegeven, zoals afgesproken. U bent niet aangemeld.
    .action = Probeer over enkele minuten opnieuw.

ehealth-clock = eHealth aanvaardt het uur van het bericht niet.
    .meaning = De klok van dit toestel verschilt van die van eHealth (minuten: { $minutes }). U bent niet aangemeld.
    .action = Zet de datum en het uur van dit toestel op automatisch.

ehealth-no_assertion = eHealth antwoordde zonder een sessie te geven.
    .meaning = U bent niet aangemeld. Het ligt niet aan u.
    .action = Probeer over enkele minuten opnieuw.

ehealth-not_recognised = { $quality ->
        [groupofnurses] eHealth kent deze groepering niet als groepering van verpleegkundigen.
       *[nurse] eHealth kent u niet als verpleegkundige.
    }
    .meaning = Zonder die erkenning antwoorden de ziekenfondsen niet. U bent niet aangemeld.
    .action = Controleer het RIZIV-nummer en de kwaliteit in uw profiel en neem dan contact op met het RIZIV.

ehealth-other_environment = De lijst met adressen is voor een andere omgeving.
    .meaning = Valise houdt oefening, acceptatie en productie uit elkaar. De lijst is niet gebruikt.
    .action = Verbeter het adres van de dienstenlijst in het bestand met adressen.

ehealth-other_holder = eHealth gaf een sessie van iemand anders.
    .meaning = Valise heeft ze niet gebruikt. U bent niet aangemeld.
    .action = Controleer de nummers in uw profiel en open uw sessie dan opnieuw.

ehealth-other_key = eHealth gaf een sessie voor een ander certificaat.
    .meaning = Valise heeft ze niet gebruikt. U bent niet aangemeld.
    .action = Open uw sessie opnieuw. Verwittig de helpdesk als het weer gebeurt.

ehealth-other_request = Het antwoord hoort bij een andere vraag.
    .meaning = Valise heeft het niet gebruikt. U bent niet aangemeld.
    .action = Open uw sessie opnieuw.

ehealth-refused = eHealth weigert een sessie te openen.
    .meaning = eHealth zegt: “{ $platform_message }” ({ $status })
    .action = Bel het contactcentrum van eHealth en lees deze woorden voor.

ehealth-signature = De handtekening op wat eHealth stuurde, klopt niet.
    .meaning = Misschien heeft iemand het onderweg veranderd. Valise heeft het niet gebruikt ({ $reason }).
    .action = Probeer opnieuw op een ander netwerk. Verwittig de helpdesk als het weer gebeurt.

ehealth-signing = De vraag om een sessie kon niet worden ondertekend.
    .meaning = Er is niets verzonden. U bent niet aangemeld.
    .action = Probeer opnieuw. Verwittig de helpdesk als het weer gebeurt.

ehealth-unexpected_answer = Het antwoord van eHealth heeft niet de afgesproken vorm.
    .meaning = Valise raadt niet wat het betekent. Er ontbreekt of verschilt iets bij { $path }.
    .action = Kijk of er een nieuwe versie van Valise is, of verwittig de helpdesk.

ehealth-untrusted_signer = Wat aankwam, is niet door eHealth ondertekend.
    .meaning = Misschien doet iemand zich voor als eHealth. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk. Verwittig de helpdesk als het weer gebeurt.
