# Start: de drie lichten, wat aandacht vraagt, waar geheimen bewaard worden.

home-certificate_none = Geen eHealth-certificaat
home-certificate_ok = Certificaat geldig tot { $date }
home-certificate_renewable = Certificaat geldig tot { $date }: kan vernieuwd worden
home-certificate_urgent = Certificaat vervalt op { $date }
home-certificate_critical = Certificaat vervalt op { $date }
home-certificate_expired = Certificaat vervallen op { $date }
home-certificate_not_yet_valid = Certificaat nog niet geldig
home-certificate_incomplete = Aanvraag van certificaat niet vervolledigd
home-certificate_other_holder = Het certificaat is van iemand anders

home-session_none = Geen sessie
home-session_opening = Sessie wordt geopend
home-session_active = { $proof ->
    [group] Groepssessie tot { $time }
   *[other] Sessie tot { $time }
 }
home-session_ending_soon = { $minutes ->
    [one] Sessie eindigt over { $minutes } minuut
   *[other] Sessie eindigt over { $minutes } minuten
 }
home-session_failed = Sessie niet geopend

home-queue_empty = Niets in de wachtrij
home-queue_last = Niets in de wachtrij. Laatste antwoord: { $date }, { $time }
home-queue_waiting = { $count ->
    [one] { $count } vraag wacht
   *[other] { $count } vragen wachten
 }
home-queue_needs_you = { $count ->
    [one] { $count } vraag voor u
   *[other] { $count } vragen voor u
 }

home-attention_profile_missing = Valise weet nog niet wie u bent. Vul uw profiel in.
home-attention_certificate_none = Er staat geen eHealth-certificaat op dit toestel. Importeer uw certificaat.
home-attention_certificate_renewable = { $days ->
    [one] Uw certificaat vervalt over { $days } dag, op { $date }. U kunt het nu vernieuwen.
   *[other] Uw certificaat vervalt over { $days } dagen, op { $date }. U kunt het nu vernieuwen.
 }
home-attention_certificate_urgent = { $days ->
    [one] Uw certificaat vervalt over { $days } dag, op { $date }. Vernieuw het deze week.
   *[other] Uw certificaat vervalt over { $days } dagen, op { $date }. Vernieuw het deze week.
 }
home-attention_certificate_critical = { $days ->
    [0] Uw certificaat vervalt vandaag. Vernieuw het nu.
    [one] Uw certificaat vervalt over { $days } dag, op { $date }. Vernieuw het nu.
   *[other] Uw certificaat vervalt over { $days } dagen, op { $date }. Vernieuw het nu.
 }
home-attention_certificate_expired = Uw certificaat is vervallen op { $date }. Vraag een nieuw aan en importeer het.
home-attention_certificate_not_yet_valid = Uw certificaat is nog niet geldig. Controleer de datum van dit toestel.
home-attention_certificate_incomplete = De aanvraag van uw certificaat is niet vervolledigd. Vervolledig ze op de eHealth-site en importeer het opnieuw.
home-attention_certificate_other_holder = Het certificaat op dit toestel is niet dat van uw profiel. Importeer het uwe.
home-attention_session_failed = De sessie kon niet geopend worden.
home-attention_session_ending_soon = { $minutes ->
    [one] Uw sessie eindigt over { $minutes } minuut.
   *[other] Uw sessie eindigt over { $minutes } minuten.
 }
home-attention_session_not_renewed = Uw sessie kon niet vanzelf verlengd worden. Ze is nog open.
home-attention_queue_needs_you = { $count ->
    [one] { $count } vraag wacht op uw keuze.
   *[other] { $count } vragen wachten op uw keuze.
 }
home-attention_queue_waits_for_session = { $count ->
    [one] { $count } vraag wacht op een sessie.
   *[other] { $count } vragen wachten op een sessie.
 }
home-attention_card_left_behind = Er zit nog een kaart in de lezer. Geef ze terug.
home-attention_readings_below = Deze maand telt { $percent } % van uw lezingen mee; { $threshold } % is nodig. De andere staan in de lijst, met hun reden.
home-attention_clock_wrong = { $minutes ->
    [one] De klok van dit toestel staat { $minutes } minuut verkeerd. Valise gebruikt het juiste uur.
   *[other] De klok van dit toestel staat { $minutes } minuten verkeerd. Valise gebruikt het juiste uur.
 }
home-attention_kept_in_memory = Uw certificaat is vergeten als Valise sluit.

home-kept_in_secret_service = Bewaard in de sleutelbos van deze computer.
home-kept_in_windows_credential_manager = Bewaard in Windows Referentiebeheer op deze computer.
home-kept_in_apple_keychain = Bewaard in de sleutelhanger van dit toestel, zonder kopie in de cloud.
home-kept_in_android_keystore = Bewaard in de sleutelopslag van dit toestel.
home-kept_in_sealed_file = Bewaard in een bestand op dit toestel, verzegeld met uw wachtwoordzin.
home-kept_in_memory = Alleen in het geheugen bewaard, tot Valise sluit.
home-kept_in_none = Er is geen bruikbare sleutelbos op dit toestel.
