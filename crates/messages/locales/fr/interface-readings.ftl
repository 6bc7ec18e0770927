# Les lectures d’identité : liste, compteur, une lecture, lecture sans puce, scan, export.

ui-nav-readings = Lectures d’identité
ui-action-open_readings = Voir les lectures
ui-kind-reading = Lectures
ui-readings-lead = Comment l’identité de vos patients a été relevée à chaque contact.
ui-readings-none = Pas encore de lectures
ui-readings-none-text = Mettez une carte dans le lecteur : la lecture se garde d’elle-même.
ui-readings-none-month = Pas de lectures ce mois-ci
ui-readings-none-person = Pas encore de lectures de ce patient
ui-readings-month = Mois
ui-readings-previous = Mois précédent
ui-readings-next = Mois suivant
ui-readings-count = { $count ->
    [one] { $count } lecture
   *[other] { $count } lectures
 }
ui-readings-today = { $count ->
    [one] Aujourd’hui : { $count } lecture, gardée sur cet appareil
   *[other] Aujourd’hui : { $count } lectures, toutes gardées sur cet appareil
 }
ui-readings-meter = { $percent } % comptent
ui-readings-meter-none = Encore rien à compter
ui-readings-meter-of = { $counting } lectures sur { $total } comptent
ui-readings-meter-enough = Au moins { $threshold } % doivent compter : c’est le cas.
ui-readings-meter-below = Au moins { $threshold } % doivent compter. En dessous, aucune facture n’est refusée, mais on peut vous demander les raisons. Valise les a gardées.
ui-readings-source = Source : { $source }
ui-readings-exceptions = Lectures qui ne comptent pas
ui-readings-exceptions-none = Toutes les lectures de ce mois comptent.
ui-readings-all = Toutes les lectures
ui-readings-kept = Lecture gardée.
ui-readings-undo = Annuler la lecture
ui-readings-undone = Lecture annulée.
ui-readings-undo-until = Peut être annulée aujourd’hui seulement.

ui-reading-at = { $date }, { $time }
ui-reading-number = Lecture { $number } du jour
ui-reading-counts = Compte
ui-reading-counts-not = Ne compte pas
ui-reading-not-listed = Pas dans votre liste
ui-reading-serial_number = Numéro de série du support
ui-reading-entry_type = Type de lecture
ui-reading-entry_type-chip = Puce lue
ui-reading-entry_type-barcode = Code-barres
ui-reading-entry_type-qr = Code QR
ui-reading-entry_type-manual = NISS encodé à la main
ui-reading-medium = Type de support
ui-reading-medium-eid = Carte d’identité électronique
ui-reading-medium-foreigner_card = Carte d’étranger ou document de séjour
ui-reading-medium-isi_plus = Carte ISI+
ui-reading-medium-attestation = Attestation d’assuré social
ui-reading-medium-loss_attestation = Attestation de perte ou de vol
ui-reading-medium-vignette = Vignette de mutualité
ui-reading-reason_manual = Raison de l’encodage manuel
ui-reading-reason_manual-no_chip = Document sans puce
ui-reading-reason_manual-chip_broken = La puce ne fonctionne pas
ui-reading-reason_manual-system_down = Système informatique ou lecteur en panne
ui-reading-reason_vignette = Raison de la vignette
ui-reading-reason_vignette-no_contact = L’acte se fait sans contact avec le patient
ui-reading-reason_vignette-no_document = Le patient n’a pas de document d’identité valable
ui-reading-signature-proven = Signatures justes
ui-reading-signature-not_proven = Signatures non prouvées
ui-reading-signature-forged = Signatures fausses : n’utilisez pas cette carte
ui-reading-code = Code officiel { $code }
ui-reading-code-inferred = Code officiel { $code }, déduit
ui-reading-code-unknown = Code officiel inconnu
ui-readings-codes = Codes officiels
ui-readings-codes-note = Les codes par lesquels les logiciels de facturation désignent ces lectures. « Déduit » veut dire : relevé dans d’autres logiciels, pas confirmé par une source officielle.

ui-take-title = Lecture sans puce
ui-take-lead = Si la puce peut être lue, mettez la carte dans le lecteur. Sinon : deux touches.
ui-take-what = Que montre le patient ?
ui-take-how = Comment relevez-vous l’identité ?
ui-take-why = Pourquoi ?
ui-take-keep = Garder la lecture
ui-take-counts-not = Cette lecture compte parmi les exceptions.

ui-scan-title = Scanner
ui-scan-ready = Scannez le code-barres, le code QR ou le dos de la carte.
ui-scan-niss = NISS lu
ui-scan-card = Numéro de carte lu
ui-scan-niss-missing = Le code ne contient pas de NISS. Recopiez-le de la carte.
ui-scan-person = Patient trouvé dans votre liste
ui-scan-nobody = Personne dans votre liste n’a ce NISS.

ui-readings-export = Exporter le mois
ui-readings-export-csv = Tableau (CSV)
ui-readings-export-fhir = Pour un autre logiciel (FHIR)
ui-readings-export-note = Le fichier nomme des patients et n’est pas chiffré. Gardez-le en lieu sûr.
ui-readings-exported = { $count ->
    [one] { $count } lecture écrite dans le fichier.
   *[other] { $count } lectures écrites dans le fichier.
 }
