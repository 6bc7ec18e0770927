# Les patients : liste, ajout, page d’un patient et ses vérifications.

ui-people-add = Ajouter un patient
ui-people-search = Chercher par nom ou NISS
ui-people-count = { $count ->
    [one] { $count } patient
   *[other] { $count } patients
 }
ui-people-none = Pas encore de patients
ui-people-none-text = Ajoutez un patient avec son NISS. Le nom arrive avec la première réponse.
ui-people-practice = Voir les patients inventés
ui-people-no-match = Personne ne correspond à « { $search } »
ui-people-no-match-text = Vérifiez l’écriture, ou ajoutez ce patient.
ui-person-unnamed = Nom pas encore connu
ui-person-never = Pas encore vérifié
ui-person-on = pour le { $date }
ui-person-born = Date de naissance : { $date }
ui-person-by = Identifié par
ui-person-name-hint = Facultatif : la première réponse remplit le nom.
ui-person-save = Ajouter
ui-person-added = Patient ajouté.
ui-person-saved = Patient modifié.
ui-person-removed = Patient supprimé.
ui-person-edit = Modifier le patient
ui-person-remove = Supprimer le patient
ui-person-remove-title = Supprimer ce patient de cet appareil ?
ui-person-remove-text = { $count ->
    [one] Sa vérification, la réponse reçue et ses lectures d’identité disparaissent aussi. Cela ne peut pas être annulé.
   *[other] Ses { $count } vérifications, les réponses reçues et ses lectures d’identité disparaissent aussi. Cela ne peut pas être annulé.
 }
ui-person-no-check = Ce patient n’a pas encore été vérifié
ui-person-no-check-text = Appuyez sur « Vérifier maintenant » : Valise demande l’assurabilité d’aujourd’hui à MyCareNet.
ui-registration-number = Numéro d’affiliation
ui-registration-number-hint = Comme sur la vignette de mutualité.
ui-insurer-code = Code de la mutualité
ui-insurer-code-hint = Trois chiffres, par exemple 319.
ui-insurer-is = Mutualité { $insurer }
ui-care-date = Date du soin
ui-check-now = Vérifier maintenant
ui-check-asking = Question en cours…
ui-check-other-date = Autre date
ui-check-said = Réponse reçue : { $verdict }.
ui-check-care-date = Date du soin : { $date }
ui-check-obtained = Réponse reçue le { $when }
ui-check-asked-at = Demandé le { $when }
ui-check-attempts = { $count ->
    [one] { $count } envoi
   *[other] { $count } envois
 }
ui-check-next = Prochain essai à { $time }.
ui-check-reference = Référence
ui-check-retry = Envoyer à nouveau
ui-check-cancel = Annuler la question
ui-check-too-late = La question est en route : trop tard pour annuler.
ui-check-past = Vérifications précédentes
ui-check-older = Vous regardez une réponse plus ancienne, pour le { $date } (reçue le { $when }).
ui-check-newest = Voir la dernière réponse
ui-check-saved = Enregistré
ui-check-saved-why = La question est écrite sur cet appareil et partira tout de suite.
ui-check-waiting_for_network = En attente, nouvel essai
ui-check-waiting_for_network-why = La question n’a pas encore pu partir ou recevoir de réponse : pas de réseau, ou un service en panne. Valise réessaie de lui-même.
ui-check-waiting_for_session = Attend une session
ui-check-waiting_for_session-why = Il n’y a pas de session eHealth ouverte. Ouvrez-en une et la question part.
ui-check-sending = Envoi en cours
ui-check-sending-why = La question est en route vers MyCareNet.
ui-check-answered = Répondu
ui-check-answered-why = La réponse est conservée sur cet appareil.
ui-check-needs_you = À vous d’agir
ui-check-needs_you-why = La question a été refusée. Lisez pourquoi, puis corrigez ou annulez.
ui-check-given_up = Arrêté
ui-check-given_up-why = Plusieurs essais n’ont pas réussi. Vous pouvez envoyer à nouveau.
ui-check-cancelled = Annulé
ui-check-cancelled-why = Vous avez annulé cette question.
ui-ask-title = Demander pour une autre date
ui-ask-hospitalized = Le patient est à l’hôpital
ui-ask-hospitalized-note = La question est posée pour un séjour à l’hôpital.
ui-ask-information = Seulement pour information
ui-ask-information-note = Sans engagement de paiement.
ui-ask-insurer = Demander à une mutualité précise (facultatif)
ui-ask-insurer-hint = Trois chiffres. Laissez vide : MyCareNet trouve la mutualité.
ui-ask-send = Demander
ui-choose-insurer = Quelle mutualité ?
ui-choose-registration = Demander avec le numéro d’affiliation
ui-choose-known = Connu par des réponses précédentes :
ui-choose-send = Demander à nouveau
ui-queue-lead = Les questions qui n’ont pas encore de réponse. Rien ne se perd si vous fermez Valise.
ui-queue-empty = Rien en attente
ui-queue-last = Dernière réponse : { $when }.
ui-queue-no-answer = Aucune réponse n’est encore arrivée.
