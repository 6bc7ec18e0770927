# De opdrachtregel (valise-cli): kaarten en kaartlezers, als tekst voor mensen.

cli-label-reader = Lezer
cli-label-ignored = Niet gebruikt
cli-label-atr = Antwoord op reset
cli-label-nationality = Nationaliteit
cli-label-noble_condition = Adellijke titel
cli-label-special_status = Bijzonder statuut
cli-label-address = Adres
cli-label-document = Document
cli-label-card_number = Kaartnummer
cli-label-issued_by = Afgegeven door
cli-label-chip = Chip
cli-label-applet = Applet
cli-label-proof_identity = Bewijs van de identiteit
cli-label-proof_address = Bewijs van het adres
cli-label-proof_photo = Bewijs van de foto
cli-label-proof_chain = Certificaat van het Register
cli-label-proof_root = Wortel van de overheid
cli-label-proof_revocation = Herroeping

# Woorden en zinnen

cli-gender-unknown = onbekend
cli-special-white_cane = witte stok
cli-special-extended_minority = verlengde minderjarigheid
cli-special-white_cane_extended_minority = witte stok, verlengde minderjarigheid
cli-special-yellow_cane = gele stok
cli-special-yellow_cane_extended_minority = gele stok, verlengde minderjarigheid
cli-reader-empty = leeg
cli-reader-card = kaart
cli-reader-mute = kaart antwoordt niet
cli-reader-held = kaart vastgehouden door een ander programma
cli-ignored-windows_hello = Windows Hello, er kan geen kaart in
cli-ignored-virtual = virtuele lezer, er kan geen kaart in
cli-event-inserted = kaart ingestoken
cli-event-removed = kaart uitgehaald
cli-event-reader_added = lezer aangesloten
cli-event-reader_removed = lezer losgekoppeld
cli-event-error = probleem
cli-proof_result-proven = bewezen
cli-proof_result-not_proven = niet bewezen
cli-proof_result-forged = VERVALST
cli-card-genuine = Echte kaart: het Rijksregister heeft dit geschreven.
cli-card-revoked = Echt, maar INGETROKKEN: de certificaten van deze kaart gelden niet meer; misschien is ze verloren of geblokkeerd.
cli-card-not_proven = Niet bewezen: niets spreekt deze kaart tegen, maar niet alles kon bewezen worden.
cli-card-forged = VERVALST: vertrouw niet op deze kaart.
cli-card-expired = Deze kaart is vervallen.
cli-card-cost = { $commands } commando’s, { $bytes } bytes, { $milliseconds } ms
cli-no_readers = Er is geen kaartlezer aangesloten.

# Vragen in de terminal

cli-prompt-pin = Pincode van uw identiteitskaart:
cli-prompt-pin_pad = Tik de pincode in op de kaartlezer.

# Hulp

cli-help-card = Identiteitskaarten en kaartlezers; zonder sleutelbos en zonder databank
cli-help-card-readers = Toont de kaartlezers; bij het oefenen komt de oefenlezer als laatste
cli-help-card-watch = Vertelt wat er bij de lezers gebeurt, regel per regel, tot Ctrl-C
cli-help-card-read = Leest de identiteitskaart in een lezer en bewijst wat ze zegt; er wordt geen identiteitslezing genoteerd
cli-help-card-verify = Bewijst wat de bewaarde bestanden van een kaart zeggen
cli-option-card-read-reader = Naam van de lezer; zonder, de eerste met een kaart erin
cli-option-card-read-address = Leest ook het adres
cli-option-card-read-photo = Leest ook de foto, in dit bestand (JPEG)
cli-option-card-read-dump = Bewaart de gelezen bestanden in deze map, genoemd naar hun pad
cli-option-folder = De map met de bestanden van de kaart (3F00DF014031.bin …)
cli-option-pin_file = Bestand met de pincode van de identiteitskaart; zonder wordt ze gevraagd zonder echo of op de lezer
