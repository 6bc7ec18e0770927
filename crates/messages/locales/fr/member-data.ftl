# Ce que dit une réponse Member data : conclusions, raisons et mots des assureurs.

# Conclusions pour la date demandée

verdict-insured = Assuré
    .meaning = Le patient est assuré à la date demandée.
    .action = Utilisez la ligne affichée pour la facture.
verdict-not_insured = Pas assuré
    .meaning = L’assureur ne donne pas de période d’assurance pour la date demandée.
    .action = Demandez au patient de prendre contact avec sa mutualité.
verdict-deceased = Décédé
    .meaning = Selon l’assureur, le patient est décédé avant la date demandée.
    .action = Vérifiez que c’est le bon patient, et arrêtez les visites.
verdict-changed_during_period = Changement
    .meaning = L’assurance du patient change à la date demandée ou pendant la période.
    .action = Regardez les lignes et prenez celle du jour du soin.
verdict-unknown = Pas connu
    .meaning = La réponse ne dit pas si le patient est assuré à la date demandée.
    .action = Lisez la raison ci-dessous.

# Comment la question a été reçue

outcome-answered = Réponse complète
outcome-partial = Réponse incomplète
outcome-refused = Question refusée
outcome-failed = Pas de réponse possible maintenant
outcome-queued = En attente

# Raisons

reason-deceased = Le patient est décédé avant cette date.
    .action = Vérifiez que c’est le bon patient.
reason-died_on_date = Le patient est décédé ce jour-là.
    .action = Vérifiez que le soin a été donné avant le décès.
reason-died_later = Le patient est décédé après cette date.
    .action = Rien à faire.
reason-medical_house_nursing = Une maison médicale est payée pour les soins infirmiers de ce patient.
    .action = Parlez avec la maison médicale avant de donner le soin : la facture peut être refusée.
reason-medical_house_unclear = Le patient est inscrit dans une maison médicale, mais la réponse ne dit pas clairement pour quels soins.
    .action = Demandez à la maison médicale si elle donne aussi des soins infirmiers.
reason-question_refused = La question a été refusée.
    .action = Lisez le message, corrigez, puis posez la question une nouvelle fois.
reason-answer_failed = L’assureur ou MyCareNet n’a pas pu répondre.
    .action = Posez la question une nouvelle fois plus tard.
reason-unknown_insurer = Aucun assureur ne connaît ce patient.
    .action = Posez la question avec la mutualité et le numéro d’affiliation.
reason-unknown_person = Ce numéro n’est pas connu.
    .action = Comparez le numéro avec la carte d’identité.
reason-several_insurers = Plusieurs assureurs connaissent ce patient.
    .action = Choisissez la mutualité, puis posez la question une nouvelle fois.
reason-mutation = L’assurance du patient change pendant la période demandée (mutation).
    .action = Regardez les lignes et prenez celle du jour du soin.
reason-several_periods_on_date = Plusieurs périodes différentes sont valables ce jour-là.
    .action = Demandez à la mutualité du patient quelle est sa situation.
reason-closed_before = L’assurance s’est arrêtée avant cette date.
    .action = Demandez à la mutualité du patient quelle est sa situation.
reason-starts_later = L’assurance commence après cette date.
    .action = Demandez à la mutualité du patient quelle est sa situation.
reason-period_gap = Il y a un trou entre les périodes d’assurance.
    .action = Demandez à la mutualité du patient quelle est sa situation.
reason-no_period = L’assureur ne donne aucune période d’assurance.
    .action = Demandez à la mutualité du patient quelle est sa situation.
reason-outside_answer = La réponse ne parle pas de cette date.
    .action = Posez la question pour cette date.
reason-no_insurability = La réponse ne dit rien sur l’assurance.
    .action = Posez la question une nouvelle fois plus tard.
reason-moved_to_other_insurer = Le patient est passé à un autre assureur.
    .action = Posez la question au nouvel assureur.
reason-came_from_other_insurer = Le patient vient d’un autre assureur.
    .action = Pour les soins d’avant ce changement, posez la question à l’ancien assureur.
reason-insurer_change = La mutualité n’est pas la même dans toutes les lignes.
    .action = Regardez les lignes et prenez celle du jour du soin.
reason-insurance_code_change = Le code assurance n’est pas le même dans toutes les lignes.
    .action = Regardez les lignes et prenez celle du jour du soin.
reason-several_periods = Il y a plusieurs périodes d’assurance.
    .action = Regardez les lignes et prenez celle du jour du soin.
reason-only_five_periods = Il y a plus de 5 périodes. Seules 5 sont données.
    .action = Choisissez une période plus courte.
reason-no_payment_by_insurer = L’assureur n’annonce pas de paiement direct au prestataire.
    .action = Demandez à la mutualité si le tiers payant est possible.
reason-no_payment_approval = La réponse ne contient pas d’engagement de paiement.
    .action = Posez la question une nouvelle fois avant de facturer.
reason-hospitalised = Le patient est à l’hôpital.
    .action = Demandez à l’hôpital quand le patient rentre.
reason-niss_changed = Le numéro national dans la réponse n’est pas celui qui a été demandé.
    .action = Corrigez le numéro national du patient.
reason-missing_facets = Une partie de ce qui est demandé manque dans la réponse.
    .action = Utilisez ce qui est affiché.
reason-insurance_code_unclear = Le code assurance manque ou n’est pas lisible.
    .action = Demandez à la mutualité du patient quelle est sa situation.
reason-insurer_unclear = Le code de la mutualité manque ou n’est pas lisible.
    .action = Demandez à la mutualité du patient quelle est sa situation.

# Ce qui est demandé

contact_type-other = Hors de l’hôpital
contact_type-hospitalized = À l’hôpital
request_type-information = Pour information
request_type-invoicing = Pour facturer
facet-insurability = Assurabilité
facet-palliativeStatus = Statut palliatif
facet-chronicCondition = Statut affection chronique
facet-globalMedicalFile = Dossier médical global (DMG)
facet-carePath = Trajet de soins
facet-referencePharmacy = Pharmacie de référence

# Les parties d’une réponse

assertion-patientData = Données du patient
assertion-period = Période d’assurance
assertion-payment = Paiement
assertion-generalSituation = Situation générale
assertion-hospitalisation = Hospitalisation
assertion-medicalHouse = Maison médicale
assertion-palliativeStatus = Statut palliatif
assertion-chronicCondition = Statut affection chronique
assertion-globalMedicalFile = Dossier médical global (DMG)
assertion-carePath = Trajet de soins
assertion-referencePharmacy = Pharmacie de référence
assertion-technicalAssertion = Rapport technique
assertion-other = Autres données

# Mots des assureurs

situation-changeDuring = L’assurance change pendant la période.
situation-multiple = Il y a plusieurs changements pendant la période.
situation-closedBefore = L’assurance s’est arrêtée avant la période.
situation-startLater = L’assurance commence après la période.
transfer-toOtherIo = Vers un autre assureur
transfer-fromOtherIo = D’un autre assureur
gender-male = Homme
gender-female = Femme
medical_house-Kine = Kinésithérapie
medical_house-Nurse = Soins infirmiers
medical_house-Medical = Médecin
care_path-diabetes = Diabète
care_path-renalinsufficiency = Insuffisance rénale chronique
signature-unsigned = La réponse n’est pas signée par l’assureur. C’est habituel.
signature-partial = Une partie de la réponse est signée.
signature-intact = La réponse est signée et n’a pas été modifiée.
signature-trusted = La réponse est signée par l’assureur et n’a pas été modifiée.
