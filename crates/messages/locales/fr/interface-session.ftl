# La session eHealth et le test de connexion.

ui-session-none = Pas de session
ui-session-none-text = Ouvrez une session pour envoyer des questions.
ui-session-opening = Ouverture de la session…
ui-session-opening-text = La plateforme eHealth est interrogée.
ui-session-active = Session active
ui-session-active-text = Les questions partent tout de suite.
ui-session-ending_soon = La session se termine bientôt
ui-session-ending_soon-text = Fermez-la et ouvrez-en une autre pour continuer.
ui-session-failed = La session n’a pas pu être ouverte
ui-session-failed-text = Les questions attendent et ne sont pas perdues.
ui-session-left = Temps restant
ui-session-proof = Preuve
ui-session-holder = Titulaire
ui-session-from-until = Valable
ui-session-renews = Prolongation
ui-session-renews-at = toute seule à { $time }
ui-session-renews-not = pas automatique
ui-session-clock = Horloge
ui-session-clock-offset = { $seconds ->
    [one] { $seconds } seconde d’écart avec eHealth
   *[other] { $seconds } secondes d’écart avec eHealth
 }
ui-session-attributes = Ce que la plateforme certifie
ui-session-choose = Comment ouvrir la session ?
ui-proof-eid = Carte d’identité (eID)
ui-proof-eid-note = Avec votre carte et son code PIN. C’est la voie normale.
ui-proof-fallback = Procédure de secours
ui-proof-fallback-note = Avec votre certificat seul. La session peut durer moins longtemps.
ui-proof-group = Session du groupement
ui-proof-group-note = Avec le certificat du groupement. Elle se prolonge toute seule.
ui-session-reason = Pourquoi la procédure de secours ?
ui-session-reason-hint = Par exemple : ma carte est à la maison. Reste dans le journal de cet appareil.
ui-session-password-hint = Nécessaire si cet appareil ne le garde pas.
ui-session-no-certificate = Une session a besoin d’un certificat, et il n’y en a pas encore sur cet appareil.
ui-session-close = Terminer la session
ui-session-closed = Session terminée. Le jeton et le mot de passe sont effacés.
ui-session-continue = Continuer
ui-connection-lead = Essaie, étape par étape, tout ce dont une vérification a besoin.
ui-connection-empty = Le test n’a pas encore été fait
ui-connection-empty-text = Il interroge la plateforme eHealth et dure moins d’une minute.
ui-connection-run = Lancer le test
ui-connection-again = Tester à nouveau
ui-connection-running = Test en cours…
ui-connection-ok = Test terminé : tout va bien.
ui-connection-failed = { $count ->
    [one] Test terminé : { $count } étape ne va pas.
   *[other] Test terminé : { $count } étapes ne vont pas.
 }
ui-step-certificate = Certificat
ui-step-network = Réseau
ui-step-clock = Horloge
ui-step-session = Session
ui-step-rights = Droits
ui-step-licence = Licence MyCareNet
ui-step-insurability = Assurabilité
ui-step-state-waiting = Attend
ui-step-state-running = En cours
ui-step-state-ok = En ordre
ui-step-state-warning = Attention
ui-step-state-failed = Pas en ordre
ui-step-state-skipped = Pas essayé
