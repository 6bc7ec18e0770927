# La ligne de commande (valise-cli), en texte pour les personnes.

# Libellés

cli-yes = oui
cli-no = non
cli-seconds = { $seconds } s
cli-label-quality = Qualité
cli-label-name = Nom
cli-label-niss = NISS
cli-label-nihii = Numéro INAMI
cli-label-proof = Preuve
cli-label-holder = Titulaire
cli-label-from = Du
cli-label-until = Au
cli-label-renews_at = Renouvelée
cli-label-clock_offset = Écart de l’horloge
cli-label-made_at = Établi
cli-label-id = Identifiant
cli-label-imported_at = Importé
cli-label-custody = Conservé dans
cli-label-password_kept = Mot de passe conservé
cli-label-state = État
cli-label-type = Type
cli-label-value = Valeur
cli-label-application_id = Application
cli-label-environment = Environnement
cli-label-valid_from = Valable à partir du
cli-label-valid_until = Valable jusqu’au
cli-label-renewable_from = À renouveler à partir du
cli-label-subject = Sujet
cli-label-issuer = Émetteur
cli-label-serial = Numéro de série
cli-label-key = Clé
cli-label-sha256 = SHA-256
cli-label-encryption_keys = Clés de chiffrement
cli-label-missing = Manque
cli-label-patient = Patient
cli-label-birth_date = Date de naissance
cli-label-gender = Sexe
cli-label-deceased_on = Date du décès
cli-label-palliative = Statut palliatif
cli-label-global_medical_file = Dossier médical global (DMG)
cli-label-medical_house = Maison médicale
cli-label-hospitalisation = Hospitalisation
cli-label-care_path = Trajet de soins
cli-label-payment_by_insurer = Paiement par l’organisme assureur
cli-label-chronic_condition = Affection chronique
cli-label-maximum_bill = Maximum à facturer
cli-label-pharmacy = Pharmacie de référence
cli-label-insurer = Organisme assureur
cli-label-registration_number = Numéro d’affiliation
cli-label-codes = CT1/CT2
cli-label-increased = Intervention majorée
cli-label-communicated_on = Communiqué le
cli-label-payment_approval = Engagement de paiement
cli-label-requested_at = Demandé
cli-label-obtained_at = Répondu
cli-label-input_reference = Référence
cli-label-check_id = Consultation
cli-label-answered_by = Réponse de

# Mots et phrases

cli-quality-nurse = infirmier(e)
cli-quality-groupofnurses = groupement infirmier
cli-environment-practice = exercice
cli-environment-acceptance = acceptation
cli-environment-production = production
cli-proof-eid = carte d’identité électronique
cli-proof-fallback = procédure de secours
cli-proof-group = certificat du groupement
cli-session-none = Pas de session ouverte
cli-session-opening = La session s’ouvre
cli-session-active = Session ouverte
cli-session-ending_soon = La session se termine bientôt
cli-session-failed = La session n’a pas pu s’ouvrir
cli-certificate-ok = Certificat valable
cli-certificate-renewable = Certificat valable, à renouveler
cli-certificate-urgent = Certificat à renouveler ce mois-ci
cli-certificate-critical = Certificat à renouveler cette semaine
cli-certificate-expired = Certificat expiré
cli-certificate-not_yet_valid = Certificat pas encore valable
cli-certificate-incomplete = Demande de certificat non complétée
cli-days_left =
    { $days ->
        [one] il reste { $days } jour
       *[other] il reste { $days } jours
    }
cli-days_past =
    { $days ->
        [one] depuis { $days } jour
       *[other] depuis { $days } jours
    }
cli-missing-issued_certificate = le certificat de l’autorité
cli-missing-issuer_certificate = le certificat de l’émetteur
cli-missing-encryption_key = la clé de chiffrement
cli-custody-secret_service = le trousseau de ce compte
cli-custody-windows_credential_manager = le Gestionnaire d’identification Windows
cli-custody-apple_keychain = le trousseau d’accès Apple
cli-custody-android_keystore = le coffre de clés Android
cli-custody-sealed_file = un fichier scellé
cli-custody-memory = la mémoire de ce programme seulement
cli-gender-male = homme
cli-gender-female = femme
cli-doctor-ok = en ordre
cli-doctor-warning = à voir
cli-doctor-failed = pas en ordre
cli-doctor-skipped = pas contrôlé
cli-check-saved = Conservé, pas encore envoyé
cli-check-waiting_for_network = En attente, nouvel essai
cli-check-waiting_for_session = En attente : pas de session
cli-check-sending = En cours d’envoi
cli-check-answered = Répondu
cli-check-needs_you = À vous d’agir
cli-check-given_up = Plus réessayé
cli-check-cancelled = Annulé
cli-no_certificates = Aucun certificat n’est conservé pour cet environnement.
cli-removed = Le certificat est retiré de cet appareil.
cli-removed-session = Sa session est terminée.
cli-removed-waiting =
    { $count ->
        [one] Une consultation attend maintenant un autre certificat.
       *[other] { $count } consultations attendent maintenant un autre certificat.
    }

# Questions au terminal

cli-prompt-password = Mot de passe du certificat :
cli-prompt-passphrase = Phrase de passe du fichier scellé :
cli-prompt-passphrase_new = Nouvelle phrase de passe pour le fichier scellé :
cli-prompt-passphrase_again = La même phrase encore une fois :
cli-prompt-passphrase_differs = Les deux phrases ne sont pas les mêmes.

# Aide

cli-help = Valise sans fenêtre : certificat, session, assurabilité et cartes d’identité, pour les scripts et le support. Codes de fin : 0 fait, 1 refusé ou échoué, 2 mauvais usage, 3 rien envoyé et conservé dans la file, 4 coffre fermé ou absent.
cli-help-profile = Le prestataire pour qui on demande
cli-help-profile-set = Note le prestataire
cli-help-profile-show = Montre le prestataire
cli-help-certificate = Certificats eHealth
cli-help-certificate-inspect = Lit un fichier P12 sans rien conserver
cli-help-certificate-import = Met un fichier P12 dans le trousseau
cli-help-certificate-list = Montre les certificats du trousseau
cli-help-certificate-show = Montre un certificat du trousseau
cli-help-certificate-remove = Retire un certificat du trousseau et termine sa session
cli-help-session = La session eHealth
cli-help-session-open = Ouvre une session ; sans choix, celle que le certificat permet
cli-help-session-status = Montre la session
cli-help-session-close = Termine la session et la détruit
cli-help-check = L’assurabilité d’un patient ou de toute une tournée
cli-help-member-data = Réponses MemberData
cli-help-member-data-read = Explique une réponse MemberData telle que reçue (samlp:Response)
cli-help-doctor = Tout ce dont le support a besoin, sans données personnelles
cli-help-word-command = COMMANDE
cli-help-heading-usage = Utilisation
cli-help-heading-commands = Commandes
cli-help-heading-arguments = À donner
cli-help-heading-options = Options
cli-help-heading-everywhere = Options de toutes les commandes
cli-option-help = Montre cette aide
cli-option-version = Montre la version
cli-option-environment = practice (exercice, par défaut), acceptance ou production ; chacun a son coffre
cli-option-endpoints = Fichier TOML avec d’autres adresses, racines de confiance et la licence MyCareNet
cli-option-data_dir = Dossier de la base de données et de la plateforme d’exercice (ou VALISE_DATA_DIR)
cli-option-keychain = os (par défaut), memory, ou un fichier scellé par la phrase de VALISE_PASSPHRASE
cli-option-lang = Langue du texte : fr, nl, de ou en
cli-option-json = Répond en JSON
cli-option-password_file = Fichier avec le mot de passe du certificat ; sans lui, il est demandé sans écho
cli-option-quality = nurse (infirmier) ou groupofnurses (groupement infirmier)
cli-option-niss = NISS du patient
cli-option-profile-set-niss = NISS de l’infirmier, ou du responsable du groupement
cli-option-nihii = Numéro INAMI de l’infirmier ou du groupement
cli-option-first_name = Prénom
cli-option-name = Nom, ou nom du groupement
cli-option-file = Le fichier
cli-option-keep_password = Conserve aussi le mot de passe dans le trousseau
cli-option-id = Son identifiant
cli-option-eid = Avec la carte d’identité électronique
cli-option-fallback = Avec le seul certificat personnel, quand la carte ne peut pas servir
cli-option-group = Avec le certificat du groupement
cli-option-reason = Pourquoi la carte ne peut pas servir
cli-option-date = Date des soins ; sans elle, aujourd’hui
cli-option-member-data-read-date = Date du verdict ; sans elle, toute la période demandée
cli-option-insurer = Demander à cet organisme assureur (trois chiffres)
cli-option-hospitalized = Le patient est hospitalisé
cli-option-information = Seulement consulter, sans engagement de paiement
cli-option-no_wait = Mettre dans la file sans envoyer maintenant
cli-option-batch = Une tournée : un patient par ligne, NISS et si besoin la date (AAAA-MM-JJ)
