# La file : pourquoi chaque question attend, ou ce qu’il lui faut.

queue-why_saved = Enregistrée. Elle part dans un instant.
queue-why_future = Elle part le { $date }, le jour de la visite : aucune mutualité ne répond pour un jour à venir.
queue-why_sending = En cours d’envoi.
queue-why_paused = Vous avez mis la file en pause. La question part quand vous la relancez.
queue-why_paused_by_platform = eHealth a refusé plusieurs fois de suite. Valise réessaie à { $time }.
queue-why_no_network = Pas de réseau. Elle part d’elle-même dès que le réseau revient.
queue-why_no_platform = eHealth est injoignable. Elle part d’elle-même dès qu’eHealth répond.
queue-why_not_reached = La connexion a échoué. Nouvel essai à { $time }.
queue-why_platform_down = eHealth n’a pas pu répondre. Nouvel essai à { $time }.
queue-why_insurer_down = La mutualité ne répond pas pour le moment. Nouvel essai à { $time }.
queue-why_blocked = Quelque chose sur ce réseau se place entre cet appareil et eHealth. Elle part dès que c’est levé.
queue-why_session = Il faut une session eHealth. Ouvrez-en une et la question part.
queue-why_password = La session demande le mot de passe de votre certificat. Tapez-le et la question part.
queue-why_several_insurers = Plusieurs mutualités connaissent ce patient. Choisissez laquelle interroger.
queue-why_person_unknown = Personne n’est assuré sous ce numéro. Demandez avec le numéro d’affiliation.
queue-why_refused = La question a été refusée. Regardez la raison.
queue-why_needs_you = La question n’a pas abouti et ne repart pas d’elle-même. Posez-la à nouveau ou annulez-la.
queue-why_unreadable = Une réponse est arrivée, mais elle est illisible. La question ne repart pas d’elle-même : posez-la à nouveau.
queue-why_not_ours = Une réponse est arrivée, mais elle concerne une autre question ou a été modifiée en chemin. Elle n’est pas utilisée : posez la question à nouveau.
queue-why_given_up_by_insurer = { $attempts ->
    [one] La mutualité n’a pas répondu de la journée : abandonnée après { $attempts } essai. Reposez-la si vous en avez encore besoin.
   *[other] La mutualité n’a pas répondu de la journée : abandonnée après { $attempts } essais. Reposez-la si vous en avez encore besoin.
 }
queue-why_given_up = { $attempts ->
    [one] Abandonnée en fin de journée, après { $attempts } essai. Reposez-la si vous en avez encore besoin.
   *[other] Abandonnée en fin de journée, après { $attempts } essais. Reposez-la si vous en avez encore besoin.
 }
