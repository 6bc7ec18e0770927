# Ce qui peut clocher avec un lecteur ou une carte d’identité.

beid-no_service = Le service de cartes de cet appareil ne fonctionne pas.
    .meaning = Sans lui, aucun lecteur de cartes ne marche. Tout le reste marche.
    .action = Sous Linux, installez et démarrez pcscd. Sinon, redémarrez l’appareil.

beid-no_card = Il n’y a pas de carte dans le lecteur.
    .meaning = Rien n’a été lu.
    .action = Insérez la carte d’identité, la puce en avant.

beid-removed = La carte a été retirée trop tôt.
    .meaning = Ce qui a été lu avant reste affiché ; le reste manque.
    .action = Remettez la carte et laissez-la jusqu’à ce que Valise ait terminé.

beid-mute = La carte ne répond pas.
    .meaning = Elle est à l’envers, sale ou abîmée. Sur les cartes récentes, la puce à utiliser se trouve au dos.
    .action = Retirez la carte, retournez-la, essuyez la puce et remettez-la.

beid-reset = Un autre programme interrompt sans cesse la lecture de la carte.
    .meaning = Valise a recommencé plusieurs fois, sans succès.
    .action = Fermez les autres programmes qui utilisent la carte, comme le lecteur eID, puis réessayez.

beid-held = Un autre programme garde la carte pour lui.
    .meaning = Valise a attendu quelques secondes et n’a pas pu la lire.
    .action = Fermez les autres programmes qui utilisent la carte, comme le lecteur eID ou une page web qui demande votre eID, puis réessayez.

beid-not_transacted = Le lecteur a perdu le contact avec la carte.
    .meaning = La carte a bougé, ou sa puce est sale.
    .action = Retirez la carte, essuyez la puce et enfoncez-la bien.

beid-timeout = La carte n’a pas répondu à temps.
    .meaning = Le lecteur ou la carte est bloqué.
    .action = Retirez la carte, débranchez un instant le lecteur, puis réessayez.

beid-reader_gone = Le lecteur de cartes n’est plus connecté.
    .meaning = Son câble s’est détaché, ou le port USB s’est mis en veille.
    .action = Rebranchez le lecteur, si possible sur un autre port.

beid-service_stopped = Le service de cartes de cet appareil s’est arrêté.
    .meaning = Valise reprend tout seul dès qu’il est revenu.
    .action = Attendez un instant. S’il ne revient pas, débranchez puis rebranchez le lecteur.

beid-unsupported = Le lecteur de cartes ne sait pas faire cela.
    .meaning = La carte elle-même est en ordre.
    .action = Utilisez un autre lecteur de cartes.

beid-reader_failed = Le lecteur de cartes signale une panne ({ $status }).
    .meaning = Rien n’a été modifié sur la carte.
    .action = Débranchez le lecteur, rebranchez-le et réessayez. Si cela revient, donnez ce code à l’assistance.

beid-not_an_eid = Ce n’est pas une carte d’identité belge.
    .meaning = C’est peut-être une carte bancaire, une carte ISI+ ou une carte d’un autre pays. Rien n’y a été lu.
    .action = Insérez une eID belge, une Kids-ID ou un titre de séjour.

beid-card_swapped = Une autre carte a été insérée entre-temps.
    .meaning = Valise ne mélange pas les données de deux cartes.
    .action = Recommencez avec la carte qui est maintenant dans le lecteur.

beid-file_missing = Une partie de cette carte manque ({ $file }).
    .meaning = Toutes les cartes ne contiennent pas tout. Ce qui a été lu est affiché.
    .action = Continuez sans cette partie. Si c’est le nom qui manque, conseillez au titulaire de montrer la carte à sa commune.

beid-file_too_long = Une partie de cette carte est beaucoup trop longue ({ $file }).
    .meaning = Aucune vraie carte n’est ainsi ; Valise a cessé de lire.
    .action = Ne vous fiez pas à cette carte. Regardez les données imprimées et prévenez l’assistance.

beid-refused = La carte a refusé une commande ({ $status }).
    .meaning = La carte elle-même n’a pas été modifiée.
    .action = Retirez la carte, remettez-la et réessayez. Si cela revient, donnez ce code à l’assistance.

beid-strange_answer = La carte répond de façon incompréhensible.
    .meaning = Le contact est mauvais, ou ce n’est pas une vraie carte. Valise a cessé de lire.
    .action = Essuyez la puce et remettez la carte. Si cela revient, essayez un autre lecteur.

beid-pin_form = Un code PIN a de 4 à 12 chiffres.
    .meaning = Rien n’a été envoyé à la carte ; aucun essai n’est perdu.
    .action = Tapez de nouveau le code PIN de votre carte d’identité.

beid-wrong_pin = Ce code PIN est faux. Essais restants : { $tries }.
    .meaning = Après trois codes faux, la carte est bloquée : vous ne pouvez plus vous connecter avec elle.
    .action = Tapez de nouveau le code PIN, lentement. En cas de doute, arrêtez-vous et vérifiez-le.

beid-pin_blocked = Le code PIN de cette carte est bloqué.
    .meaning = Il a été faux trois fois. La carte peut encore être lue, mais vous ne pouvez plus vous connecter avec elle.
    .action = Faites débloquer la carte à votre commune. D’ici là, connectez-vous autrement.

beid-pin_needed = Le code PIN de la carte est nécessaire.
    .meaning = Chaque connexion le demande une fois ; Valise ne le garde jamais.
    .action = Tapez le code PIN de votre carte d’identité.

beid-pin_pad_cancelled = Vous avez annulé le code PIN sur le lecteur.
    .meaning = Rien n’a été envoyé ; aucun essai n’est perdu.
    .action = Recommencez quand vous voulez.

beid-pin_pad_timeout = Aucun code PIN n’a été tapé à temps sur le lecteur.
    .meaning = Rien n’a été envoyé ; aucun essai n’est perdu.
    .action = Recommencez et tapez le code PIN sur les touches du lecteur.

beid-pin_pad_missing = Ce lecteur n’a pas de touches pour le code PIN que Valise puisse utiliser.
    .meaning = La carte est en ordre ; aucun essai n’est perdu.
    .action = Tapez le code PIN dans Valise.

beid-pin_pad_failed = Les touches du lecteur ont échoué.
    .meaning = Il n’est pas certain que la carte ait reçu le code PIN.
    .action = Débranchez le lecteur, rebranchez-le et réessayez, ou tapez le code PIN dans Valise.

beid-no_certificate = Cette carte d’identité ne permet pas de se connecter.
    .meaning = Son titulaire est mineur, ou a choisi une carte sans certificats. Elle peut être lue quand même.
    .action = Utilisez votre propre eID, connectez-vous autrement, ou faites mettre des certificats sur la carte à votre commune.

beid-unreadable_certificate = Le certificat de cette carte est illisible.
    .meaning = La carte est abîmée ou n’est pas vraie. Vous ne pouvez pas vous connecter avec elle.
    .action = Remettez la carte. Si cela revient, montrez la carte à votre commune.

beid-unsupported_key = Cette carte ne sait pas faire le type de signature demandé.
    .meaning = Elle est trop ancienne, ou d’un type que Valise ne connaît pas.
    .action = Connectez-vous autrement, ou demandez une nouvelle carte à votre commune.

beid-wrong_signature = Ce que la carte a signé ne correspond pas à son certificat.
    .meaning = C’est peut-être une carte copiée. La signature n’a pas été utilisée.
    .action = Remettez la carte. Si cela revient, ne vous fiez pas à cette carte et prévenez l’assistance.

beid-malformed = Les données de cette carte sont abîmées.
    .meaning = Il n’est pas possible d’y lire un nom et une adresse.
    .action = Essuyez la puce et remettez la carte. Si cela revient, utilisez les données imprimées et notez pourquoi.

beid-dump_unreadable = Un fichier de la carte conservée ne peut être lu ou écrit ({ $file }).
    .meaning = La carte elle-même est en ordre.
    .action = Vérifiez le dossier, ses droits d’accès et la place sur le disque.

beid-dump_too_large = Un fichier de ce dossier est trop grand pour une carte ({ $file }).
    .meaning = Il n’a pas été lu.
    .action = Choisissez le dossier dans lequel une carte a été lue.

beid-dump_empty = Ce dossier ne contient aucun fichier de carte.
    .meaning = Rien n’a été lu.
    .action = Choisissez le dossier dans lequel une carte a été lue.

beid-dump_exists = Ce dossier contient déjà les fichiers d’une carte ({ $file }).
    .meaning = Rien n’a été écrasé : les fichiers de deux cartes ne doivent pas se mélanger.
    .action = Choisissez un dossier vide.

beid-dump_unknown_file = Une carte n’a pas de fichier de ce nom.
    .meaning = Rien n’a été conservé.
    .action = Signalez-le à l’assistance.

beid-crypto = Un calcul avec les données de la carte a échoué.
    .meaning = Le résultat n’a pas été utilisé.
    .action = Réessayez. Si cela revient, signalez-le à l’assistance.
