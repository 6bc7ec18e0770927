# Les rappels, leurs réglages, et les filtres des journaux.

ui-reminder-later = Rappeler plus tard
ui-reminder-snoozed = Valise le rappelle plus tard.
ui-reminder-dismissed = Valise ne le rappelle plus.
ui-calendar = Rappels pour votre agenda
ui-calendar-written = Le fichier d’agenda est écrit. Ouvrez-le pour ajouter les rappels.
ui-freshness = Une réponse reste fraîche
ui-freshness-note = C’est notre propre règle, pas celle de MyCareNet : une réponse fraîche n’est pas redemandée avec la tournée.
ui-freshness-days = { $count ->
    [0] le jour même
    [one] { $count } jour
   *[other] { $count } jours
 }
ui-evidence-years = Garder les preuves
ui-evidence-years-note = C’est notre propre règle. Valise prévient avant de supprimer quelque chose.
ui-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
 }
ui-settings-remind = Rappels et arrière-plan
ui-notifications = Notifications de l’appareil
ui-notifications-note = Jamais avec le nom d’un patient.
ui-tray = Icône à côté de l’horloge
ui-tray-note = Montre combien de questions attendent.
ui-start-at-login = Démarrer avec l’appareil
ui-start-at-login-note = Ainsi, ce qui attend part sans que vous y pensiez.
ui-keep-running = Fermer la fenêtre laisse Valise ouverte
ui-keep-running-note = À côté de l’horloge, seulement si l’icône y est.
ui-retention-due = { $count ->
    [one] La preuve de { $count } réponse a dépassé sa durée de conservation.
   *[other] Les preuves de { $count } réponses ont dépassé leur durée de conservation.
 }
ui-retention-sure = Les fichiers disparaissent pour de bon ; leur empreinte reste dans la chaîne.
ui-retention-remove = Supprimer
ui-retention-removed = { $count ->
    [one] { $count } preuve supprimée.
   *[other] { $count } preuves supprimées.
 }
ui-kind-round = Tournées
ui-kind-visit = Visites
ui-kind-evidence = Preuves
ui-kind-export = Exports
ui-filters = Filtrer la liste
ui-period = Période
ui-period-always = Tout
ui-period-today = Aujourd’hui
ui-period-week = 7 jours
ui-period-month = 31 jours
ui-period-between = Entre deux dates
ui-period-from = Du
ui-period-until = Au
ui-activity-text = Patient ou mot
ui-activity-none-text = Changez la période ou les filtres.
ui-export-list = Exporter cette liste
ui-exported = { $count ->
    [one] { $count } ligne exportée.
   *[other] { $count } lignes exportées.
 }
ui-network-purpose = Pour quoi
ui-network-host = Serveur
