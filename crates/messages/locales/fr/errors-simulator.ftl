# Ce qui empêche l’environnement d’exercice de démarrer.

simulator-folder = Le dossier d’exercice ne peut pas être utilisé.
    .meaning = L’environnement d’exercice n’a pas démarré.
    .action = Contrôlez que vous pouvez écrire dans le dossier des données, puis réessayez.

simulator-already_running = L’environnement d’exercice tourne déjà.
    .meaning = Un autre programme l’utilise dans ce dossier.
    .action = Utilisez celui qui tourne, ou fermez l’autre programme.

simulator-port = Le port { $port } n’est pas libre.
    .meaning = L’environnement d’exercice n’a pas démarré.
    .action = Choisissez un autre port, ou aucun.

simulator-certificates = Les certificats d’exercice n’ont pas pu être faits.
    .meaning = L’environnement d’exercice n’a pas démarré.
    .action = Réessayez ; si cela revient, prévenez le support.

simulator-keystore = Un fichier de certificat d’exercice n’a pas pu être écrit.
    .meaning = L’environnement d’exercice n’a pas démarré.
    .action = Contrôlez la place sur le disque, puis réessayez.

simulator-signature = L’environnement d’exercice n’a pas pu préparer sa signature.
    .meaning = Il n’a pas démarré.
    .action = Réessayez ; si cela revient, prévenez le support.
