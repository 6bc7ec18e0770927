# Ce qui échoue dans la ligne de commande elle-même.

cli-usage = La commande n’est pas complète ou pas connue.
    .meaning = Rien n’a été fait.
    .action = Regardez l’aide : valise-cli --help.

cli-no_runtime = Le programme n’a pas pu démarrer sur cet appareil.
    .meaning = Rien n’a été fait.
    .action = Fermez d’autres programmes et réessayez.

cli-no_data_folder = Ce compte n’a pas de dossier pour les données.
    .meaning = Valise ne peut rien conserver.
    .action = Indiquez un dossier avec --data-dir.

cli-file_unreadable =
    { $reason ->
        [not_found] Ce fichier n’existe pas.
        [not_allowed] Vous ne pouvez pas lire ce fichier.
        [folder] C’est un dossier, pas un fichier.
       *[other] Ce fichier ne peut pas être lu.
    }
    .meaning = Rien n’a été fait.
    .action = Contrôlez le nom du fichier.

cli-file_too_large = Ce fichier dépasse { $megabytes } Mo.
    .meaning = Il n’a pas été lu : ce n’est pas ce que la commande attend.
    .action = Choisissez un autre fichier.

cli-file_unwritable =
    { $reason ->
        [not_found] Le dossier de ce fichier n’existe pas.
        [not_allowed] Vous ne pouvez pas écrire ce fichier.
        [folder] Ceci est un dossier, pas un fichier.
       *[other] Ce fichier ne peut pas être écrit.
    }
    .meaning = Ce qui a été lu n’est pas conservé.
    .action = Contrôlez le nom du fichier, vos droits et la place sur le disque.

cli-password_needed = Il faut le mot de passe du certificat.
    .meaning = Rien n’a été fait.
    .action = Donnez-le avec --password-file, ou dans un terminal.

cli-password_file_unreadable =
    { $reason ->
        [not_found] Le fichier du mot de passe n’existe pas.
       *[other] Le fichier du mot de passe ne peut pas être lu.
    }
    .meaning = Rien n’a été fait.
    .action = Contrôlez ce que vous avez indiqué avec --password-file.

cli-passphrase_needed = Il faut la phrase de passe du fichier scellé.
    .meaning = Sans elle, le certificat et les données restent fermés.
    .action = Mettez-la dans la variable VALISE_PASSPHRASE, ou donnez-la dans un terminal.

cli-pin_needed = Il faut le PIN de la carte d’identité.
    .meaning = Rien n’a été envoyé à la carte, aucun essai n’est perdu.
    .action = Donnez-le avec --pin-file, ou dans un terminal.

cli-pin_file_unreadable =
    { $reason ->
        [not_found] Le fichier du PIN n’existe pas.
       *[other] Le fichier du PIN ne peut pas être lu.
    }
    .meaning = Rien n’a été envoyé à la carte, aucun essai n’est perdu.
    .action = Contrôlez ce que vous avez indiqué avec --pin-file.

cli-unknown_reader = Aucun lecteur de cartes ne porte ce nom.
    .meaning = Rien n’a été lu.
    .action = Regardez les noms avec : valise-cli card readers.

cli-no_profile = Aucun prestataire n’est encore connu.
    .meaning = On ne sait pas pour qui il faut demander.
    .action = Donnez-le avec : valise-cli profile set.

cli-no_certificate = Aucun certificat n’est conservé pour cet environnement.
    .meaning = Sans certificat, aucune session ne s’ouvre.
    .action = Importez-le avec : valise-cli certificate import.

cli-batch_line = La ligne { $line } du fichier n’est pas claire.
    .meaning = La tournée n’a pas été demandée.
    .action = Écrivez un patient par ligne : le NISS et, si besoin, la date (AAAA-MM-JJ).

cli-practice_did_not_start = L’environnement d’exercice n’a pas démarré.
    .meaning = Rien n’a été demandé.
    .action = Réessayez dans un instant.

cli-practice_not_available = Cette version n’a pas d’environnement d’exercice.
    .meaning = Rien n’a été demandé.
    .action = Choisissez un autre environnement avec --environment.

cli-output = La réponse n’a pas pu être écrite.
    .meaning = La commande a été exécutée, mais vous n’en voyez pas le résultat.
    .action = Contrôlez la place sur le disque et réessayez.
