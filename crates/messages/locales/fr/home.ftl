# Accueil : les trois feux, ce qui demande attention, où les secrets sont gardés.

home-certificate_none = Aucun certificat eHealth
home-certificate_ok = Certificat valable jusqu’au { $date }
home-certificate_renewable = Certificat valable jusqu’au { $date } : à renouveler
home-certificate_urgent = Le certificat expire le { $date }
home-certificate_critical = Le certificat expire le { $date }
home-certificate_expired = Certificat expiré le { $date }
home-certificate_not_yet_valid = Certificat pas encore valable
home-certificate_incomplete = Demande de certificat non complétée
home-certificate_other_holder = Le certificat est celui d’une autre personne

home-session_none = Pas de session
home-session_opening = Ouverture de la session
home-session_active = { $proof ->
    [group] Session de groupe jusqu’à { $time }
   *[other] Session jusqu’à { $time }
 }
home-session_ending_soon = { $minutes ->
    [one] La session se termine dans { $minutes } minute
   *[other] La session se termine dans { $minutes } minutes
 }
home-session_failed = Session non ouverte

home-queue_empty = Rien en attente
home-queue_last = Rien en attente. Dernière réponse : { $date }, { $time }
home-queue_waiting = { $count ->
    [one] { $count } question en attente
   *[other] { $count } questions en attente
 }
home-queue_needs_you = { $count ->
    [one] { $count } question pour vous
   *[other] { $count } questions pour vous
 }

home-attention_profile_missing = Valise ne sait pas encore qui vous êtes. Complétez votre profil.
home-attention_certificate_none = Il n’y a pas de certificat eHealth sur cet appareil. Importez votre certificat.
home-attention_certificate_renewable = { $days ->
    [one] Votre certificat expire dans { $days } jour, le { $date }. Il peut être renouvelé maintenant.
   *[other] Votre certificat expire dans { $days } jours, le { $date }. Il peut être renouvelé maintenant.
 }
home-attention_certificate_urgent = { $days ->
    [one] Votre certificat expire dans { $days } jour, le { $date }. Renouvelez-le cette semaine.
   *[other] Votre certificat expire dans { $days } jours, le { $date }. Renouvelez-le cette semaine.
 }
home-attention_certificate_critical = { $days ->
    [0] Votre certificat expire aujourd’hui. Renouvelez-le maintenant.
    [one] Votre certificat expire dans { $days } jour, le { $date }. Renouvelez-le maintenant.
   *[other] Votre certificat expire dans { $days } jours, le { $date }. Renouvelez-le maintenant.
 }
home-attention_certificate_expired = Votre certificat a expiré le { $date }. Demandez-en un nouveau et importez-le.
home-attention_certificate_not_yet_valid = Votre certificat n’est pas encore valable. Vérifiez la date de cet appareil.
home-attention_certificate_incomplete = La demande de votre certificat n’a pas été complétée. Complétez-la sur le site eHealth et importez-le à nouveau.
home-attention_certificate_other_holder = Le certificat de cet appareil n’est pas celui de votre profil. Importez le vôtre.
home-attention_session_failed = La session n’a pas pu être ouverte.
home-attention_session_ending_soon = { $minutes ->
    [one] Votre session se termine dans { $minutes } minute.
   *[other] Votre session se termine dans { $minutes } minutes.
 }
home-attention_session_not_renewed = Votre session n’a pas pu être prolongée d’elle-même. Elle est encore ouverte.
home-attention_queue_needs_you = { $count ->
    [one] { $count } question attend votre choix.
   *[other] { $count } questions attendent votre choix.
 }
home-attention_queue_waits_for_session = { $count ->
    [one] { $count } question attend une session.
   *[other] { $count } questions attendent une session.
 }
home-attention_card_left_behind = Une carte est encore dans le lecteur. Rendez-la.
home-attention_readings_below = Ce mois-ci, { $percent } % de vos lectures comptent ; il en faut { $threshold } %. Les autres sont dans la liste, avec leur raison.
home-attention_clock_wrong = { $minutes ->
    [one] L’horloge de cet appareil a { $minutes } minute d’écart. Valise utilise l’heure juste.
   *[other] L’horloge de cet appareil a { $minutes } minutes d’écart. Valise utilise l’heure juste.
 }
home-attention_kept_in_memory = Votre certificat est oublié à la fermeture de Valise.

home-kept_in_secret_service = Gardé dans le trousseau de cet ordinateur.
home-kept_in_windows_credential_manager = Gardé dans le gestionnaire d’informations d’identification Windows de cet ordinateur.
home-kept_in_apple_keychain = Gardé dans le trousseau de cet appareil, sans copie dans le nuage.
home-kept_in_android_keystore = Gardé dans le magasin de clés de cet appareil.
home-kept_in_sealed_file = Gardé dans un fichier de cet appareil, scellé par votre phrase secrète.
home-kept_in_memory = Gardé en mémoire seulement, jusqu’à la fermeture de Valise.
home-kept_in_none = Il n’y a pas de trousseau utilisable sur cet appareil.
