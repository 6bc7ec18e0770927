# De identiteitslezingen: lijst, meter, één lezing, lezing zonder chip, scannen, export.

ui-nav-readings = Identiteitslezingen
ui-action-open_readings = Lezingen bekijken
ui-kind-reading = Lezingen
ui-readings-lead = Hoe de identiteit van uw patiënten bij elk contact werd opgenomen.
ui-readings-none = Nog geen lezingen
ui-readings-none-text = Steek een kaart in de lezer: de lezing wordt vanzelf bewaard.
ui-readings-none-month = Geen lezingen deze maand
ui-readings-none-person = Nog geen lezingen van deze patiënt
ui-readings-month = Maand
ui-readings-previous = Vorige maand
ui-readings-next = Volgende maand
ui-readings-count = { $count ->
    [one] { $count } lezing
   *[other] { $count } lezingen
 }
ui-readings-today = { $count ->
    [one] Vandaag: { $count } lezing, bewaard op dit toestel
   *[other] Vandaag: { $count } lezingen, alle bewaard op dit toestel
 }
ui-readings-meter = { $percent } % telt mee
ui-readings-meter-none = Nog niets te tellen
ui-readings-meter-of = { $counting } van { $total } lezingen tellen mee
ui-readings-meter-enough = Minstens { $threshold } % moet meetellen: dat is zo.
ui-readings-meter-below = Minstens { $threshold } % moet meetellen. Daaronder wordt geen factuur geweigerd, maar men kan u naar de redenen vragen. Valise heeft ze bewaard.
ui-readings-source = Bron: { $source }
ui-readings-exceptions = Lezingen die niet meetellen
ui-readings-exceptions-none = Alle lezingen van deze maand tellen mee.
ui-readings-all = Alle lezingen
ui-readings-kept = Lezing bewaard.
ui-readings-undo = Lezing ongedaan maken
ui-readings-undone = Lezing ongedaan gemaakt.
ui-readings-undo-until = Kan alleen vandaag ongedaan worden gemaakt.

ui-reading-at = { $date }, { $time }
ui-reading-number = Lezing { $number } van de dag
ui-reading-counts = Telt mee
ui-reading-counts-not = Telt niet mee
ui-reading-not-listed = Niet in uw lijst
ui-reading-serial_number = Serienummer van de drager
ui-reading-entry_type = Type van lezing
ui-reading-entry_type-chip = Chip gelezen
ui-reading-entry_type-barcode = Barcode
ui-reading-entry_type-qr = QR-code
ui-reading-entry_type-manual = INSZ manueel ingevoerd
ui-reading-medium = Type drager
ui-reading-medium-eid = Elektronische identiteitskaart
ui-reading-medium-foreigner_card = Vreemdelingenkaart of verblijfsdocument
ui-reading-medium-isi_plus = ISI+-kaart
ui-reading-medium-attestation = Attest van sociaal verzekerde
ui-reading-medium-loss_attestation = Attest van verlies of diefstal
ui-reading-medium-vignette = Kleefbriefje van het ziekenfonds
ui-reading-reason_manual = Reden manuele invoering
ui-reading-reason_manual-no_chip = Document zonder chip
ui-reading-reason_manual-chip_broken = De chip werkt niet
ui-reading-reason_manual-system_down = Informaticasysteem of lezer defect
ui-reading-reason_vignette = Reden kleefbriefje
ui-reading-reason_vignette-no_contact = De verstrekking vraagt geen contact met de patiënt
ui-reading-reason_vignette-no_document = De patiënt heeft geen geldig identiteitsdocument
ui-reading-signature-proven = Handtekeningen juist
ui-reading-signature-not_proven = Handtekeningen niet bewezen
ui-reading-signature-forged = Handtekeningen fout: gebruik deze kaart niet
ui-reading-code = Officiële code { $code }
ui-reading-code-inferred = Officiële code { $code }, afgeleid
ui-reading-code-unknown = Officiële code niet bekend
ui-readings-codes = Officiële codes
ui-readings-codes-note = De codes waarmee facturatiesoftware deze lezingen aanduidt. “Afgeleid” betekent: uit andere software overgenomen, niet door een officiële bron bevestigd.

ui-take-title = Lezing zonder chip
ui-take-lead = Kan de chip gelezen worden, steek de kaart dan in de lezer. Anders: twee keer tikken.
ui-take-what = Wat toont de patiënt?
ui-take-how = Hoe neemt u de identiteit op?
ui-take-why = Waarom?
ui-take-keep = Lezing bewaren
ui-take-counts-not = Deze lezing hoort bij de uitzonderingen.

ui-scan-title = Scannen
ui-scan-ready = Scan de barcode, de QR-code of de achterkant van de kaart.
ui-scan-niss = INSZ gelezen
ui-scan-card = Kaartnummer gelezen
ui-scan-niss-missing = De code bevat geen INSZ. Neem het over van de kaart.
ui-scan-person = Patiënt gevonden in uw lijst
ui-scan-nobody = Niemand in uw lijst heeft dit INSZ.

ui-readings-export = Maand exporteren
ui-readings-export-csv = Tabel (CSV)
ui-readings-export-fhir = Voor andere software (FHIR)
ui-readings-export-note = Het bestand noemt patiënten en is niet versleuteld. Bewaar het op een veilige plaats.
ui-readings-exported = { $count ->
    [one] { $count } lezing naar het bestand geschreven.
   *[other] { $count } lezingen naar het bestand geschreven.
 }
