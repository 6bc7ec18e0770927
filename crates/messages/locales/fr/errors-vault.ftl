# Ce qui peut clocher avec le trousseau.

vault-locked = Le trousseau de cet appareil est verrouillé.
    .meaning = Votre certificat et vos données y sont en sécurité. Rien n’a été modifié.
    .action = Déverrouillez le trousseau avec le mot de passe de votre appareil, puis réessayez.

vault-denied = Le trousseau de cet appareil refuse Valise.
    .meaning = Votre certificat est toujours là, mais Valise ne peut pas le lire. Rien n’a été modifié.
    .action = Réessayez, et autorisez Valise quand votre système le demande.

vault-absent = Cet appareil n’a pas de trousseau qui réponde.
    .meaning = Valise ne garde jamais votre certificat sans protection : rien n’a été enregistré.
    .action = Démarrez le trousseau de votre système, ou choisissez dans les réglages un fichier scellé par une phrase secrète.

vault-not_found = Le certificat n’est plus dans le trousseau.
    .meaning = Quelqu’un ou un autre programme l’a retiré. Vos patients et les réponses sont toujours là.
    .action = Importez de nouveau votre fichier .p12.

vault-damaged = Ce que le trousseau rend n’est pas ce que Valise y a mis.
    .meaning = Valise ne l’utilise pas. Rien n’a été écrasé.
    .action = Importez de nouveau votre fichier .p12. Prévenez l’assistance si cela se répète.

vault-too_large = C’est trop grand pour le trousseau.
    .meaning = Ce n’est pas enregistré. Ce qui y était y est toujours.
    .action = Choisissez un fichier plus petit ou un mot de passe plus court.

vault-wrong_passphrase = Cette phrase secrète n’ouvre pas le fichier scellé.
    .meaning = Rien n’a été modifié.
    .action = Tapez de nouveau la phrase secrète. Attention aux majuscules et à la disposition du clavier.

vault-passphrase_too_short = Cette phrase secrète a moins de { $least } caractères.
    .meaning = Elle protégerait trop peu votre certificat. Aucun fichier n’a été créé.
    .action = Choisissez-en une plus longue, par exemple quatre mots qui ne vont pas ensemble.

vault-file = Le fichier scellé ne peut pas être lu ou écrit.
    .meaning = Ce qui était dedans y est toujours.
    .action = Vérifiez que le disque n’est pas plein et que vous pouvez écrire dans son dossier.

vault-failed = Le trousseau de cet appareil n’a pas fait ce que Valise demandait.
    .meaning = Ce qui était enregistré y est toujours.
    .action = Réessayez. Si cela se répète, redémarrez l’appareil.
