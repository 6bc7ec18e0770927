# Pourquoi il n’y a pas de session eHealth.

ehealth-assertion_expired = La session donnée par eHealth est déjà terminée.
    .meaning = Souvent, l’horloge de cet appareil n’est pas à l’heure. Vous n’êtes pas connecté.
    .action = Vérifiez la date et l’heure de cet appareil, puis rouvrez votre session.

ehealth-assertion_not_yet_valid = La session donnée par eHealth n’a pas encore commencé.
    .meaning = Souvent, l’horloge de cet appareil n’est pas à l’heure. Vous n’êtes pas connecté.
    .action = Vérifiez la date et l’heure de cet appareil, puis rouvrez votre session.

ehealth-certificate_expired = Votre certificat eHealth est expiré.
    .meaning = Il ne permet plus d’ouvrir une session. Vos données dans Valise restent.
    .action = Demandez un nouveau certificat eHealth.

ehealth-certificate_not_yet_valid = Votre certificat eHealth n’est pas encore valable.
    .meaning = Le certificat est pour plus tard, ou l’horloge de cet appareil n’est pas à l’heure.
    .action = Vérifiez la date et l’heure de cet appareil.

ehealth-certificate_refused = eHealth n’accepte pas votre certificat.
    .meaning = Il a peut-être été révoqué. eHealth dit : « { $platform_message } »
    .action = Demandez un nouveau certificat eHealth, ou appelez le centre de contact eHealth.

ehealth-certificate_unusable = Valise ne peut pas travailler avec ce certificat.
    .meaning = Vous n’êtes pas connecté. Rien n’a été envoyé.
    .action = Choisissez un autre certificat, ou demandez-en un nouveau.

ehealth-challenge_repeated = eHealth demande sans cesse la même preuve.
    .meaning = La preuve a été donnée une fois, comme convenu. Vous n’êtes pas connecté.
    .action = Réessayez dans quelques minutes.

ehealth-clock = eHealth n’accepte pas l’heure du message.
    .meaning = L’horloge de cet appareil diffère de celle d’eHealth (minutes : { $minutes }). Vous n’êtes pas connecté.
    .action = Réglez la date et l’heure de cet appareil sur automatique.

ehealth-no_assertion = eHealth a répondu sans donner de session.
    .meaning = Vous n’êtes pas connecté. Cela ne vient pas de vous.
    .action = Réessayez dans quelques minutes.

ehealth-not_recognised = { $quality ->
        [groupofnurses] eHealth ne connaît pas ce groupement comme groupement infirmier.
       *[nurse] eHealth ne vous connaît pas comme infirmier ou infirmière.
    }
    .meaning = Sans cette reconnaissance, les mutualités ne répondent pas. Vous n’êtes pas connecté.
    .action = Vérifiez le numéro INAMI et la qualité dans votre profil, puis contactez l’INAMI.

ehealth-other_environment = La liste des adresses est pour un autre environnement.
    .meaning = Valise sépare l’exercice, l’acceptation et la production. La liste n’a pas été utilisée.
    .action = Corrigez l’adresse de la liste des services dans le fichier des adresses.

ehealth-other_holder = eHealth a donné la session de quelqu’un d’autre.
    .meaning = Valise ne l’a pas utilisée. Vous n’êtes pas connecté.
    .action = Vérifiez les numéros dans votre profil, puis rouvrez votre session.

ehealth-other_key = eHealth a donné une session pour un autre certificat.
    .meaning = Valise ne l’a pas utilisée. Vous n’êtes pas connecté.
    .action = Rouvrez votre session. Prévenez le support si cela se répète.

ehealth-other_request = La réponse appartient à une autre demande.
    .meaning = Valise ne l’a pas utilisée. Vous n’êtes pas connecté.
    .action = Rouvrez votre session.

ehealth-refused = eHealth refuse d’ouvrir une session.
    .meaning = eHealth dit : « { $platform_message } » ({ $status })
    .action = Appelez le centre de contact eHealth et lisez-leur ces mots.

ehealth-signature = La signature de ce qu’eHealth a envoyé n’est pas bonne.
    .meaning = Quelqu’un l’a peut-être modifié en chemin. Valise ne l’a pas utilisé ({ $reason }).
    .action = Réessayez sur un autre réseau. Prévenez le support si cela se répète.

ehealth-signing = La demande de session n’a pas pu être signée.
    .meaning = Rien n’a été envoyé. Vous n’êtes pas connecté.
    .action = Réessayez. Prévenez le support si cela se répète.

ehealth-unexpected_answer = La réponse d’eHealth n’a pas la forme convenue.
    .meaning = Valise ne devine pas ce qu’elle veut dire. Quelque chose manque ou diffère à { $path }.
    .action = Cherchez une nouvelle version de Valise, ou prévenez le support.

ehealth-untrusted_signer = Ce qui est arrivé n’est pas signé par eHealth.
    .meaning = Quelqu’un se fait peut-être passer pour eHealth. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau. Prévenez le support si cela se répète.
