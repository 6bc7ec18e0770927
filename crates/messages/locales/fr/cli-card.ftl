# La ligne de commande (valise-cli) : cartes et lecteurs, en texte pour les personnes.

cli-label-reader = Lecteur
cli-label-ignored = Pas utilisé
cli-label-atr = Réponse au reset
cli-label-nationality = Nationalité
cli-label-noble_condition = Titre de noblesse
cli-label-special_status = Statut particulier
cli-label-address = Adresse
cli-label-document = Document
cli-label-card_number = Numéro de la carte
cli-label-issued_by = Délivrée par
cli-label-chip = Puce
cli-label-applet = Applet
cli-label-proof_identity = Preuve de l’identité
cli-label-proof_address = Preuve de l’adresse
cli-label-proof_photo = Preuve de la photo
cli-label-proof_chain = Certificat du Registre
cli-label-proof_root = Racine de l’État
cli-label-proof_revocation = Révocation

# Mots et phrases

cli-gender-unknown = inconnu
cli-special-white_cane = canne blanche
cli-special-extended_minority = minorité prolongée
cli-special-white_cane_extended_minority = canne blanche, minorité prolongée
cli-special-yellow_cane = canne jaune
cli-special-yellow_cane_extended_minority = canne jaune, minorité prolongée
cli-reader-empty = vide
cli-reader-card = carte
cli-reader-mute = la carte ne répond pas
cli-reader-held = carte retenue par un autre programme
cli-ignored-windows_hello = Windows Hello, on ne peut pas y mettre de carte
cli-ignored-virtual = lecteur virtuel, on ne peut pas y mettre de carte
cli-event-inserted = carte insérée
cli-event-removed = carte retirée
cli-event-reader_added = lecteur branché
cli-event-reader_removed = lecteur débranché
cli-event-error = problème
cli-proof_result-proven = prouvé
cli-proof_result-not_proven = pas prouvé
cli-proof_result-forged = FALSIFIÉ
cli-card-genuine = Carte authentique : le Registre national a écrit ceci.
cli-card-revoked = Authentique, mais RÉVOQUÉE : les certificats de cette carte ne valent plus ; elle est peut-être perdue ou bloquée.
cli-card-not_proven = Pas prouvé : rien ne contredit cette carte, mais tout n’a pas pu être prouvé.
cli-card-forged = FALSIFIÉE : ne vous fiez pas à cette carte.
cli-card-expired = Cette carte est périmée.
cli-card-cost = { $commands } commandes, { $bytes } octets, { $milliseconds } ms
cli-no_readers = Aucun lecteur de cartes n’est branché.

# Questions au terminal

cli-prompt-pin = PIN de votre carte d’identité :
cli-prompt-pin_pad = Tapez le PIN sur le lecteur de cartes.

# Aide

cli-help-card = Cartes d’identité et lecteurs ; sans trousseau ni base de données
cli-help-card-readers = Montre les lecteurs ; en exercice, le lecteur d’exercice vient en dernier
cli-help-card-watch = Dit ce qui se passe aux lecteurs, une ligne à la fois, jusqu’à Ctrl-C
cli-help-card-read = Lit la carte d’identité dans un lecteur et prouve ce qu’elle dit ; aucune lecture d’identité n’est notée
cli-help-card-verify = Prouve ce que disent les fichiers conservés d’une carte
cli-option-card-read-reader = Nom du lecteur ; sans lui, le premier qui contient une carte
cli-option-card-read-address = Lit aussi l’adresse
cli-option-card-read-photo = Lit aussi la photo, dans ce fichier (JPEG)
cli-option-card-read-dump = Conserve les fichiers lus dans ce dossier, nommés d’après leur chemin
cli-option-folder = Le dossier avec les fichiers de la carte (3F00DF014031.bin …)
cli-option-pin_file = Fichier avec le PIN de la carte d’identité ; sans lui, il est demandé sans écho ou sur le lecteur
