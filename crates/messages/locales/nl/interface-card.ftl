# Kaarten, lezers en pincodes, zoals het scherm ze toont.

# Het blad van een kaart die ingestoken wordt.
ui-card-title = Identiteitskaart
ui-card-mute = Geluid uit
ui-card-reading = wordt gelezen…
ui-card-in = kaart in de lezer
ui-card-out = kaart eruit
ui-card-steps = Stappen van de lezing
ui-card-step-identity = Identiteit
ui-card-step-address = Adres
ui-card-step-photo = Foto
ui-card-step-proof = Bewijs
ui-card-step-done = gelezen
ui-card-step-open = nog niet
ui-card-photo = Foto van de kaart
ui-card-age = { $count ->
    [one] { $count } jaar
   *[other] { $count } jaar
 }
ui-card-document = Document
ui-card-document-other = Ander document
ui-card-valid-until = Geldig tot
ui-card-expired = Vervallen
ui-card-expired-text = Deze kaart is vervallen. De lezing is bewaard; vraag een geldig document.
ui-card-address = Adres
ui-card-checking = Wordt gecontroleerd
ui-card-checking-text = De handtekeningen van de kaart worden gecontroleerd.
ui-card-genuine = Kaart is echt
ui-card-genuine-text = Alle handtekeningen van de overheid kloppen.
ui-card-revoked = Echt, maar ingetrokken
ui-card-revoked-text = De gegevens op de kaart kloppen, maar de certificaten zijn ingetrokken of geschorst: misschien is de kaart verloren, gestolen of geblokkeerd. Vergelijk de foto en vraag een ander document.
ui-card-not_proven = Niet bewezen
ui-card-not_proven-text = Niets spreekt de kaart tegen, maar niet alles kon bewezen worden. U kunt verdergaan.
ui-card-forged = Vervalste kaart
ui-card-forged-text = Gebruik deze kaart niet. Vraag een ander document.
ui-card-own = Dit is uw eigen kaart: er wordt geen lezing genoteerd.
ui-card-kept = Bewaard om { $time }, lezing { $number } van vandaag
ui-card-keeping = De lezing is nog niet bewaard.
ui-card-asked-at = Herroeping opgevraagd op { $when }.
ui-card-what-is-wrong = Wat is er mis?
ui-card-part-stays = Wat gelezen is, blijft staan, maar is niet bewezen.
ui-card-two = U ziet de kaart van { $name } in { $reader }. Er zit ook een kaart in een andere lezer.
ui-card-show-holder = Kaart van { $name } tonen
ui-card-show-reader = Kaart in { $reader } tonen
ui-card-put-away = Sluiten
ui-card-turn = Tonen aan patiënt
ui-card-fill-profile = Mijn profiel invullen
ui-card-again = Opnieuw lezen
ui-card-check = Verzekerbaarheid nakijken
ui-card-new-patient = Nieuwe patiënt
ui-card-not-readable = Kaart niet leesbaar?
ui-card-forgotten = De kaart van { $name } zit nog in de lezer
ui-card-forgotten-unknown = De kaart zit nog in de lezer
ui-card-forgotten-text = Geef ze terug voor u vertrekt.
ui-card-forgotten-seen = Begrepen
ui-turned-text = Kaart gelezen om { $time }, alleen voor uw verzekering
ui-nav-readings-short = Lezingen

# Cijfers en pincode.
ui-pad = Cijfers
ui-pad-clear = Alles wissen
ui-pad-back = Eén cijfer wissen
ui-pin = Pincode
ui-pin-of-card = Pincode van uw kaart
ui-pin-hint = 4 tot 12 cijfers. Valise bewaart hem nooit.
ui-pin-tries = { $count ->
    [one] Nog { $count } poging.
   *[other] Nog { $count } pogingen.
 }
ui-pin-on-reader = Typ de pincode op de lezer
ui-signing-none = Steek uw eigen kaart in de lezer
ui-signing-card = Kaart van { $name } in { $reader }
ui-profile-card-there = De kaart van { $name } zit in de lezer
ui-profile-filled = Ingevuld vanaf de kaart. Kijk na voor u bewaart.
ui-holder-differs = Kaart en certificaat zijn van twee personen
ui-holder-card = INSZ van de kaart of het profiel:
ui-holder-certificate = INSZ van het certificaat:

# Lezers en wat eraan scheelt.
ui-nav-readers = Kaartlezer
ui-readers-lead = Waarom een kaart niet gelezen wordt, en wat u kunt doen.
ui-readers-insert = Zo steekt u de kaart in
ui-readers-front = Kaart van vóór 2021
ui-readers-front-text = De chip staat aan de kant van de foto.
ui-readers-back = Nieuwe kaart
ui-readers-back-text = De chip staat op de achterkant: draai de kaart om.
ui-readers-causes = Wat er in de weg kan zitten
ui-readers-fine = Niets staat de lezing in de weg
ui-readers-list = Lezers
ui-readers-none = Geen lezer aangesloten
ui-readers-none-text = Sluit de lezer aan op een USB-poort van dit toestel.
ui-readers-ignored-windows_hello = Niet gebruikt: dit is Windows Hello, geen kaartlezer.
ui-readers-ignored-virtual = Niet gebruikt: dit is een virtuele lezer van een ander programma.
ui-readers-state-empty = Leeg
ui-readers-state-card = Kaart herkend
ui-readers-state-mute = Kaart antwoordt niet
ui-readers-state-held = In gebruik door een ander programma
ui-readers-look = Opnieuw kijken
ui-readers-check-card_service = De kaartdienst van dit toestel werkt.
ui-readers-check-reader = Er is een lezer aangesloten.
ui-readers-check-card = De kaart antwoordt.
ui-readings-patient = Patiënt
ui-readings-everybody = Alle patiënten
ui-person-read-today = Identiteit gelezen om { $time }, nr. { $number } van vandaag
ui-person-read = Laatste identiteitslezing: { $date }
ui-person-readings = Alle lezingen
ui-practice-cards = Oefenkaarten
ui-practice-cards-text = Steek er een in de oefenlezer: ze wordt gelezen als een echte.
ui-practice-card-in = Insteken
ui-practice-card-out = Uithalen
ui-action-open_readers = Kaartlezer bekijken
ui-session-fallbacks = { $count ->
    [one] Noodprocedure deze maand { $count } keer gebruikt
   *[other] Noodprocedure deze maand { $count } keer gebruikt
 }
practice-card-own = Uw eigen kaart: opent een sessie.
practice-card-patient = Een patiënt: de kaart is echt.
practice-card-rsa = Een patiënt met een oudere kaart.
practice-card-kids = Een Kids-ID.
practice-card-foreigner = Een verblijfskaart.
practice-card-forged_name = De naam is veranderd: vervalste kaart.
practice-card-wrong_photo = De foto is van iemand anders: vervalste kaart.
practice-card-unknown_root = Een onbekende wortel: niet bewezen.
practice-card-expired = De kaart is vervallen.
practice-card-blocked_pin = Uw kaart, pincode geblokkeerd.

# Wat op een kaart beoordeeld wordt, en waarom het niet bewezen is.
card-part-identity = Identiteit:
card-part-address = Adres:
card-part-photo = Foto:
card-part-chain = Certificaten:
card-part-root = Wortel van de overheid:
card-part-revocation = Herroeping:
card-reason-not_read = niet gelezen.
card-reason-absent = staat niet op de kaart.
card-reason-no_register_certificate = het certificaat van het Rijksregister ontbreekt.
card-reason-malformed = de gegevens zijn beschadigd.
card-reason-signature = de handtekening klopt niet.
card-reason-signature_form = de handtekening heeft niet de juiste vorm.
card-reason-algorithm = een soort handtekening die de overheid niet gebruikt.
card-reason-hash = hoort niet bij deze kaart.
card-reason-other_chip = de gegevens komen van een andere chip.
card-reason-certificate_unreadable = een certificaat is onleesbaar.
card-reason-certificate_signature = een certificaat is niet getekend door zijn uitgever.
card-reason-other_issuer = een certificaat noemt een andere uitgever.
card-reason-wrong_role = een certificaat dient daar niet voor.
card-reason-not_yet_valid = een certificaat is nog niet geldig. Kijk de klok van het toestel na.
card-reason-expired = een certificaat is vervallen.
card-reason-root_not_read = de wortel is niet gelezen.
card-reason-unknown_root = geen bekende wortel van de overheid.
card-reason-root_expired = de wortel is vervallen.
card-reason-other_holder = het certificaat is van iemand anders.
card-reason-not_checked = niet opgevraagd, geen netwerk.
card-reason-unavailable = niemand kon antwoorden.
card-reason-weak_answer = het antwoord steunt op SHA-1, dat niets meer bewijst.
card-reason-indirect_list = de lijst van de overheid geldt ook voor andere: ze wordt niet gelezen.
card-reason-unknown_certificate = de overheid kent dit certificaat niet.
card-reason-revoked = certificaat herroepen: kaart verloren of geblokkeerd, of de persoon wil er geen.
card-reason-on_hold = certificaat geschorst.
card-reason-register_revoked = het certificaat van het Rijksregister is herroepen.

# Soorten kaarten.
card-document-belgian_citizen = Belgische identiteitskaart
card-document-kids_card = Kids-ID (jonger dan 12)
card-document-bootstrap_card = Dienstkaart (bootstrap)
card-document-habilitation_card = Machtigingskaart
card-document-foreigner_a = Vreemdelingenkaart A
card-document-foreigner_b = Vreemdelingenkaart B
card-document-foreigner_c = Vreemdelingenkaart C
card-document-foreigner_d = Vreemdelingenkaart D
card-document-foreigner_e = Vreemdelingenkaart E
card-document-foreigner_e_plus = Vreemdelingenkaart E+
card-document-foreigner_f = Vreemdelingenkaart F
card-document-foreigner_f_plus = Vreemdelingenkaart F+
card-document-foreigner_h = Vreemdelingenkaart H
card-document-foreigner_i = Vreemdelingenkaart I
card-document-foreigner_j = Vreemdelingenkaart J
card-document-foreigner_m = Vreemdelingenkaart M
card-document-foreigner_n = Vreemdelingenkaart N
card-document-foreigner_k = Vreemdelingenkaart K
card-document-foreigner_l = Vreemdelingenkaart L
card-document-foreigner_eu = Vreemdelingenkaart EU
card-document-foreigner_eu_plus = Vreemdelingenkaart EU+
card-document-foreigner_a_33 = Vreemdelingenkaart A
card-document-foreigner_b_34 = Vreemdelingenkaart B
card-document-foreigner_f_35 = Vreemdelingenkaart F
card-document-foreigner_f_plus_36 = Vreemdelingenkaart F+
card-document-foreigner_kids_eu = Vreemdelingenkaart EU, kind
card-document-foreigner_kids_eu_plus = Vreemdelingenkaart EU+, kind
card-document-foreigner_kids_a = Vreemdelingenkaart A, kind
card-document-foreigner_kids_b = Vreemdelingenkaart B, kind
card-document-foreigner_kids_k = Vreemdelingenkaart K, kind
card-document-foreigner_kids_l = Vreemdelingenkaart L, kind
card-document-foreigner_kids_f = Vreemdelingenkaart F, kind
card-document-foreigner_kids_f_plus = Vreemdelingenkaart F+, kind
card-document-foreigner_kids_m = Vreemdelingenkaart M, kind
