# Ce qui peut mal se passer entre cet appareil et un service.

soap-address_refused = L’adresse de ce service ne peut pas être utilisée.
    .meaning = Valise n’appelle que des adresses protégées (https). Rien n’a été envoyé.
    .action = Corrigez l’adresse dans le fichier des adresses.

soap-client = Valise n’a pas pu démarrer sa connexion au réseau.
    .meaning = Rien n’a été envoyé et rien n’a été perdu.
    .action = Fermez Valise et ouvrez-la de nouveau.

soap-dtd = La réponse contient quelque chose que Valise n’accepte jamais.
    .meaning = La réponse n’a pas été lue. C’est souvent une page du réseau que vous utilisez, pas une réponse du service.
    .action = Utilisez un autre réseau, ou identifiez-vous sur celui-ci dans votre navigateur, puis réessayez.

soap-host_not_found = Il n’y a pas de réseau, ou l’adresse { $host } est introuvable.
    .meaning = Rien n’a été envoyé. Votre demande est conservée.
    .action = Vérifiez votre connexion à internet.

soap-multipart = La réponse du service n’est pas complète : une de ses parties manque ou est illisible.
    .meaning = Valise n’utilise pas une demi-réponse. Rien n’a changé.
    .action = Réessayez. Prévenez le support si cela se répète.

soap-no_connection = Valise ne parvient pas à se connecter à { $host }.
    .meaning = Rien n’a été envoyé. Votre demande est conservée.
    .action = Vérifiez votre connexion à internet, ou réessayez dans quelques minutes.

soap-not_soap = Ce n’est pas le service qui a répondu.
    .meaning = La réponse n’a pas été utilisée. Rien n’a changé.
    .action = Réessayez sur un autre réseau. Prévenez le support si cela se répète.

soap-not_xml = La réponse est illisible.
    .meaning = C’est souvent une page de connexion du réseau que vous utilisez. Rien n’a changé.
    .action = Ouvrez une page web dans votre navigateur pour vous identifier sur le réseau, puis réessayez.

soap-proxy_credentials = Le proxy de votre réseau demande un nom et un mot de passe.
    .meaning = Valise ne peut pas encore sortir de ce réseau. Rien n’a été envoyé.
    .action = Indiquez le nom et le mot de passe du proxy dans les réglages.

soap-proxy_refused = Le proxy de votre réseau ne donne pas accès à { $host }.
    .meaning = Rien n’a été envoyé. Votre demande est conservée.
    .action = Demandez au responsable de votre réseau d’autoriser cette adresse, ou utilisez un autre réseau.

soap-proxy_settings = Les réglages du proxy ne sont pas utilisables.
    .meaning = Valise ne va pas sur le réseau avec ces réglages. Rien n’a été envoyé.
    .action = Corrigez l’adresse du proxy dans les réglages.

soap-redirect = Le service renvoie vers une autre adresse (statut { $status }).
    .meaning = Valise ne suit jamais un renvoi : vos données pourraient partir ailleurs. Rien d’autre n’a été envoyé.
    .action = Réessayez sur un autre réseau. Prévenez le support si cela se répète.

soap-root_certificates = Le fichier des certificats racines supplémentaires n’est pas utilisable.
    .meaning = Valise ne va pas sur le réseau sans savoir à qui se fier. Rien n’a été envoyé.
    .action = Choisissez un fichier qui contient des certificats au format PEM.

soap-signing = Le message n’a pas pu être signé.
    .meaning = Rien n’a été envoyé. Votre demande est conservée.
    .action = Rouvrez votre session. Prévenez le support si cela se répète.

soap-status = Le service n’a pas répondu comme prévu (statut { $status }).
    .meaning = Cela ne vient pas de vous. Votre demande est conservée.
    .action = Réessayez dans quelques minutes.

soap-timeout = { $host } n’a pas répondu à temps.
    .meaning = Le réseau ou le service est lent. Votre demande est conservée.
    .action = Réessayez dans quelques minutes.

soap-tls = Aucune connexion protégée avec { $host } n’est possible.
    .meaning = Valise n’envoie rien sur une connexion non protégée.
    .action = Utilisez un autre réseau et réessayez.

soap-tls_not_valid_now = Le certificat de { $host } n’est pas valable à la date de cet appareil.
    .meaning = Souvent, l’horloge de cet appareil n’est pas à l’heure. Rien n’a été envoyé.
    .action = Vérifiez la date et l’heure de cet appareil.

soap-tls_other_name = Le serveur qui répond n’est pas { $host }.
    .meaning = Valise ne parle pas à un serveur qui porte un autre nom. Rien n’a été envoyé.
    .action = Utilisez un autre réseau et réessayez.

soap-tls_unknown_issuer = Le certificat de { $host } vient d’un émetteur que cet appareil ne connaît pas.
    .meaning = Quelqu’un écoute peut-être, ou votre organisation ouvre la connexion. Rien n’a été envoyé.
    .action = Utilisez un autre réseau, ou demandez à votre organisation son certificat racine et ajoutez-le dans les réglages.

soap-too_complex = La réponse est plus longue ou plus compliquée que ce que Valise accepte.
    .meaning = La réponse n’a pas été lue. Rien n’a changé.
    .action = Réessayez. Prévenez le support si cela se répète.

soap-too_large = La réponse dépasse { $megabytes } Mo.
    .meaning = Valise arrête de lire à cette taille. Rien n’a changé.
    .action = Réessayez. Prévenez le support si cela se répète.

soap-truncated = La connexion s’est coupée avant la fin de la réponse.
    .meaning = Valise n’utilise pas une demi-réponse. Votre demande est conservée.
    .action = Réessayez quand la connexion est stable.

soap-unexpected_answer = La réponse du service n’a pas la forme convenue.
    .meaning = Valise ne devine pas ce qu’elle veut dire. Quelque chose manque ou diffère à { $path }.
    .action = Cherchez une nouvelle version de Valise, ou prévenez le support.

soap-fault_client = Le service refuse le message.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-fault_must_understand = Le service ne comprend pas une partie du message.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-fault_nip = MyCareNet refuse le message.
    .meaning = Votre demande n’a pas été exécutée. Rien n’a été perdu.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-fault_other = Le service répond par une erreur que Valise ne connaît pas.
    .meaning = Votre demande n’a pas été exécutée. Rien n’a été perdu.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-fault_server = Quelque chose ne va pas du côté du service.
    .meaning = Cela ne vient pas de vous. Votre demande est conservée.
    .action = Réessayez dans quelques minutes.

soap-fault_version = Le service attend une autre forme de message.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-security_failed_authentication = Le service ne reconnaît pas votre session.
    .meaning = Votre demande n’a pas été exécutée. Rien n’a été perdu.
    .action = Fermez votre session et rouvrez-la.

soap-security_failed_check = Le service n’accepte pas la signature du message.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-security_invalid = Le service n’accepte pas la sécurité du message.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-security_invalid_token = Le service n’accepte plus votre session.
    .meaning = Votre demande n’a pas été exécutée. Rien n’a été perdu.
    .action = Fermez votre session et rouvrez-la.

soap-security_message_expired = Le service trouve le message trop ancien ou trop récent.
    .meaning = Souvent, l’horloge de cet appareil n’est pas à l’heure. Rien n’a été perdu.
    .action = Vérifiez la date et l’heure de cet appareil.

soap-security_token_unavailable = Le service ne trouve pas votre session dans le message.
    .meaning = Votre demande n’a pas été exécutée. Rien n’a été perdu.
    .action = Fermez votre session et rouvrez-la.

soap-security_unsupported_algorithm = Le service ne connaît pas le type de signature du message.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-security_unsupported_token = Le service ne connaît pas le type de session du message.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-soa_00001 = eHealth signale une erreur sans dire laquelle.
    .meaning = Votre demande n’a pas été exécutée. Rien n’a été perdu.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-soa_01001 = eHealth ne vous reconnaît pas.
    .meaning = Votre demande n’a pas été exécutée. Rien n’a été perdu.
    .action = Fermez votre session et rouvrez-la.

soap-soa_01002 = Vous n’avez pas accès à ce service.
    .meaning = Votre qualité ou votre mandat ne donne pas accès. Réessayer n’aide pas.
    .action = { $ticket ->
        [none] Vérifiez votre qualité dans votre profil, puis appelez le centre de contact eHealth.
       *[other] Vérifiez votre qualité dans votre profil, puis appelez le centre de contact eHealth avec le numéro { $ticket }.
    }

soap-soa_02001 = Le service n’est pas disponible.
    .meaning = Cela ne vient pas de vous. Votre demande est conservée.
    .action = Réessayez dans quelques minutes.

soap-soa_02002 = Le service est momentanément indisponible.
    .meaning = Cela ne vient pas de vous. Votre demande est conservée.
    .action = Réessayez dans quelques minutes.

soap-soa_03001 = eHealth trouve le contenu du message mal formé.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-soa_03002 = eHealth trouve que l’enveloppe du message n’est pas en ordre.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-soa_03003 = eHealth a reçu un message sans contenu.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-soa_03004 = eHealth trouve que le message ne suit pas les règles des services.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-soa_03005 = eHealth trouve que le message ne convient pas à ce service.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-soa_03006 = eHealth trouve que le message n’a pas la forme convenue.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-soa_03007 = eHealth refuse une valeur du message.
    .meaning = Le message fait par Valise n’est pas accepté. Cela ne vient pas de vous, et rien n’a changé.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }

soap-soa_other = eHealth signale une erreur que Valise ne connaît pas.
    .meaning = Votre demande n’a pas été exécutée. Rien n’a été perdu.
    .action = { $ticket ->
        [none] Transmettez au support le code { $fault }.
       *[other] Transmettez au support le code { $fault } et le numéro { $ticket }.
    }
