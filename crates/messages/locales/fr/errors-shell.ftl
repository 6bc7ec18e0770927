# Ce qui échoue dans la fenêtre elle-même.

error-unknown = Une erreur inattendue s’est produite (code { $code }).
    .meaning = Rien n’a été perdu.
    .action = Réessayez. Si l’erreur revient, transmettez ce code au support.

shell-practice_not_running = L’environnement d’exercice ne tourne pas.
    .meaning = Sans lui, il n’y a rien pour s’exercer.
    .action = Passez à l’environnement d’exercice dans les réglages.

shell-practice_did_not_start = L’environnement d’exercice n’a pas démarré.
    .meaning = Vous ne pouvez pas vous exercer pour le moment. Le reste n’est pas touché.
    .action = Fermez Valise et ouvrez-la de nouveau.

shell-practice_not_available = Cette version de Valise n’a pas d’environnement d’exercice.
    .meaning = Elle ne sert qu’avec un vrai certificat.
    .action = Choisissez un autre environnement dans les réglages.

shell-unknown_fault = Cette panne d’exercice n’existe pas.
    .meaning = Rien n’a changé.
    .action = Choisissez une panne de la liste.

shell-dialog_did_not_answer = La fenêtre de choix du fichier ne s’est pas ouverte.
    .meaning = Aucun fichier n’a été choisi.
    .action = Réessayez, ou choisissez un fichier de la liste.

shell-start_at_login = Le démarrage à l’ouverture de session n’a pas pu être modifié.
    .meaning = Les réglages sont restés comme avant.
    .action = Réessayez, ou ajoutez vous-même Valise aux programmes qui démarrent avec cet ordinateur.

shell-no_data_folder = Cet appareil n’indique aucun dossier pour les données de Valise.
    .meaning = Valise ne peut rien conserver.
    .action = Demandez au support de contrôler le dossier personnel de votre compte.

shell-unknown_practice_card = Cette carte d’exercice n’existe pas.
    .meaning = Rien n’a été introduit dans le lecteur d’exercice.
    .action = Choisissez une carte dans la liste.
