# Ce qui peut mal se passer avec la base de données de cet appareil.

store-wrong_key = La clé du trousseau ne correspond pas aux données de cet appareil.
    .meaning = Vos données sont toujours là, mais elles ne peuvent pas être ouvertes. Rien n’a changé.
    .action = Ouvrez une session sur cet ordinateur avec le compte que vous utilisez toujours pour Valise, puis rouvrez Valise.

store-damaged = Le fichier avec vos données est abîmé.
    .meaning = { $copy ->
        [none] Valise n’a rien changé. Aucune copie n’a pu être faite.
       *[other] Valise n’a rien changé. Une copie a été gardée à côté : { $copy }.
    }
    .action = N’effacez rien et appelez le helpdesk.

store-newer = Vos données ont été écrites par une version plus récente de Valise.
    .meaning = Cette version pourrait les abîmer, elle n’y touche donc pas.
    .action = Installez la dernière version de Valise.

store-disk_full = Il n’y a plus de place sur le disque de cet appareil.
    .meaning = La dernière action n’a pas été enregistrée. Tout ce qui précède est conservé.
    .action = Libérez de la place sur le disque et refaites la dernière action.

store-read_only = Valise ne peut pas écrire dans son dossier de données.
    .meaning = Rien de nouveau ne peut être enregistré. Ce qui est là est conservé.
    .action = Demandez au helpdesk de vérifier les droits sur le dossier de données.

store-busy = Vos données sont utilisées par un autre programme.
    .meaning = La dernière action n’a pas été enregistrée.
    .action = Attendez un instant et réessayez.

store-unreachable = Valise ne trouve pas le fichier avec vos données.
    .meaning = Rien n’a changé.
    .action = Vérifiez que le disque est branché, puis rouvrez Valise.

store-rule = Ceci ne va pas avec ce qui est déjà enregistré.
    .meaning = La dernière action n’a pas été enregistrée. La règle : { $rule }.
    .action = Donnez ce code au helpdesk si cela se reproduit.

store-unreadable = Une valeur enregistrée ne peut pas être lue ({ $what }).
    .meaning = Le reste de vos données n’est pas touché.
    .action = Installez la dernière version de Valise.

store-engine = La base de données signale un problème inattendu ({ $engine_code }).
    .meaning = La dernière action n’a pas été enregistrée.
    .action = Fermez Valise et rouvrez-la.
