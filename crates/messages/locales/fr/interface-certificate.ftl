# Certificat, profil et premier démarrage.

ui-certificate-quality = Qualité
ui-quality-nurse = Infirmier ou infirmière à domicile
ui-quality-groupofnurses = Groupement de praticiens de l’art infirmier
ui-quality-person = Certificat personnel
ui-certificate-type = Identifié par
ui-certificate-value = Numéro
ui-valid-from = Valable à partir du
ui-valid-until = Valable jusqu’au
ui-renewable-from = À renouveler à partir du
ui-application-id = Application ID
ui-technical = Données techniques
ui-issuer = Émetteur
ui-subject = Sujet
ui-serial = Numéro de série
ui-key-algorithm = Clé
ui-encryption-keys = Clés de chiffrement
ui-certificate-ok = Certificat valable
ui-certificate-renewable = À renouveler bientôt
ui-certificate-urgent = À renouveler ce mois-ci
ui-certificate-critical = À renouveler cette semaine
ui-certificate-expired = Certificat expiré
ui-certificate-not_yet_valid = Certificat pas encore valable
ui-certificate-incomplete = Demande pas encore complétée
ui-certificate-ok-text = { $days ->
    [one] Encore { $days } jour, jusqu’au { $date }.
   *[other] Encore { $days } jours, jusqu’au { $date }.
 }
ui-certificate-renewable-text = { $days ->
    [one] Encore { $days } jour, jusqu’au { $date }.
   *[other] Encore { $days } jours, jusqu’au { $date }.
 }
ui-certificate-urgent-text = { $days ->
    [one] Encore { $days } jour, jusqu’au { $date }.
   *[other] Encore { $days } jours, jusqu’au { $date }.
 }
ui-certificate-critical-text = { $days ->
    [one] Encore { $days } jour, jusqu’au { $date }.
   *[other] Encore { $days } jours, jusqu’au { $date }.
 }
ui-certificate-expired-text = { $days ->
    [one] Expiré le { $date }, il y a { $days } jour. Demandez un nouveau certificat : renouveler n’est plus possible.
   *[other] Expiré le { $date }, il y a { $days } jours. Demandez un nouveau certificat : renouveler n’est plus possible.
 }
ui-certificate-not_yet_valid-text = Valable à partir du { $date }. Vérifiez aussi l’horloge de cet appareil.
ui-certificate-incomplete-text = Le certificat a été demandé, mais la deuxième étape manque. Complétez la demande dans l’outil d’eHealth, sur l’ordinateur où elle a été faite.
ui-certificate-none = Pas de certificat sur cet appareil
ui-certificate-none-text = Sans certificat, aucune question ne part. Importez le fichier .p12 de votre certificat eHealth.
ui-certificate-another = Importer un autre certificat
ui-custody = Conservation
ui-imported-at = Importé le
ui-file-name = Fichier
ui-password-kept = Gardé par cet appareil
ui-password-asked = Demandé à chaque session
ui-certificate-remove = Supprimer ce certificat
ui-certificate-remove-title = Voici ce qui se passe si vous supprimez { $name }
ui-certificate-remove-gone = Le certificat et sa clé disparaissent de cet appareil.
ui-certificate-remove-file = Pour l’importer à nouveau, il vous faut le fichier .p12 et son mot de passe.
ui-certificate-remove-session = La session ouverte se termine.
ui-certificate-remove-waiting = { $count ->
    [one] { $count } question en attente ne peut plus partir.
   *[other] { $count } questions en attente ne peuvent plus partir.
 }
ui-certificate-remove-confirm = Supprimer définitivement
ui-certificate-removed = Certificat supprimé.
ui-import-found = Fichiers trouvés sur cet appareil
ui-import-looking = Recherche dans les dossiers habituels…
ui-import-none-found = Aucun fichier de certificat dans les dossiers habituels (ehealth/keystore).
ui-import-practice = Certificat d’exercice, mot de passe déjà rempli · { $file }
ui-import-modified = Modifié le { $when }
ui-import-drop = Glissez votre fichier .p12 ici, ou choisissez-le :
ui-import-pick = Choisir un fichier
ui-import-password-title = Ouvrir le certificat
ui-import-password = Mot de passe du certificat
ui-import-password-hint = Celui que vous avez choisi en demandant le certificat. Le fichier reste où il est.
ui-import-open = Ouvrir
ui-import-facts-title = Est-ce votre certificat ?
ui-import-facts-text = Rien n’est encore conservé.
ui-import-mine = Oui, continuer
ui-import-keep-title = Conserver le certificat
ui-import-keep-legend = Et son mot de passe ?
ui-import-keep-yes = Garder le mot de passe dans le trousseau
ui-import-keep-yes-note = Ouvrir une session ne demande alors qu’une pression.
ui-import-keep-no = Me le demander à chaque session
ui-import-keep-no-note = Le mot de passe disparaît quand la session se termine.
ui-import-store = Conserver
ui-import-storing = Enregistrement et contrôle…
ui-import-stored = Le certificat est enregistré et contrôlé
ui-import-stored-copy = Gardez une copie du fichier .p12 en lieu sûr : Valise ne peut pas vous le rendre.
ui-import-finish = Terminer
ui-keychain-ready = Le trousseau est prêt
ui-keychain-ready-text = Vos secrets y sont gardés.
ui-keychain-locked = Le trousseau est verrouillé
ui-keychain-locked-text = Déverrouillez-le avec le mot de passe de votre appareil, puis réessayez.
ui-keychain-denied = Le trousseau refuse l’accès
ui-keychain-denied-text = Autorisez Valise dans la question de votre système, puis réessayez.
ui-keychain-missing = Cet appareil n’a pas de trousseau
ui-keychain-missing-text = Valise ne garde jamais un secret en clair. Vous pouvez choisir un fichier scellé par une phrase secrète.
ui-sealed-choose = Utiliser un fichier scellé
ui-sealed-title = Fichier scellé par une phrase secrète
ui-sealed-text = Cette phrase sera demandée à chaque démarrage. Si elle est perdue, le contenu l’est aussi.
ui-sealed-passphrase = Phrase secrète
ui-sealed-hint = Quelques mots qui ne vont pas ensemble.
ui-unlock = Déverrouiller
ui-sealed-use = Utiliser cette phrase
ui-profile-card = Prestataire
ui-profile-title = Pour qui les questions sont-elles posées ?
ui-profile-text = MyCareNet demande le numéro INAMI et le NISS du prestataire dans chaque question.
ui-profile-none = Le prestataire n’est pas encore connu.
ui-profile-fill = Remplir
ui-profile-saved = Profil enregistré.
ui-profile-niss-group = NISS du responsable
ui-profile-name-group = Nom du groupement
ui-profile-first-name-group = Prénom et nom du responsable
ui-nihii = Numéro INAMI
ui-nihii-hint = 11 chiffres, par exemple sur vos attestations de soins.
ui-nihii-hint-group = 8 ou 11 chiffres. Celui d’un groupement commence par 94.
ui-welcome-title = Bienvenue dans Valise
ui-welcome-text = Votre certificat reste sur cet appareil. Rien ne passe par un serveur à nous.
ui-welcome-language = Choisissez votre langue
ui-welcome-progress = Étapes du premier démarrage
ui-welcome-situation = Où en êtes-vous avec votre certificat eHealth ?
ui-welcome-situation-text = C’est un fichier qui se termine par .p12, avec un mot de passe.
ui-welcome-have = J’ai mon certificat
ui-welcome-have-note = Le fichier et son mot de passe sont là.
ui-welcome-lost = Je l’ai perdu
ui-welcome-lost-note = Le fichier ou son mot de passe est introuvable.
ui-welcome-never = Je n’en ai jamais eu
ui-welcome-never-note = Voici comment le demander, pas à pas.
ui-welcome-practice = M’exercer d’abord
ui-welcome-practice-note = Avec un certificat et des patients inventés. Rien ne quitte cet appareil.
ui-welcome-later = Plus tard
ui-lost-text = Personne ne peut retrouver le mot de passe ou refaire le fichier. On révoque l’ancien certificat et on en demande un nouveau.
ui-lost-look = Cherchez d’abord le fichier dans le dossier ehealth/keystore de chaque ordinateur où vous avez travaillé.
ui-lost-revoke = Faites révoquer l’ancien certificat : dans l’eHealth Certificate Manager avec votre eID, ou par le centre de contact. Pour un groupement, c’est le responsable qui le fait.
ui-never-text = Un certificat eHealth est gratuit. Il faut deux étapes, sur le même ordinateur.
ui-never-ready = Préparez votre eID et son code PIN, un lecteur de carte, une adresse e‑mail et un numéro de téléphone.
ui-never-group = Pour un groupement : le responsable connu de l’INAMI fait la demande avec son eID et choisit « Mon organisation » (NIHII-GROUP).
ui-never-request = Ouvrez l’eHealth Certificate Manager depuis www.ehealth.fgov.be et choisissez « Demander un nouveau certificat ».
ui-never-password = Choisissez un mot de passe : au moins 8 caractères, un chiffre ou un symbole, sans accents. Notez-le en lieu sûr : perdu, il faut tout recommencer.
ui-never-complete = Attendez l’e‑mail d’eHealth (jusqu’à 10 jours), puis choisissez « Compléter une demande », sur le même ordinateur.
ui-never-import = Revenez ici et choisissez « J’ai mon certificat ».
ui-contact = Centre de contact eHealth
ui-contact-number = numéro de téléphone
