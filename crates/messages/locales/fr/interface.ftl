# La fenêtre elle-même : navigation, accueil, mots communs.

ui-skip = Aller au contenu
ui-nav = Menu principal
ui-nav-home = Accueil
ui-nav-people = Patients
ui-nav-queue = En attente
ui-nav-certificate = Certificat et accès
ui-nav-connection = Test de connexion
ui-nav-activity = Activité
ui-nav-settings = Réglages
ui-nav-practice = Exercice
ui-nav-more = Plus
ui-actions = Actions
ui-loading = Chargement…
ui-again = Réessayer
ui-back = Retour
ui-next = Continuer
ui-cancel = Annuler
ui-close = Fermer
ui-save = Enregistrer
ui-keep = Garder
ui-edit = Modifier
ui-older = Afficher plus ancien
ui-yes = Oui
ui-no = Non
ui-unknown = Pas connu
ui-not-given = Pas communiqué
ui-none-reported = Rien de signalé
ui-never = Jamais
ui-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
 }
ui-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
ui-copy = Copier : { $what }
ui-copied = Copié : { $what }
ui-copy-failed = La copie n’a pas marché.
ui-error-reference = Code : { $reference }
ui-error-reference-what = code pour le support
ui-language = Langue
ui-environment = Environnement
ui-environment-practice = Exercice
ui-environment-acceptance = Acceptation
ui-environment-production = Production
ui-level-ok = En ordre
ui-level-notice = À savoir
ui-level-warning = À faire bientôt
ui-level-danger = À faire maintenant
ui-level-off = Inactif
ui-action-open_certificate = Voir le certificat
ui-action-open_session = Ouvrir une session
ui-action-import_certificate = Importer un certificat
ui-action-open_queue = Voir la file d’attente
ui-action-open_connection_test = Tester la connexion
ui-action-open_profile = Compléter le profil
ui-action-open_settings = Ouvrir les réglages
ui-certificate = Certificat eHealth
ui-session = Session eHealth
ui-session-view = Voir la session
ui-queue = File d’attente
ui-home-attention = À votre attention
ui-home-clear = Tout est en ordre
ui-home-clear-at = Vérifié à { $time }.
ui-home-check = Vérifier un patient
ui-niss = NISS
ui-niss-show = Afficher le NISS entier
ui-niss-hide = Masquer le NISS
ui-niss-hint = Les 11 chiffres au dos de la carte d’identité. Points et tirets ne changent rien.
ui-name = Nom
ui-name-full = Nom et prénom
ui-first-name = Prénom
ui-password = Mot de passe
ui-password-show = Afficher le mot de passe
ui-password-hide = Masquer le mot de passe
ui-date-hint = Écrivez jj/mm/aaaa ou utilisez les boutons.
ui-date-wrong = Cette date n’existe pas dans le calendrier.
ui-date-earlier = Un jour plus tôt
ui-date-later = Un jour plus tard
ui-date-today = Aujourd’hui
ui-date-yesterday = Hier
ui-hidden = L’écran est caché
ui-hidden-show = Continuer
ui-niss-right = Ce numéro est correct.
