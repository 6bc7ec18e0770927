# Bewijs van antwoorden: wat er mis mee kan zijn, en de bladzijde van een export.

activity-evidence_exported =
    { $count ->
        [one] Het bewijs van één controle werd geëxporteerd.
       *[other] Het bewijs van { $count } controles werd geëxporteerd.
    }
activity-evidence_removed =
    { $count ->
        [one] Eén controle waarvan de bewaartermijn voorbij is, werd verwijderd.
       *[other] { $count } controles waarvan de bewaartermijn voorbij is, werden verwijderd.
    }

evidence-problem_changed = { $place }: dit bestand werd gewijzigd.
evidence-problem_swapped = { $place }: dit is niet het juiste bestand; het hoort bij { $other }.
evidence-problem_missing = { $place }: dit ontbreekt.
evidence-problem_extra = { $place }: dit hoort hier niet.
evidence-problem_manifest_changed = Bewijs nummer { $sequence }: het manifest werd gewijzigd.
evidence-problem_manifest_unreadable = Bewijs nummer { $sequence }: het manifest kan niet gelezen worden.
evidence-problem_link_missing = Bewijs nummer { $sequence } ontbreekt in de keten.
evidence-problem_link_broken = Bewijs nummer { $sequence } volgt niet op het vorige.
evidence-problem_chain_unreadable = De keten kan niet gelezen worden op regel { $line }.
evidence-problem_signature = { $place }: de handtekening klopt niet.

evidence-readme-title = Bewijs van antwoorden over de verzekerbaarheid
evidence-readme-what = Valise heeft deze map geschreven. Ze toont wat er gevraagd en geantwoord werd, en dat er sindsdien niets gewijzigd is. Elke map met een nummer is het bewijs van één vraag met haar antwoord.
evidence-readme-contents = In zo’n map: request.xml is het bericht zoals het verstuurd werd; response.bin is het antwoord zoals het aankwam; answer.xml is het eigenlijke antwoord daarin; assertion.xml is de eHealth-sessie waarmee gevraagd werd; de .pem-bestanden zijn de certificaten van de server, van de ondertekenaar van de vraag, van de uitgever van de sessie en, als het antwoord ondertekend is, van de ondertekenaar ervan. Het bestand manifest noemt elk bestand met zijn SHA-256, het tijdstip en het vorige manifest. Een map waarin een van deze bestanden ontbreekt, heeft het nooit gehad.
evidence-readme-chain = Het bestand chain somt alle bewijzen op die dit toestel gemaakt heeft, van het eerste tot het laatste in deze map: nummer, SHA-256 van het manifest, SHA-256 van het vorige manifest. Een bewijs dat weggenomen werd, laat een gat na.
evidence-readme-limits = De handtekeningen tonen wie gevraagd heeft en wie de sessie gaf. De SHA-256-waarden tonen dat er niets gewijzigd is nadat ze berekend werden. Op zich bewijzen ze het tijdstip niet: dat is dat van het toestel en van de ondertekende berichten.
evidence-readme-password = request.xml bevat het wachtwoord van de MyCareNet-licentie van de software, omdat de bytes zoals verstuurd het bewijs zijn. Maak deze map niet openbaar.
evidence-readme-privacy = Deze map bevat het rijksregisternummer en de verzekeringsgegevens van een patiënt, en gegevens van de verpleegkundige. Geef ze alleen aan wie die mag zien.
evidence-readme-programs = Om dit zonder Valise na te gaan hebt u een terminal nodig met sha256sum, openssl en xmlsec1. Elk commando eindigt met een fout als er iets niet klopt.
evidence-readme-sums = Ga eerst naar deze map. Alle bestanden zijn zoals ze geschreven werden:
evidence-readme-bundle = Ga dan naar de map van een bewijs. Wat volgt is voor elk bewijs hetzelfde:
evidence-readme-manifest = Het manifest is dat van de keten; de regel wordt getoond:
evidence-readme-files = De bestanden zijn die van het manifest, dat dezelfde SHA-256-waarden noemt:
evidence-readme-server = Het certificaat van de server is dat wat het manifest noemt (alleen als server-certificate.pem er is):
evidence-readme-request = De vraag is ondertekend met de sleutel van het certificaat in de sessie:
evidence-readme-assertion = De sessie is ondertekend door het eHealth-platform:
evidence-readme-answer = Het antwoord is ondertekend door het ziekenfonds (alleen als answer-certificate.pem er is):
