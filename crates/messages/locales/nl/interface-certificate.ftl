# Certificaat, profiel en eerste start.

ui-certificate-quality = Hoedanigheid
ui-quality-nurse = Thuisverpleegkundige
ui-quality-groupofnurses = Groepering van verpleegkundigen
ui-quality-person = Persoonlijk certificaat
ui-certificate-type = Geïdentificeerd met
ui-certificate-value = Nummer
ui-valid-from = Geldig vanaf
ui-valid-until = Geldig tot
ui-renewable-from = Te vernieuwen vanaf
ui-application-id = Application ID
ui-technical = Technische gegevens
ui-issuer = Uitgever
ui-subject = Onderwerp
ui-serial = Serienummer
ui-key-algorithm = Sleutel
ui-encryption-keys = Encryptiesleutels
ui-certificate-ok = Certificaat is geldig
ui-certificate-renewable = Binnenkort te vernieuwen
ui-certificate-urgent = Deze maand te vernieuwen
ui-certificate-critical = Deze week te vernieuwen
ui-certificate-expired = Certificaat is vervallen
ui-certificate-not_yet_valid = Certificaat is nog niet geldig
ui-certificate-incomplete = Aanvraag nog niet vervolledigd
ui-certificate-ok-text = { $days ->
    [one] Nog { $days } dag, tot { $date }.
   *[other] Nog { $days } dagen, tot { $date }.
 }
ui-certificate-renewable-text = { $days ->
    [one] Nog { $days } dag, tot { $date }.
   *[other] Nog { $days } dagen, tot { $date }.
 }
ui-certificate-urgent-text = { $days ->
    [one] Nog { $days } dag, tot { $date }.
   *[other] Nog { $days } dagen, tot { $date }.
 }
ui-certificate-critical-text = { $days ->
    [one] Nog { $days } dag, tot { $date }.
   *[other] Nog { $days } dagen, tot { $date }.
 }
ui-certificate-expired-text = { $days ->
    [one] Vervallen op { $date }, { $days } dag geleden. Vraag een nieuw certificaat aan: vernieuwen kan niet meer.
   *[other] Vervallen op { $date }, { $days } dagen geleden. Vraag een nieuw certificaat aan: vernieuwen kan niet meer.
 }
ui-certificate-not_yet_valid-text = Geldig vanaf { $date }. Kijk ook de klok van dit toestel na.
ui-certificate-incomplete-text = Het certificaat is aangevraagd, maar de tweede stap ontbreekt. Vervolledig de aanvraag in de tool van eHealth, op de computer waar ze gebeurde.
ui-certificate-none = Geen certificaat op dit toestel
ui-certificate-none-text = Zonder certificaat vertrekt er geen vraag. Importeer het .p12-bestand van uw eHealth-certificaat.
ui-certificate-another = Een ander certificaat importeren
ui-custody = Bewaring
ui-imported-at = Geïmporteerd op
ui-file-name = Bestand
ui-password-kept = Bewaard door dit toestel
ui-password-asked = Gevraagd bij elke sessie
ui-certificate-remove = Dit certificaat verwijderen
ui-certificate-remove-title = Dit gebeurt als u { $name } verwijdert
ui-certificate-remove-gone = Het certificaat en de sleutel verdwijnen van dit toestel.
ui-certificate-remove-file = Om het opnieuw te importeren hebt u het .p12-bestand en het wachtwoord nodig.
ui-certificate-remove-session = De open sessie stopt.
ui-certificate-remove-waiting = { $count ->
    [one] { $count } wachtende vraag kan niet meer vertrekken.
   *[other] { $count } wachtende vragen kunnen niet meer vertrekken.
 }
ui-certificate-remove-confirm = Definitief verwijderen
ui-certificate-removed = Certificaat verwijderd.
ui-import-found = Bestanden gevonden op dit toestel
ui-import-looking = Zoeken in de gewone mappen…
ui-import-none-found = Geen certificaatbestand in de gewone mappen (ehealth/keystore).
ui-import-practice = Oefencertificaat, wachtwoord al ingevuld · { $file }
ui-import-modified = Gewijzigd op { $when }
ui-import-drop = Sleep uw .p12-bestand hierheen, of kies het:
ui-import-pick = Bestand kiezen
ui-import-password-title = Het certificaat openen
ui-import-password = Wachtwoord van het certificaat
ui-import-password-hint = Het wachtwoord dat u koos bij de aanvraag. Het bestand blijft waar het is.
ui-import-open = Openen
ui-import-facts-title = Is dit uw certificaat?
ui-import-facts-text = Er is nog niets bewaard.
ui-import-mine = Ja, verder
ui-import-keep-title = Het certificaat bewaren
ui-import-keep-legend = En het wachtwoord?
ui-import-keep-yes = Wachtwoord in de sleutelbos bewaren
ui-import-keep-yes-note = Een sessie openen vraagt dan maar één druk.
ui-import-keep-no = Bij elke sessie vragen
ui-import-keep-no-note = Het wachtwoord verdwijnt als de sessie stopt.
ui-import-store = Bewaren
ui-import-storing = Bewaren en nakijken…
ui-import-stored = Het certificaat is bewaard en nagekeken
ui-import-stored-copy = Bewaar een kopie van het .p12-bestand op een veilige plaats: Valise kan het u niet teruggeven.
ui-import-finish = Klaar
ui-keychain-ready = De sleutelbos is klaar
ui-keychain-ready-text = Uw geheimen worden daar bewaard.
ui-keychain-locked = De sleutelbos is vergrendeld
ui-keychain-locked-text = Ontgrendel hem met het wachtwoord van uw toestel en probeer opnieuw.
ui-keychain-denied = De sleutelbos weigert de toegang
ui-keychain-denied-text = Sta Valise toe in de vraag van uw systeem en probeer opnieuw.
ui-keychain-missing = Dit toestel heeft geen sleutelbos
ui-keychain-missing-text = Valise bewaart nooit een geheim leesbaar. U kunt een bestand kiezen dat verzegeld is met een wachtwoordzin.
ui-sealed-choose = Verzegeld bestand gebruiken
ui-sealed-title = Bestand verzegeld met een wachtwoordzin
ui-sealed-text = Deze zin wordt bij elke start gevraagd. Is hij verloren, dan is de inhoud dat ook.
ui-sealed-passphrase = Wachtwoordzin
ui-sealed-hint = Enkele woorden die niet bij elkaar horen.
ui-unlock = Ontgrendelen
ui-sealed-use = Deze wachtwoordzin gebruiken
ui-profile-card = Zorgverlener
ui-profile-title = Voor wie zijn de vragen?
ui-profile-text = MyCareNet vraagt in elke vraag het RIZIV-nummer en het INSZ van de zorgverlener.
ui-profile-none = De zorgverlener is nog niet bekend.
ui-profile-fill = Invullen
ui-profile-saved = Profiel opgeslagen.
ui-profile-niss-group = INSZ van de verantwoordelijke
ui-profile-name-group = Naam van de groepering
ui-profile-first-name-group = Voornaam en naam van de verantwoordelijke
ui-nihii = RIZIV-nummer
ui-nihii-hint = 11 cijfers, bijvoorbeeld op uw getuigschriften.
ui-nihii-hint-group = 8 of 11 cijfers. Dat van een groepering begint met 94.
ui-welcome-title = Welkom bij Valise
ui-welcome-text = Uw certificaat blijft op dit toestel. Niets gaat via een server van ons.
ui-welcome-language = Kies uw taal
ui-welcome-progress = Stappen van de eerste start
ui-welcome-situation = Hoe zit het met uw eHealth-certificaat?
ui-welcome-situation-text = Dat is een bestand dat eindigt op .p12, met een wachtwoord.
ui-welcome-have = Ik heb mijn certificaat
ui-welcome-have-note = Het bestand en het wachtwoord zijn er.
ui-welcome-lost = Ik ben het kwijt
ui-welcome-lost-note = Het bestand of het wachtwoord is onvindbaar.
ui-welcome-never = Ik heb er nooit een gehad
ui-welcome-never-note = Zo vraagt u het aan, stap voor stap.
ui-welcome-practice = Eerst oefenen
ui-welcome-practice-note = Met een verzonnen certificaat en verzonnen patiënten. Niets verlaat dit toestel.
ui-welcome-later = Later
ui-lost-text = Niemand kan het wachtwoord terugvinden of het bestand opnieuw maken. Het oude certificaat wordt herroepen en u vraagt een nieuw aan.
ui-lost-look = Zoek eerst het bestand in de map ehealth/keystore van elke computer waarop u werkte.
ui-lost-revoke = Laat het oude certificaat herroepen: in de eHealth Certificate Manager met uw eID, of via het contactcenter. Voor een groepering doet de verantwoordelijke dat.
ui-never-text = Een eHealth-certificaat is gratis. Er zijn twee stappen, op dezelfde computer.
ui-never-ready = Neem uw eID en pincode, een kaartlezer, een e‑mailadres en een telefoonnummer.
ui-never-group = Voor een groepering: de verantwoordelijke die het RIZIV kent, doet de aanvraag met zijn of haar eID en kiest “Mijn organisatie” (NIHII-GROUP).
ui-never-request = Open de eHealth Certificate Manager via www.ehealth.fgov.be en kies “Een nieuw certificaat aanvragen”.
ui-never-password = Kies een wachtwoord: minstens 8 tekens, een cijfer of symbool, zonder accenten. Bewaar het veilig: is het kwijt, dan begint u opnieuw.
ui-never-complete = Wacht op de e‑mail van eHealth (tot 10 dagen) en kies dan “Een aanvraag vervolledigen”, op dezelfde computer.
ui-never-import = Kom hier terug en kies “Ik heb mijn certificaat”.
ui-contact = Contactcenter eHealth
ui-contact-number = telefoonnummer
