# Wat een handeling tegenhoudt.

core-endpoints_unreadable = Het bestand { $file } kan niet gelezen worden.
    .meaning = Valise weet niet waarheen het uw vragen moet sturen. Er is niets verstuurd.
    .action = Controleer of het bestand staat waar het adressenbestand zegt.

core-endpoints_invalid = Het adressenbestand wordt niet begrepen ({ $entry }).
    .meaning = Valise weet niet waarheen het uw vragen moet sturen. Er is niets verstuurd.
    .action = Verbeter dit gegeven of deze regel in het adressenbestand.

core-endpoint_refused = Het adres van { $service } mag niet gebruikt worden.
    .meaning = Valise belt alleen beschermde adressen (https), of dit toestel zelf. Er is niets verstuurd.
    .action = Verbeter het adres in het adressenbestand.

core-endpoint_missing = Er is in deze omgeving geen adres voor { $service }.
    .meaning = Er is niets verstuurd. Wat u vroeg is bewaard.
    .action = In de oefenomgeving: open Valise opnieuw, zodat ze start. Elders: vraag het adressenbestand aan de helpdesk.

core-licence_missing = Valise heeft geen MyCareNet-licentie voor deze omgeving.
    .meaning = Zonder licentie antwoordt MyCareNet niet. Wat u vroeg is bewaard.
    .action = Vraag de licentie van Valise aan de helpdesk.

core-preferences_not_saved = Uw keuze kon niet bewaard worden.
    .meaning = Ze is vergeten als Valise sluit. De rest is niet geraakt.
    .action = Controleer of er plaats is op de schijf, en kies opnieuw.

core-database_key_missing = De sleutel van uw gegevens zit niet meer in de sleutelbos van dit toestel.
    .meaning = Uw gegevens zijn er nog, maar zonder deze sleutel kan niemand ze openen. Valise verandert niets.
    .action = Herstel de sleutelbos van dit toestel, of bel de helpdesk.

core-data_folder = Valise kan de map voor zijn gegevens niet maken op dit toestel.
    .meaning = Zonder die map kan Valise niets bewaren, en dus doet het niets. Er is niets verstuurd en niets gewijzigd.
    .action = Controleer of de schijf plaats heeft en beschreven mag worden, en of er geen bestand staat waar de map hoort. Probeer dan opnieuw.

core-profile_missing = Valise weet nog niet wie u bent.
    .meaning = Elke vraag aan MyCareNet noemt een zorgverlener.
    .action = Vul uw profiel in.

core-profile_incomplete = Uw profiel is niet volledig ({ $field }).
    .meaning = Er is niets veranderd.
    .action = Vul in wat ontbreekt.

core-profile_nihii = Dit RIZIV-nummer past niet bij de gekozen hoedanigheid.
    .meaning = Een verpleegkundige heeft 11 cijfers die met 4 beginnen; een groepering heeft een nummer dat met 94 begint.
    .action = Verbeter het nummer of de hoedanigheid.

core-certificate_not_found = Dit certificaat staat niet meer op dit toestel.
    .meaning = Er is niets veranderd.
    .action = Ga terug naar de lijst van certificaten.

core-certificate_missing = Er is op dit toestel geen eHealth-certificaat voor uw profiel.
    .meaning = Zonder certificaat kan er geen sessie geopend worden. Uw vragen zijn bewaard.
    .action = Importeer uw certificaat.

core-certificate_key = De sleutel van dit certificaat kan niet ondertekenen.
    .meaning = Hij kan niet voor eHealth gebruikt worden.
    .action = Importeer een ander certificaat.

core-password_needed = Het paswoord van uw certificaat is nodig.
    .meaning = Valise bewaart het alleen als u dat vraagt. Uw vragen zijn bewaard.
    .action = Open de sessie met uw paswoord.

core-no_session = Er is geen eHealth-sessie open.
    .meaning = Uw vraag is bewaard en vertrekt zodra er een sessie open is.
    .action = Open een sessie.

core-session_ended = Uw eHealth-sessie is afgelopen.
    .meaning = Uw vraag is bewaard en vertrekt zodra er een nieuwe sessie open is.
    .action = Open een nieuwe sessie.

core-proof_not_for_profile = Dit soort sessie past niet bij uw profiel.
    .meaning = Een verpleegkundige gebruikt haar eigen certificaat, een groepering dat van de groep.
    .action = Kies het andere soort sessie, of verbeter uw profiel.

core-person_not_found = Deze patiënt staat niet meer in uw lijst.
    .meaning = Er is niets veranderd.
    .action = Ga terug naar de lijst van patiënten.

core-person_incomplete = Een patiënt heeft een INSZ nodig, of een aansluitingsnummer met het ziekenfonds.
    .meaning = Er is niets bewaard.
    .action = Vul een van beide in.

core-person_exists = Deze patiënt staat al in uw lijst.
    .meaning = Er is niets toegevoegd.
    .action = Zoek de patiënt in de lijst.

core-registration_number = Dit aansluitingsnummer kan niet juist zijn.
    .meaning = Het heeft hoogstens 13 letters, cijfers en spaties. Er is niets verstuurd.
    .action = Neem het nummer opnieuw over van het kleefbriefje.

core-check_not_found = Deze controle is er niet meer.
    .meaning = Er is niets veranderd.
    .action = Ga terug naar de patiënt.

core-check_under_way = Deze controle wordt op dit moment verstuurd.
    .meaning = Ze kan niet meer geannuleerd worden.
    .action = Wacht op het antwoord.

core-check_over = Deze controle is afgelopen.
    .meaning = Er is niets veranderd.
    .action = Start een nieuwe controle van de patiënt.

core-check_refused = De vraag is geweigerd ({ $detail }).
    .meaning = Er is geen antwoord over deze patiënt. De reden staat hieronder.
    .action = Lees de reden, verbeter wat fout is en probeer opnieuw.

core-several_insurers = Meer dan één ziekenfonds kent deze patiënt.
    .meaning = MyCareNet kan niet kiezen. Er is nog geen antwoord.
    .action = Kies het ziekenfonds dat u wilt vragen.

core-person_unknown = Er is geen ziekenfonds gevonden voor deze patiënt ({ $detail }).
    .meaning = Het INSZ leidt niet tot een antwoord.
    .action = Vraag met het aansluitingsnummer op het kleefbriefje van het ziekenfonds.

core-insurer_down = Het ziekenfonds kan nu niet antwoorden ({ $detail }).
    .meaning = Uw vraag is bewaard. Valise vraagt het vanzelf opnieuw.
    .action = U hoeft niets te doen.

core-reading_of_chip = De chip van een kaart kunt u niet met de hand noteren.
    .meaning = Alleen de kaart zelf kan zeggen dat haar chip gelezen is. Er is niets bewaard.
    .action = Steek de kaart in de lezer, of kies wat u in de plaats deed.

core-reading_reason_missing = { $field ->
    [reason_vignette] Een kleefbriefje vraagt een reden.
   *[other] Een manuele invoering vraagt een reden.
 }
    .meaning = Zonder reden weigert het ziekenfonds de lezing. Er is niets bewaard.
    .action = Kies de reden.

core-reading_reason_not_expected = { $field ->
    [reason_vignette] Deze reden hoort alleen bij een kleefbriefje.
   *[other] Deze reden hoort alleen bij een manuele invoering.
 }
    .meaning = Met deze reden weigert het ziekenfonds de lezing. Er is niets bewaard.
    .action = Haal de reden weg, of kies een andere soort lezing.

core-reading_serial_number = Dit document heeft geen serienummer.
    .meaning = Alleen de identiteitskaart, de vreemdelingenkaart en de ISI+-kaart hebben er een. Er is niets bewaard.
    .action = Laat het nummer leeg.

core-reading_not_found = Deze lezing is er niet meer.
    .meaning = Ze werd ongedaan gemaakt, of de patiënt werd verwijderd. Er is niets veranderd.
    .action = Ga terug naar de lezingen.

core-reading_stays = Een lezing van een chip blijft.
    .meaning = Ze bewijst dat de kaart er was. Er is niets veranderd.
    .action = U hoeft niets te doen.

core-reading_over = De dag van deze lezing is voorbij.
    .meaning = Een lezing kunt u alleen dezelfde dag ongedaan maken. Er is niets veranderd.
    .action = Is ze fout, neem ze dan niet op in de facturatie.

core-card_number = Dit kaartnummer kan niet juist zijn.
    .meaning = De controlecijfers kloppen niet, of het heeft een andere vorm. Er is niets bewaard.
    .action = Neem het nummer opnieuw over van de kaart, of scan het opnieuw.

core-scan_not_understood = Wat gescand werd, is geen INSZ en geen kaartnummer.
    .meaning = Er is niets bewaard.
    .action = Scan de code opnieuw, of typ het INSZ.

core-month_invalid = Deze maand bestaat niet.
    .meaning = Een maand schrijft u als jaar en maand, bijvoorbeeld 2026-11.
    .action = Kies een andere maand.

core-export_not_written = Het bestand kon niet geschreven worden.
    .meaning = Uw gegevens zijn veilig in Valise.
    .action = Kies een andere map, of een naam die eindigt zoals voorgesteld (.csv, .json of .ics).

core-reminder_not_found = Deze herinnering is voorbij.
    .meaning = Waar ze over ging, is geregeld of veranderd.
    .action = Kijk op het beginscherm wat nu aandacht vraagt.

core-evidence_missing = Er is geen bewijs van deze controle.
    .meaning = Er kwam nooit een antwoord, de bewaartermijn is voorbij, of de patiënt werd verwijderd.
    .action = Stel de vraag opnieuw als u een bewijs nodig hebt.

core-evidence_folder_used = Er staat al iets in deze map.
    .meaning = Er werd niets geschreven en niets vervangen.
    .action = Kies een map die nog niet bestaat, of een lege.

core-evidence_not_written = Het bewijs kon niet geschreven worden.
    .meaning = Uw antwoorden zijn veilig in Valise.
    .action = Kies een andere map en probeer opnieuw.

core-evidence_folder_unreadable = Deze map kan niet gelezen worden.
    .meaning = Er werd niets nagekeken.
    .action = Kies de map die bij het exporteren van het bewijs gemaakt werd.

core-visit_not_found = Dit bezoek bestaat niet meer.
    .meaning = Het is verwijderd, of de dag is veranderd.
    .action = Bekijk de ronde opnieuw.

core-visit_in_past = Een bezoek kan niet naar een dag die voorbij is.
    .meaning = Er is niets veranderd.
    .action = Kies vandaag of een latere dag.

core-visit_time = Dit is geen uur.
    .meaning = Er is niets bewaard.
    .action = Schrijf het uur als 07:30.

core-recurrence_invalid = { $field ->
    [weekdays] Kies minstens één dag van de week.
    [every_weeks] Een bezoek komt om de 1 tot 52 weken terug.
   *[other] De laatste dag valt voor de eerste.
 }
    .meaning = Er is niets bewaard.
    .action = Verbeter het en bewaar opnieuw.

core-people_file_unreadable = Het bestand kan niet gelezen worden.
    .meaning = Niemand is toegevoegd.
    .action = Kijk of het bestand er nog is en niet in een ander programma openstaat, en kies het opnieuw.

core-people_file_too_large = Het bestand is groter dan { $megabytes } MB.
    .meaning = Een lijst van patiënten is nooit zo groot. Niemand is toegevoegd.
    .action = Kies het juiste bestand, of splits het.

core-people_file_too_many = Het bestand bevat meer dan { $most } patiënten.
    .meaning = Niemand is toegevoegd.
    .action = Splits het bestand en voeg de delen na elkaar toe.

core-people_file_format = Dit bestand is geen tabel (CSV) en bevat geen contactkaarten (vCard).
    .meaning = Niemand is toegevoegd.
    .action = Exporteer uw patiënten als CSV of vCard uit uw andere programma en kies dat bestand.

core-people_file_columns = De tabel heeft geen kolom met het INSZ.
    .meaning = Zonder INSZ kan er niets gevraagd worden. Niemand is toegevoegd.
    .action = Exporteer de tabel opnieuw met de kolom INSZ en met de titelregel.

core-birth_date = De geboortedatum is niet begrepen.
    .meaning = Deze patiënt is niet toegevoegd.
    .action = Schrijf de datum in het bestand als 24/11/1950, of laat hem weg.

core-name_too_long = De naam is te lang.
    .meaning = Het is waarschijnlijk geen naam. Deze patiënt is niet toegevoegd.
    .action = Kijk deze regel van het bestand na.

core-setting_out_of_range = Deze instelling heeft een waarde die niet kan ({ $name }).
    .meaning = Er is niets veranderd.
    .action = Kies een andere waarde.

core-internal = Er is iets misgelopen in Valise zelf.
    .meaning = Wat bewaard was, is veilig.
    .action = Sluit Valise, open het opnieuw, en geef de code door aan de helpdesk als dit terugkomt.

core-no_reader = Er is geen kaartlezer aangesloten.
    .meaning = Zonder lezer kan Valise geen kaart lezen. Er werd niets geregistreerd.
    .action = Sluit een lezer aan, of neem de identiteit op een andere manier op.

core-no_card = Er zit geen kaart in de lezer.
    .meaning = Er werd niets gelezen.
    .action = Steek de kaart in de lezer, met de chip naar voren.

core-several_cards = Er zitten kaarten in { $first } en in { $second }.
    .meaning = Valise raadt niet welke kaart u bedoelt.
    .action = Neem één kaart uit, of kies de lezer.

core-card_forged = Deze kaart is niet echt.
    .meaning = Wat erop staat, is niet door de Staat geschreven. Er wordt niets van gebruikt.
    .action = Vraag een ander document en gebruik deze kaart niet.

core-card_of_other = Dit is de kaart van iemand anders.
    .meaning = Alleen uw eigen kaart opent uw sessie. Er werd geen pincode gevraagd.
    .action = Steek uw eigen kaart in de lezer.

core-card_not_proven = Er kon niet bewezen worden dat deze kaart echt is ({ $part }).
    .meaning = Een sessie wordt alleen geopend met een bewezen kaart. Er werd geen pincode gevraagd.
    .action = Steek de kaart opnieuw in. Blijft het zo, open de sessie dan met uw certificaat.
