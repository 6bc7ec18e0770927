# Wat er mis kan gaan met een kaartlezer of een identiteitskaart.

beid-no_service = De kaartdienst van dit toestel werkt niet.
    .meaning = Zonder die dienst werkt geen enkele kaartlezer. Al de rest werkt wel.
    .action = Installeer en start pcscd als u Linux gebruikt. Start anders het toestel opnieuw op.

beid-no_card = Er zit geen kaart in de lezer.
    .meaning = Er is niets gelezen.
    .action = Steek de identiteitskaart in de lezer, met de chip eerst.

beid-removed = De kaart is te vroeg uit de lezer gehaald.
    .meaning = Wat al gelezen was, blijft staan; de rest ontbreekt.
    .action = Steek de kaart opnieuw in en laat ze zitten tot Valise klaar is.

beid-mute = De kaart antwoordt niet.
    .meaning = Ze zit omgekeerd, is vuil of stuk. Op de nieuwste kaarten zit de chip op de achterkant.
    .action = Haal de kaart eruit, draai ze om, veeg de chip schoon en steek ze opnieuw in.

beid-reset = Een ander programma onderbreekt telkens het lezen van de kaart.
    .meaning = Valise is verschillende keren opnieuw begonnen, zonder resultaat.
    .action = Sluit andere programma’s die de kaart gebruiken, zoals de eID-viewer, en probeer opnieuw.

beid-held = Een ander programma houdt de kaart bezet.
    .meaning = Valise heeft enkele seconden gewacht en kon ze niet lezen.
    .action = Sluit andere programma’s die de kaart gebruiken, zoals de eID-viewer of een webpagina die uw eID vraagt, en probeer opnieuw.

beid-not_transacted = De lezer verloor het contact met de kaart.
    .meaning = De kaart heeft bewogen, of de chip is vuil.
    .action = Haal de kaart eruit, veeg de chip schoon en duw ze stevig in de lezer.

beid-timeout = De kaart antwoordde niet op tijd.
    .meaning = De lezer of de kaart zit vast.
    .action = Haal de kaart eruit, trek de lezer even uit en probeer opnieuw.

beid-reader_gone = De kaartlezer is niet meer verbonden.
    .meaning = De kabel zit los, of de USB-poort staat in slaapstand.
    .action = Steek de lezer opnieuw in, liefst in een andere poort.

beid-service_stopped = De kaartdienst van dit toestel is gestopt.
    .meaning = Valise gaat vanzelf verder zodra hij terug is.
    .action = Wacht even. Komt hij niet terug, trek de lezer dan uit en steek hem opnieuw in.

beid-unsupported = De kaartlezer kan dit niet.
    .meaning = Met de kaart zelf is niets mis.
    .action = Gebruik een andere kaartlezer.

beid-reader_failed = De kaartlezer meldt een fout ({ $status }).
    .meaning = Op de kaart is niets veranderd.
    .action = Trek de lezer uit, steek hem opnieuw in en probeer nog eens. Komt het terug, geef deze code dan aan de helpdesk.

beid-not_an_eid = Dit is geen Belgische identiteitskaart.
    .meaning = Het is misschien een bankkaart, een ISI+-kaart of een kaart van een ander land. Er is niets van gelezen.
    .action = Steek een Belgische eID, een Kids-ID of een verblijfskaart in.

beid-card_swapped = Intussen is een andere kaart ingestoken.
    .meaning = Valise haalt de gegevens van twee kaarten niet door elkaar.
    .action = Begin opnieuw met de kaart die nu in de lezer zit.

beid-file_missing = Een deel van deze kaart ontbreekt ({ $file }).
    .meaning = Niet elke kaart bevat alles. Wat gelezen is, wordt getoond.
    .action = Ga verder zonder dit deel. Ontbreekt de naam, dan gaat de houder best met de kaart naar de gemeente.

beid-file_too_long = Een deel van deze kaart is veel te lang ({ $file }).
    .meaning = Geen enkele echte kaart heeft dat; Valise is gestopt met lezen.
    .action = Vertrouw niet op deze kaart. Kijk naar de gedrukte gegevens en verwittig de helpdesk.

beid-refused = De kaart weigerde een opdracht ({ $status }).
    .meaning = Aan de kaart zelf is niets veranderd.
    .action = Haal de kaart eruit, steek ze opnieuw in en probeer nog eens. Komt het terug, geef deze code dan aan de helpdesk.

beid-strange_answer = De kaart antwoordt onbegrijpelijk.
    .meaning = Het contact is slecht, of het is geen echte kaart. Valise is gestopt met lezen.
    .action = Veeg de chip schoon en steek de kaart opnieuw in. Komt het terug, probeer dan een andere lezer.

beid-pin_form = Een pincode telt 4 tot 12 cijfers.
    .meaning = Er is niets naar de kaart gestuurd; er is geen poging verloren.
    .action = Typ de pincode van uw identiteitskaart opnieuw.

beid-wrong_pin = Deze pincode is fout. Resterende pogingen: { $tries }.
    .meaning = Na drie foute pincodes is de kaart geblokkeerd: u kunt er dan niet meer mee aanmelden.
    .action = Typ de pincode opnieuw, rustig aan. Twijfelt u, stop dan en zoek ze eerst op.

beid-pin_blocked = De pincode van deze kaart is geblokkeerd.
    .meaning = Ze was drie keer fout. De kaart kan nog gelezen worden, maar u kunt er niet mee aanmelden.
    .action = Laat de kaart deblokkeren bij uw gemeente. Meld u intussen op een andere manier aan.

beid-pin_needed = De pincode van de kaart is nodig.
    .meaning = Elke aanmelding vraagt ze één keer; Valise bewaart ze nooit.
    .action = Typ de pincode van uw identiteitskaart.

beid-pin_pad_cancelled = U hebt de pincode op de lezer geannuleerd.
    .meaning = Er is niets verstuurd; er is geen poging verloren.
    .action = Begin opnieuw wanneer u klaar bent.

beid-pin_pad_timeout = Er is niet op tijd een pincode op de lezer getypt.
    .meaning = Er is niets verstuurd; er is geen poging verloren.
    .action = Begin opnieuw en typ de pincode op de toetsen van de lezer.

beid-pin_pad_missing = Deze lezer heeft geen toetsen voor de pincode die Valise kan gebruiken.
    .meaning = Met de kaart is niets mis; er is geen poging verloren.
    .action = Typ de pincode in Valise.

beid-pin_pad_failed = De toetsen van de lezer werkten niet.
    .meaning = Het is niet zeker dat de kaart de pincode gekregen heeft.
    .action = Trek de lezer uit, steek hem opnieuw in en probeer nog eens, of typ de pincode in Valise.

beid-no_certificate = Met deze identiteitskaart kan men niet aanmelden.
    .meaning = De houder is minderjarig, of koos een kaart zonder certificaten. Lezen kan wel.
    .action = Gebruik uw eigen eID, meld u anders aan, of laat bij uw gemeente certificaten op de kaart zetten.

beid-unreadable_certificate = Het certificaat op deze kaart is onleesbaar.
    .meaning = De kaart is beschadigd of niet echt. U kunt er niet mee aanmelden.
    .action = Steek de kaart opnieuw in. Komt het terug, ga dan met de kaart naar uw gemeente.

beid-unsupported_key = Deze kaart kan de gevraagde soort handtekening niet zetten.
    .meaning = Ze is te oud, of van een soort die Valise niet kent.
    .action = Meld u anders aan, of vraag een nieuwe kaart aan bij uw gemeente.

beid-wrong_signature = Wat de kaart ondertekende, past niet bij haar eigen certificaat.
    .meaning = Dit is misschien een gekopieerde kaart. De handtekening is niet gebruikt.
    .action = Steek de kaart opnieuw in. Komt het terug, vertrouw dan niet op deze kaart en verwittig de helpdesk.

beid-malformed = De gegevens op deze kaart zijn beschadigd.
    .meaning = Er valt geen naam en adres uit te lezen.
    .action = Veeg de chip schoon en steek de kaart opnieuw in. Komt het terug, gebruik dan de gedrukte gegevens en noteer waarom.

beid-dump_unreadable = Een bestand van de bewaarde kaart kan niet gelezen of geschreven worden ({ $file }).
    .meaning = Met de kaart zelf is niets mis.
    .action = Controleer de map, de rechten erop en de ruimte op de schijf.

beid-dump_too_large = Een bestand in deze map is te groot voor een kaart ({ $file }).
    .meaning = Het is niet gelezen.
    .action = Kies de map waarin een kaart gelezen werd.

beid-dump_empty = Deze map bevat geen bestanden van een kaart.
    .meaning = Er is niets gelezen.
    .action = Kies de map waarin een kaart gelezen werd.

beid-dump_exists = Deze map bevat al bestanden van een kaart ({ $file }).
    .meaning = Er is niets overschreven: bestanden van twee kaarten mogen niet door elkaar lopen.
    .action = Kies een lege map.

beid-dump_unknown_file = Een kaart heeft geen bestand met deze naam.
    .meaning = Er is niets bewaard.
    .action = Meld dit aan de helpdesk.

beid-crypto = Een berekening met de gegevens van de kaart is mislukt.
    .meaning = Het resultaat is niet gebruikt.
    .action = Probeer opnieuw. Komt het terug, meld het dan aan de helpdesk.
