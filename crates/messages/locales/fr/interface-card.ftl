# Cartes, lecteurs et codes PIN, tels que l’écran les montre.

# Le volet d’une carte qu’on insère.
ui-card-title = Carte d’identité
ui-card-mute = Sons coupés
ui-card-reading = lecture en cours…
ui-card-in = carte insérée
ui-card-out = carte retirée
ui-card-steps = Étapes de la lecture
ui-card-step-identity = Identité
ui-card-step-address = Adresse
ui-card-step-photo = Photo
ui-card-step-proof = Preuve
ui-card-step-done = lu
ui-card-step-open = pas encore
ui-card-photo = Photo de la carte
ui-card-age = { $count ->
    [one] { $count } an
   *[other] { $count } ans
 }
ui-card-document = Document
ui-card-document-other = Autre document
ui-card-valid-until = Valable jusqu’au
ui-card-expired = Expirée
ui-card-expired-text = Cette carte est expirée. La lecture est gardée ; demandez un document valable.
ui-card-address = Adresse
ui-card-checking = Contrôle en cours
ui-card-checking-text = Les signatures de la carte sont vérifiées.
ui-card-genuine = Carte authentique
ui-card-genuine-text = Toutes les signatures de l’État sont exactes.
ui-card-revoked = Authentique, mais révoquée
ui-card-revoked-text = Les données de la carte sont exactes, mais ses certificats sont révoqués ou suspendus : elle est peut-être perdue, volée ou bloquée. Comparez la photo et demandez un autre document.
ui-card-not_proven = Non prouvée
ui-card-not_proven-text = Rien ne contredit la carte, mais tout n’a pas pu être prouvé. Vous pouvez continuer.
ui-card-forged = Carte falsifiée
ui-card-forged-text = N’utilisez pas cette carte. Demandez un autre document.
ui-card-own = C’est votre propre carte : aucune lecture n’est notée.
ui-card-kept = Gardée à { $time }, lecture n° { $number } du jour
ui-card-keeping = La lecture n’est pas encore gardée.
ui-card-asked-at = Révocation demandée le { $when }.
ui-card-what-is-wrong = Qu’est-ce qui ne va pas ?
ui-card-part-stays = Ce qui a été lu reste affiché, mais n’est pas prouvé.
ui-card-two = Affichée : la carte de { $name } dans { $reader }. Il y a aussi une carte dans un autre lecteur.
ui-card-show-holder = Afficher la carte de { $name }
ui-card-show-reader = Afficher la carte dans { $reader }
ui-card-put-away = Fermer
ui-card-turn = Montrer au patient
ui-card-fill-profile = Remplir mon profil
ui-card-again = Relire
ui-card-check = Vérifier l’assurabilité
ui-card-new-patient = Nouveau patient
ui-card-not-readable = Carte illisible ?
ui-card-forgotten = La carte de { $name } est encore dans le lecteur
ui-card-forgotten-unknown = La carte est encore dans le lecteur
ui-card-forgotten-text = Rendez-la avant de partir.
ui-card-forgotten-seen = Compris
ui-turned-text = Carte lue à { $time }, uniquement pour votre assurance
ui-nav-readings-short = Lectures

# Chiffres et code PIN.
ui-pad = Pavé numérique
ui-pad-clear = Tout effacer
ui-pad-back = Effacer un chiffre
ui-pin = Code PIN
ui-pin-of-card = Code PIN de votre carte
ui-pin-hint = 4 à 12 chiffres. Valise ne le garde jamais.
ui-pin-tries = { $count ->
    [one] Encore { $count } essai.
   *[other] Encore { $count } essais.
 }
ui-pin-on-reader = Tapez le code PIN sur le lecteur
ui-signing-none = Mettez votre propre carte dans le lecteur
ui-signing-card = Carte de { $name } dans { $reader }
ui-profile-card-there = La carte de { $name } est dans le lecteur
ui-profile-filled = Rempli depuis la carte. Vérifiez avant d’enregistrer.
ui-holder-differs = La carte et le certificat sont de deux personnes
ui-holder-card = NISS de la carte ou du profil :
ui-holder-certificate = NISS du certificat :

# Les lecteurs et ce qui leur manque.
ui-nav-readers = Lecteur de cartes
ui-readers-lead = Pourquoi une carte ne se lit pas, et quoi faire.
ui-readers-insert = Comment insérer la carte
ui-readers-front = Carte d’avant 2021
ui-readers-front-text = La puce est du côté de la photo.
ui-readers-back = Nouvelle carte
ui-readers-back-text = La puce est au dos : retournez la carte.
ui-readers-causes = Ce qui peut l’empêcher
ui-readers-fine = Rien n’empêche la lecture
ui-readers-list = Lecteurs
ui-readers-none = Aucun lecteur branché
ui-readers-none-text = Branchez le lecteur à un port USB de cet appareil.
ui-readers-ignored-windows_hello = Pas utilisé : c’est Windows Hello, pas un lecteur de cartes.
ui-readers-ignored-virtual = Pas utilisé : c’est un lecteur virtuel d’un autre programme.
ui-readers-state-empty = Vide
ui-readers-state-card = Carte reconnue
ui-readers-state-mute = La carte ne répond pas
ui-readers-state-held = Utilisée par un autre programme
ui-readers-look = Regarder à nouveau
ui-readers-check-card_service = Le service de cartes de cet appareil fonctionne.
ui-readers-check-reader = Un lecteur est branché.
ui-readers-check-card = La carte répond.
ui-readings-patient = Patient
ui-readings-everybody = Tous les patients
ui-person-read-today = Identité lue à { $time }, n° { $number } du jour
ui-person-read = Dernière lecture d’identité : { $date }
ui-person-readings = Toutes ses lectures
ui-practice-cards = Cartes d’identité d’exercice
ui-practice-cards-text = Mettez-en une dans le lecteur d’exercice : elle est lue comme une vraie.
ui-practice-card-in = Insérer
ui-practice-card-out = Retirer
ui-action-open_readers = Voir le lecteur de cartes
ui-session-fallbacks = { $count ->
    [one] Procédure de secours utilisée { $count } fois ce mois-ci
   *[other] Procédure de secours utilisée { $count } fois ce mois-ci
 }
practice-card-own = Votre propre carte : ouvre une session.
practice-card-patient = Un patient : carte authentique.
practice-card-rsa = Un patient avec une carte plus ancienne.
practice-card-kids = Une Kids-ID.
practice-card-foreigner = Un titre de séjour.
practice-card-forged_name = Le nom a été changé : carte falsifiée.
practice-card-wrong_photo = La photo est celle d’un autre : carte falsifiée.
practice-card-unknown_root = Une racine inconnue : non prouvée.
practice-card-expired = La carte est expirée.
practice-card-blocked_pin = Votre carte, code PIN bloqué.

# Ce qui est jugé sur une carte, et pourquoi ce n’est pas prouvé.
card-part-identity = Identité :
card-part-address = Adresse :
card-part-photo = Photo :
card-part-chain = Certificats :
card-part-root = Racine de l’État :
card-part-revocation = Révocation :
card-reason-not_read = pas lu.
card-reason-absent = la carte ne le contient pas.
card-reason-no_register_certificate = le certificat du Registre national manque.
card-reason-malformed = les données sont abîmées.
card-reason-signature = la signature ne correspond pas.
card-reason-signature_form = la signature n’a pas la bonne forme.
card-reason-algorithm = une sorte de signature que l’État n’utilise pas.
card-reason-hash = ce n’est pas celle de cette carte.
card-reason-other_chip = les données viennent d’une autre puce.
card-reason-certificate_unreadable = un certificat est illisible.
card-reason-certificate_signature = un certificat n’est pas signé par son émetteur.
card-reason-other_issuer = un certificat nomme un autre émetteur.
card-reason-wrong_role = un certificat ne sert pas à cela.
card-reason-not_yet_valid = un certificat n’est pas encore valable. Vérifiez l’horloge de l’appareil.
card-reason-expired = un certificat est expiré.
card-reason-root_not_read = la racine n’a pas été lue.
card-reason-unknown_root = ce n’est pas une racine de l’État connue.
card-reason-root_expired = la racine est expirée.
card-reason-other_holder = le certificat est celui d’une autre personne.
card-reason-not_checked = pas demandé, sans réseau.
card-reason-unavailable = personne n’a pu répondre.
card-reason-weak_answer = la réponse repose sur SHA-1, qui ne prouve plus rien.
card-reason-indirect_list = la liste de l’autorité vaut aussi pour d’autres : elle n’est pas lue.
card-reason-unknown_certificate = l’autorité ne connaît pas ce certificat.
card-reason-revoked = certificat révoqué : carte perdue ou bloquée, ou la personne n’en veut pas.
card-reason-on_hold = certificat suspendu.
card-reason-register_revoked = le certificat du Registre national est révoqué.

# Sortes de cartes.
card-document-belgian_citizen = Carte d’identité belge
card-document-kids_card = Kids-ID (moins de 12 ans)
card-document-bootstrap_card = Carte de service (bootstrap)
card-document-habilitation_card = Carte d’habilitation
card-document-foreigner_a = Carte d’étranger A
card-document-foreigner_b = Carte d’étranger B
card-document-foreigner_c = Carte d’étranger C
card-document-foreigner_d = Carte d’étranger D
card-document-foreigner_e = Carte d’étranger E
card-document-foreigner_e_plus = Carte d’étranger E+
card-document-foreigner_f = Carte d’étranger F
card-document-foreigner_f_plus = Carte d’étranger F+
card-document-foreigner_h = Carte d’étranger H
card-document-foreigner_i = Carte d’étranger I
card-document-foreigner_j = Carte d’étranger J
card-document-foreigner_m = Carte d’étranger M
card-document-foreigner_n = Carte d’étranger N
card-document-foreigner_k = Carte d’étranger K
card-document-foreigner_l = Carte d’étranger L
card-document-foreigner_eu = Carte d’étranger EU
card-document-foreigner_eu_plus = Carte d’étranger EU+
card-document-foreigner_a_33 = Carte d’étranger A
card-document-foreigner_b_34 = Carte d’étranger B
card-document-foreigner_f_35 = Carte d’étranger F
card-document-foreigner_f_plus_36 = Carte d’étranger F+
card-document-foreigner_kids_eu = Carte d’étranger EU, enfant
card-document-foreigner_kids_eu_plus = Carte d’étranger EU+, enfant
card-document-foreigner_kids_a = Carte d’étranger A, enfant
card-document-foreigner_kids_b = Carte d’étranger B, enfant
card-document-foreigner_kids_k = Carte d’étranger K, enfant
card-document-foreigner_kids_l = Carte d’étranger L, enfant
card-document-foreigner_kids_f = Carte d’étranger F, enfant
card-document-foreigner_kids_f_plus = Carte d’étranger F+, enfant
card-document-foreigner_kids_m = Carte d’étranger M, enfant
