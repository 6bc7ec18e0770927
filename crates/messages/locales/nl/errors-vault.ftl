# Wat er mis kan zijn met de sleutelbos.

vault-locked = De sleutelbos van dit toestel is vergrendeld.
    .meaning = Uw certificaat en uw gegevens zitten er veilig in. Er is niets veranderd.
    .action = Ontgrendel de sleutelbos met het wachtwoord van uw toestel en probeer opnieuw.

vault-denied = De sleutelbos van dit toestel weigert Valise.
    .meaning = Uw certificaat is er nog, maar Valise mag het niet lezen. Er is niets veranderd.
    .action = Probeer opnieuw en sta Valise toe als uw systeem erom vraagt.

vault-absent = Dit toestel heeft geen sleutelbos die antwoordt.
    .meaning = Valise bewaart uw certificaat nooit onbeschermd, dus er is niets bewaard.
    .action = Start de sleutelbos van uw systeem, of kies in de instellingen een bestand verzegeld met een wachtwoordzin.

vault-not_found = Het certificaat zit niet meer in de sleutelbos.
    .meaning = Iemand of een ander programma heeft het verwijderd. Uw patiënten en de antwoorden zijn er nog.
    .action = Importeer uw .p12-bestand opnieuw.

vault-damaged = Wat de sleutelbos teruggeeft, is niet wat Valise erin bewaarde.
    .meaning = Valise gebruikt het niet. Er is niets overschreven.
    .action = Importeer uw .p12-bestand opnieuw. Verwittig de helpdesk als het nog eens gebeurt.

vault-too_large = Dit is te groot voor de sleutelbos.
    .meaning = Het is niet bewaard. Wat er al was, is er nog.
    .action = Kies een kleiner bestand of een korter wachtwoord.

vault-wrong_passphrase = Deze wachtwoordzin opent het verzegelde bestand niet.
    .meaning = Er is niets veranderd.
    .action = Typ de wachtwoordzin opnieuw. Let op hoofdletters en op de indeling van het toetsenbord.

vault-passphrase_too_short = Deze wachtwoordzin heeft minder dan { $least } tekens.
    .meaning = Hij zou uw certificaat te weinig beschermen. Er is geen bestand gemaakt.
    .action = Kies een langere, bijvoorbeeld vier woorden die niet bij elkaar horen.

vault-file = Het verzegelde bestand kan niet worden gelezen of geschreven.
    .meaning = Wat erin zat, zit er nog in.
    .action = Kijk of de schijf niet vol is en of u in de map mag schrijven.

vault-failed = De sleutelbos van dit toestel deed niet wat Valise vroeg.
    .meaning = Wat al bewaard was, is er nog.
    .action = Probeer opnieuw. Gebeurt het nog eens, start het toestel dan opnieuw.
