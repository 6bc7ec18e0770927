# Ce qui peut clocher dans un fichier de certificat (P12).

keystore-unreadable = Ce fichier ne peut pas être lu.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Vérifiez que le fichier est encore là et que vous pouvez l’ouvrir, puis réessayez.

keystore-empty = Ce fichier est vide.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Copiez de nouveau le fichier depuis l’endroit où il a été créé, ou utilisez votre copie de réserve.

keystore-too_large = Ce fichier est trop grand pour un certificat.
    .meaning = Il n’a pas été lu. Un fichier de certificat fait 5 à 20 ko.
    .action = Choisissez le fichier .p12 de votre certificat eHealth. Il est souvent dans le dossier ehealth/keystore.

keystore-truncated = Il manque une partie de ce fichier.
    .meaning = Il n’a sans doute pas été copié jusqu’au bout. Rien n’a été enregistré.
    .action = Copiez de nouveau le fichier depuis l’endroit où il a été créé, ou utilisez votre copie de réserve.

keystore-pem = C’est un fichier texte avec un certificat (PEM), pas un fichier P12.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Choisissez le fichier .p12 de votre certificat eHealth. Il est souvent dans le dossier ehealth/keystore.

keystore-picture = C’est une image, pas un fichier de certificat.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Choisissez le fichier .p12 de votre certificat eHealth. Il est souvent dans le dossier ehealth/keystore.

keystore-document = C’est un document, pas un fichier de certificat.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Choisissez le fichier .p12 de votre certificat eHealth. Il est souvent dans le dossier ehealth/keystore.

keystore-archive = C’est un dossier compressé (ZIP), pas un fichier de certificat.
    .meaning = Votre fichier .p12 se trouve peut-être dedans. Rien n’a été enregistré.
    .action = Décompressez-le d’abord, puis choisissez le fichier .p12.

keystore-plain_certificate = Ce fichier contient un certificat, mais pas sa clé.
    .meaning = Sans la clé, vous ne pouvez pas vous connecter. Rien n’a été enregistré.
    .action = Choisissez le fichier .p12 de votre certificat eHealth. Il est souvent dans le dossier ehealth/keystore.

keystore-java_keystore = C’est un fichier de clés Java de l’ancien type (JKS), pas un fichier P12.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Choisissez le fichier .p12 de votre certificat eHealth. Il est souvent dans le dossier ehealth/keystore.

keystore-not_a_keystore = Ce n’est pas un fichier de certificat.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Choisissez le fichier .p12 de votre certificat eHealth. Il est souvent dans le dossier ehealth/keystore.

keystore-damaged = Ce fichier de certificat est abîmé.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Copiez de nouveau le fichier depuis l’endroit où il a été créé, ou utilisez votre copie de réserve.

keystore-wrong_password = Ce mot de passe n’ouvre pas le fichier de certificat.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Tapez de nouveau le mot de passe. Attention aux majuscules et à la disposition du clavier.

keystore-unsupported_algorithm = Ce fichier de certificat utilise une protection que Valise ne connaît pas ({ $name }).
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Donnez ce message à l’assistance, avec le nom du programme qui a créé le fichier.

keystore-too_many_rounds = Ouvrir ce fichier de certificat prendrait beaucoup trop de temps.
    .meaning = Aucun programme d’eHealth ne crée un tel fichier. Il n’a pas été ouvert.
    .action = Choisissez le fichier .p12 de votre certificat eHealth. Il est souvent dans le dossier ehealth/keystore.

keystore-no_private_key = Ce fichier ne contient pas de clé.
    .meaning = Il ne contient que des certificats : vous ne pouvez pas vous connecter avec. Rien n’a été enregistré.
    .action = Choisissez le fichier .p12 de votre certificat eHealth. Il est souvent dans le dossier ehealth/keystore.

keystore-no_certificate = Ce fichier contient une clé, mais pas son certificat.
    .meaning = La demande de certificat n’a sans doute pas été complétée. Rien n’a été enregistré.
    .action = Complétez la demande dans le Certificate Manager d’eHealth, sur l’ordinateur où elle a été faite, puis importez de nouveau le fichier.

keystore-no_authentication_key = Ce fichier ne contient pas de clé pour se connecter.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Choisissez le fichier .p12 de votre certificat eHealth. Il est souvent dans le dossier ehealth/keystore.

keystore-key_mismatch = La clé de ce fichier ne va pas avec son certificat.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Copiez de nouveau le fichier depuis l’endroit où il a été créé, ou utilisez votre copie de réserve.

keystore-incomplete = La demande de ce certificat n’a pas été complétée.
    .meaning = Le fichier contient ce que votre ordinateur a créé pour la demande, pas encore ce qu’eHealth a délivré. Rien n’a été enregistré.
    .action = Complétez la demande dans le Certificate Manager d’eHealth, sur l’ordinateur où elle a été faite, puis importez de nouveau le fichier.

keystore-expired = Ce certificat a expiré le { $until }.
    .meaning = eHealth ne l’accepte plus, et il ne peut plus être renouvelé.
    .action = Demandez un nouveau certificat avec le Certificate Manager d’eHealth.

keystore-not_yet_valid = Ce certificat est valable à partir du { $from }.
    .meaning = Il ne peut pas être utilisé avant ce jour.
    .action = Vérifiez la date et l’heure de cet appareil.

keystore-other_environment =
    Ce certificat est pour { $found ->
        [practice] l’exercice
        [acceptance] l’acceptation
       *[other] le vrai travail (production)
    }, pas pour { $wanted ->
        [practice] l’exercice
        [acceptance] l’acceptation
       *[other] le vrai travail (production)
    }.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Choisissez un autre certificat, ou changez d’environnement dans les réglages.

keystore-other_holder = Ce certificat appartient à quelqu’un d’autre que le prestataire de votre profil.
    .meaning = Les demandes seraient faites au nom d’une autre personne. Rien n’a été enregistré.
    .action = Choisissez votre propre certificat, ou corrigez les numéros de votre profil.

keystore-crypto = Ce certificat n’a pas pu être traité.
    .meaning = Rien n’a été enregistré ni modifié.
    .action = Donnez ce message à l’assistance, avec le nom du programme qui a créé le fichier.
