# La tournée : pourquoi une visite a sa couleur, et ce que le journal dit des visites et des tournées.

round-insured = { $insurer ->
    [none] Assuré.
   *[other] Assuré, mutualité { $insurer }.
 }
round-deceased = Décédé le { $date }.
round-not_insured = { $why ->
    [closed_before] Pas assuré : l’assurance s’est arrêtée avant ce jour.
    [starts_later] Pas assuré : l’assurance commence après ce jour.
    [period_gap] Pas assuré : ce jour tombe entre deux périodes.
   *[other] Pas assuré ce jour-là.
 }
round-medical_house_nursing = Une maison médicale est payée pour les soins infirmiers de ce patient.
round-answer_unclear = La réponse ne dit pas si le patient est assuré.
round-needs_you = Pas de réponse : à vous d’agir.
round-answer_unreadable = Une réponse est arrivée, mais elle est illisible : posez la question à nouveau.
round-answer_not_ours = Une réponse est arrivée, mais elle concerne une autre question ou a été modifiée en chemin : posez la question à nouveau.
round-given_up = Pas de réponse : la question a été abandonnée après un jour.
round-changed_insurer = Une autre mutualité que la dernière fois : { $to }, avant { $from }.
round-moved_insurer = La mutualité signale un changement de mutualité.
round-changes_that_day = L’assurance change ce jour-là.
round-changed_codes = D’autres codes d’assurance que la dernière fois : { $to }, avant { $from }.
round-died_on_date = Le patient est décédé ce jour-là.
round-died_later = Le patient est décédé depuis.
round-medical_house_unclear = Inscrit dans une maison médicale ; il n’est pas clair pour quels soins.
round-period_ends = { $days ->
    [0] L’assurance se termine ce jour-là.
    [one] L’assurance se termine le lendemain, le { $date }.
   *[other] L’assurance se termine { $days } jours plus tard, le { $date }.
 }
round-no_payment_by_insurer = La mutualité n’annonce pas de paiement direct.
round-no_payment_approval = Il n’y a pas d’engagement de paiement pour cette période.
round-hospitalised = Le patient est hospitalisé.
round-niss_changed = La mutualité connaît ce patient sous un autre NISS.
round-codes_unclear = Les codes d’assurance manquent ou sont illisibles.
round-insurer_unclear = La mutualité manque ou est illisible.
round-information_only = Seulement consulté : sans engagement de paiement.
round-partial = Une partie de la réponse manque.
round-answered_earlier = Répondu avant la visite, le { $date }.
round-asked_again = Redemandé depuis, sans réponse.
round-waiting_saved = Enregistré, part dans un instant.
round-waiting_day = Enregistré, sera demandé le { $date }.
round-waiting_network = Attend le réseau.
round-waiting_session = Attend une session.
round-waiting_insurer = { $time ->
    [none] La mutualité ne répond pas pour le moment. Nouvel essai automatique.
   *[other] La mutualité ne répond pas pour le moment. Nouvel essai à { $time }.
 }
round-waiting_platform = { $time ->
    [none] eHealth ne peut pas répondre pour le moment. Nouvel essai automatique.
   *[other] eHealth ne peut pas répondre pour le moment. Nouvel essai à { $time }.
 }
round-waiting_sending = En cours de demande.
round-unasked_old = Pas demandé pour ce jour ; dernière réponse le { $date }.
round-unasked = Pas encore demandé.

round-freshness-rule = Combien de jours une réponse compte comme fraîche est une règle de Valise, pas une règle des mutualités.

activity-visit_added = { $person ->
    [removed] Visite prévue : un patient qui n’est plus dans la liste.
   *[other] Visite prévue : { $person }.
 }
activity-visit_removed = { $person ->
    [removed] Visite supprimée : un patient qui n’est plus dans la liste.
   *[other] Visite supprimée : { $person }.
 }
activity-visit_moved = { $person ->
    [removed] Visite reportée au { $date } : un patient qui n’est plus dans la liste.
   *[other] Visite reportée au { $date } : { $person }.
 }
activity-round_checked = { $count ->
    [0] La tournée a été vérifiée : toutes les réponses étaient fraîches.
    [one] La tournée a été vérifiée : { $count } patient demandé.
   *[other] La tournée a été vérifiée : { $count } patients demandés.
 }
activity-round_cancelled = { $count ->
    [one] La vérification de la tournée a été arrêtée : { $count } question annulée.
   *[other] La vérification de la tournée a été arrêtée : { $count } questions annulées.
 }
activity-people_imported = { $count ->
    [one] { $count } patient a été ajouté à partir d’un fichier.
   *[other] { $count } patients ont été ajoutés à partir d’un fichier.
 }
