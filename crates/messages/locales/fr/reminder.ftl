# Les rappels. Ils ne nomment personne : le système peut les montrer à quiconque regarde l’écran.

reminder-certificate = { $days ->
    [0] Votre certificat eHealth expire aujourd’hui. Renouvelez-le maintenant.
    [1] Votre certificat eHealth expire demain, le { $date }. Renouvelez-le maintenant.
   *[other] Votre certificat eHealth expire dans { $days } jours, le { $date }.
 }
reminder-unfinished_request = La demande de votre certificat eHealth n’est pas encore terminée (vu le { $date }). Terminez-la, puis importez le certificat.
reminder-queue = { $count ->
    [one] { $count } question attend votre choix.
   *[other] { $count } questions attendent votre choix.
 }
reminder-readings = Ce mois-ci, { $percent } % de vos lectures comptent ; il en faut { $threshold } %.
reminder-evidence = { $count ->
    [one] La preuve de { $count } réponse arrive au terme de sa conservation. Elle reste jusqu’à ce que vous la supprimiez.
   *[other] Les preuves de { $count } réponses arrivent au terme de leur conservation. Elles restent jusqu’à ce que vous les supprimiez.
 }
reminder-card = Une carte est encore dans le lecteur. Rendez-la.
reminder-snooze_later_today = Plus tard aujourd’hui
reminder-snooze_tomorrow = Demain
reminder-snooze_next_week = La semaine prochaine
reminder-dismiss = Ne plus me le rappeler
reminder-open = Ouvrir
reminder-nothing_while_closed = Tant que Valise est fermée, rien n’est consulté et rien n’est envoyé. Ce qui attend part à la prochaine ouverture.
reminder-calendar_summary = { $environment ->
    [production] Certificat eHealth : { $days ->
        [0] expire aujourd’hui
        [1] expire demain
       *[other] expire dans { $days } jours
    }
   *[other] Exercice seulement : certificat eHealth : { $days ->
        [0] expire aujourd’hui
        [1] expire demain
       *[other] expire dans { $days } jours
    }
 }
reminder-calendar_description = Le certificat eHealth expire le { $date }. Renouvelez-le avant ce jour : un certificat expiré ne peut plus être renouvelé.
