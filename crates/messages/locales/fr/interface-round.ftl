# La tournée, l’import de patients, la file d’attente, l’assurabilité dans le temps et les preuves.

ui-round-today = Tournée d’aujourd’hui
ui-round-day = Jour de la tournée
ui-round-date = Choisir une date
ui-round-show = Voir ce jour
ui-date-tomorrow = Demain
ui-weekday-1 = Lundi
ui-weekday-2 = Mardi
ui-weekday-3 = Mercredi
ui-weekday-4 = Jeudi
ui-weekday-5 = Vendredi
ui-weekday-6 = Samedi
ui-weekday-7 = Dimanche
ui-round-filter = Montrer une partie de la tournée
ui-round-all = Tous
ui-round-green = Assuré
ui-round-amber = À regarder
ui-round-red = À régler
ui-round-waiting = En attente
ui-round-unasked = Pas demandé
ui-round-done = Fait : { $name }
ui-round-done-word = Fait
ui-round-more = Autres actions : { $name }
ui-round-fresh = Réponse fraîche de { $time }, pas redemandée.
ui-round-all-the-same = Demander quand même
ui-round-again = Demander à nouveau
ui-round-up = Plus tôt
ui-round-down = Plus tard
ui-round-recurring = Planning
ui-round-plan = Planifier
ui-round-remove = Retirer
ui-round-moved = { $name } : place { $place } sur { $count }.
ui-round-removed = Visite retirée : { $name }
ui-round-other-day = Autre jour
ui-round-other-day-of = Autre jour : { $name }
ui-round-new-day = Nouveau jour de la visite
ui-round-move = Reporter la visite
ui-round-moved-to = Visite reportée au { $date } : { $name }
ui-undo = Annuler le retrait
ui-round-asked = La tournée est enregistrée. Les questions partent.
ui-round-progress = Vérification de la tournée
ui-round-count = { $done } sur { $total }
ui-round-paused = En pause.
ui-round-left = Encore { $time } environ.
ui-round-skipped = { $count ->
    [one] { $count } réponse encore fraîche, pas redemandée.
   *[other] { $count } réponses encore fraîches, pas redemandées.
 }
ui-round-later = { $count ->
    [one] { $count } question est réessayée plus tard.
   *[other] { $count } questions sont réessayées plus tard.
 }
ui-round-pause = Pause
ui-round-resume = Continuer
ui-round-cancel = Arrêter
ui-round-visits = { $count ->
    [one] { $count } visite
   *[other] { $count } visites
 }
ui-round-add = Ajouter des visites
ui-round-add-on = Visites du { $date }
ui-round-add-today = À la tournée
ui-round-added = Ajouté à la tournée : { $name }
ui-round-here = Dans la tournée
ui-round-future = Ce jour n’est pas encore là : les questions attendent et partent ce jour-là.
ui-round-none-of = Personne dans cette partie de la tournée
ui-round-empty = Pas encore de visites ce jour-là
ui-round-empty-text = Choisissez vos patients, ou mettez une carte d’identité dans le lecteur : la page du patient propose de l’ajouter.
ui-round-from-list = Choisir dans la liste
ui-round-type = Encoder un patient
ui-round-from-file = Depuis un fichier
ui-round-by-card = Avec la carte : mettez-la dans le lecteur, puis « À la tournée » sur la page du patient.
ui-round-check = Vérifier toute la tournée
ui-round-one = Un seul patient
ui-round-checking = Vérification en cours…
ui-round-plan-of = Heure et répétition : { $name }
ui-round-remove-of = Retirer : { $name }
ui-round-remove-text = Cette visite revient chaque semaine.
ui-round-remove-one = Seulement ce jour
ui-round-remove-all = Ce jour et tous les suivants
ui-round-at = Heure
ui-round-minutes = Minutes
ui-never-mind = Pas d’heure fixe
ui-round-every = Rythme
ui-round-weeks = { $count ->
    [one] chaque semaine
   *[other] toutes les { $count } semaines
 }
ui-round-repeat = Cette visite
ui-round-once = Une seule fois
ui-round-weekly = Revient chaque semaine
ui-round-end = Fin de la répétition
ui-round-endless = Sans fin
ui-round-until = Jusqu’à un dernier jour
ui-round-last = Dernier jour
ui-round-weekdays = Jours de la semaine
ui-ready = Terminé
ui-home-more = { $count ->
    [one] Encore { $count } point
   *[other] Encore { $count } points
 }

ui-people-many = Il y en a plus : tapez plus de lettres.
ui-file-title = Patients depuis un fichier
ui-file-lead = Un export CSV ou vCard d’un autre logiciel. Rien n’est ajouté avant votre accord.
ui-file-rows = { $count ->
    [one] { $count } ligne lue, dont { $good } à importer.
   *[other] { $count } lignes lues, dont { $good } à importer.
 }
ui-file-visits = Les mettre aussi dans la tournée affichée
ui-file-line = ligne { $line }
ui-file-problem = Pas importé
ui-file-here = Déjà connu
ui-file-none = Pas encore de fichier
ui-file-none-text = Exportez vos patients dans votre logiciel, en CSV ou en vCard, puis choisissez le fichier.
ui-file-choose = Choisir un fichier
ui-file-import = { $count ->
    [one] Importer { $count } patient
   *[other] Importer { $count } patients
 }
ui-file-done = { $count ->
    [one] { $count } patient ajouté
   *[other] { $count } patients ajoutés
 }
ui-file-known = { $count ->
    [one] { $count } était déjà dans votre liste.
   *[other] { $count } étaient déjà dans votre liste.
 }
ui-file-refused = { $count ->
    [one] { $count } n’a pas pu être lu.
   *[other] { $count } n’ont pas pu être lus.
 }

ui-queue-several = Choisir plusieurs
ui-queue-several-end = Ne plus choisir
ui-queue-paused-nurse = En pause depuis { $time }
ui-queue-paused-platform = Valise attend la plateforme depuis { $time }
ui-queue-until = Nouvel essai à { $time }.
ui-queue-resume = Reprendre l’envoi
ui-queue-pause = Pause
ui-queue-send = Tout envoyer maintenant
ui-queue-net-offline = Pas de réseau. Les questions partent dès qu’il revient.
ui-queue-net-platform_down = Il y a du réseau, mais la plateforme ne répond pas.
ui-queue-net-unknown = Le réseau n’a pas encore été essayé.
ui-queue-cancelled = { $count ->
    [one] { $count } question annulée
   *[other] { $count } questions annulées
 }
ui-queue-group-needs_you = Pour vous ({ $count })
ui-queue-group-sending = En route ({ $count })
ui-queue-group-waiting = En attente ({ $count })
ui-queue-cancel-chosen = Annuler les questions choisies ({ $count })
ui-queue-send_now = Envoyer maintenant
ui-queue-ask_again = Demander à nouveau
ui-queue-choose = Choisir
ui-queue-open_person = Voir le patient
ui-queue-others = Autres possibilités
ui-queue-history = Essais précédents

ui-coverage = Assurabilité dans le temps
ui-coverage-changes = Changé depuis la réponse précédente
ui-coverage-same = Rien n’a changé depuis la réponse précédente.
ui-coverage-day = Jour à regarder
ui-coverage-earlier = Jour précédent
ui-coverage-later = Jour suivant
ui-coverage-increased = Intervention majorée
ui-coverage-asked = Demandé pour ce jour, réponse du { $when }
ui-coverage-follows = D’après une période de la réponse du { $when }
ui-coverage-table = En tableau
ui-coverage-days = Jours
ui-coverage-state = Situation
ui-coverage-insurer = Mutualité et codes
ui-coverage-insured = Assuré
ui-coverage-not_insured = Pas assuré
ui-coverage-deceased = Décédé
ui-coverage-unknown = Pas connu
ui-coverage-legend = Vert et haut : assuré. Bas : pas assuré ou pas connu. Points : jours demandés.

ui-evidence = Preuves conservées
ui-evidence-lead = La question et la réponse comme elles ont voyagé, enchaînées à la preuve précédente : un octet changé se voit.
ui-evidence-removed = Les fichiers ont été supprimés le { $when } ; leur empreinte reste.
ui-evidence-kept = Conservé jusqu’au
ui-evidence-number = Numéro dans la chaîne
ui-evidence-made = Créé le
ui-about-valise = Version de Valise
ui-evidence-digest = Empreinte du tout
ui-evidence-export = Exporter dans un dossier
ui-evidence-verify = Contrôler la chaîne
ui-evidence-none = Aucune preuve n’a été conservée pour cette réponse.
ui-evidence-written = { $count ->
    [one] { $count } fichier écrit dans { $folder }. Le mode d’emploi du contrôle est dans le dossier.
   *[other] { $count } fichiers écrits dans { $folder }. Le mode d’emploi du contrôle est dans le dossier.
 }
ui-evidence-valid = { $count ->
    [one] La preuve conservée est intacte.
   *[other] Les { $count } preuves conservées sont intactes.
 }
ui-evidence-folder = Contrôler un dossier exporté
ui-evidence-folder-valid = { $count ->
    [one] La preuve de ce dossier est intacte.
   *[other] Les { $count } preuves de ce dossier sont intactes.
 }
ui-evidence-broken = { $count ->
    [one] { $count } problème dans les preuves
   *[other] { $count } problèmes dans les preuves
 }
