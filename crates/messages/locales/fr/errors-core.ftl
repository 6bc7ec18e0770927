# Ce qui empêche une action d’aboutir.

core-endpoints_unreadable = Le fichier { $file } ne peut pas être lu.
    .meaning = Valise ne sait pas où envoyer vos questions. Rien n’a été envoyé.
    .action = Vérifiez que le fichier se trouve là où le fichier des adresses le dit.

core-endpoints_invalid = Le fichier des adresses n’est pas compris ({ $entry }).
    .meaning = Valise ne sait pas où envoyer vos questions. Rien n’a été envoyé.
    .action = Corrigez cette entrée ou cette ligne dans le fichier des adresses.

core-endpoint_refused = L’adresse de { $service } ne peut pas être utilisée.
    .meaning = Valise n’appelle que des adresses protégées (https), ou cet appareil lui-même. Rien n’a été envoyé.
    .action = Corrigez l’adresse dans le fichier des adresses.

core-endpoint_missing = Il n’y a pas d’adresse pour { $service } dans cet environnement.
    .meaning = Rien n’a été envoyé. Ce que vous avez demandé est gardé.
    .action = Dans l’environnement d’exercice : rouvrez Valise pour le démarrer. Ailleurs : demandez le fichier des adresses au helpdesk.

core-licence_missing = Valise n’a pas de licence MyCareNet pour cet environnement.
    .meaning = Sans elle, MyCareNet ne répond pas. Ce que vous avez demandé est gardé.
    .action = Demandez la licence de Valise au helpdesk.

core-preferences_not_saved = Votre choix n’a pas pu être enregistré.
    .meaning = Il sera oublié à la fermeture de Valise. Le reste n’est pas touché.
    .action = Vérifiez qu’il y a de la place sur le disque, puis choisissez à nouveau.

core-database_key_missing = La clé de vos données n’est plus dans le trousseau de cet appareil.
    .meaning = Vos données sont toujours là, mais sans cette clé personne ne peut les ouvrir. Valise ne change rien.
    .action = Restaurez le trousseau de cet appareil, ou appelez le helpdesk.

core-data_folder = Valise ne peut pas créer le dossier de ses données sur cet appareil.
    .meaning = Sans lui, Valise ne peut rien conserver et ne fait donc rien. Rien n’a été envoyé ni modifié.
    .action = Vérifiez que le disque a de la place et n’est pas protégé en écriture, et qu’aucun fichier n’occupe la place du dossier. Puis réessayez.

core-profile_missing = Valise ne sait pas encore qui vous êtes.
    .meaning = Chaque question à MyCareNet nomme un prestataire de soins.
    .action = Complétez votre profil.

core-profile_incomplete = Votre profil n’est pas complet ({ $field }).
    .meaning = Rien n’a changé.
    .action = Complétez ce qui manque.

core-profile_nihii = Ce numéro INAMI ne va pas avec la qualité choisie.
    .meaning = Une infirmière a 11 chiffres qui commencent par 4 ; un groupement a un numéro qui commence par 94.
    .action = Corrigez le numéro ou la qualité.

core-certificate_not_found = Ce certificat n’est plus sur cet appareil.
    .meaning = Rien n’a changé.
    .action = Retournez à la liste des certificats.

core-certificate_missing = Il n’y a pas de certificat eHealth pour votre profil sur cet appareil.
    .meaning = Sans certificat, aucune session ne peut être ouverte. Vos questions sont gardées.
    .action = Importez votre certificat.

core-certificate_key = La clé de ce certificat ne peut pas signer.
    .meaning = Elle ne peut pas servir pour eHealth.
    .action = Importez un autre certificat.

core-password_needed = Le mot de passe de votre certificat est nécessaire.
    .meaning = Valise ne le garde que si vous le demandez. Vos questions sont gardées.
    .action = Ouvrez la session avec votre mot de passe.

core-no_session = Aucune session eHealth n’est ouverte.
    .meaning = Votre question est gardée et part dès qu’une session est ouverte.
    .action = Ouvrez une session.

core-session_ended = Votre session eHealth est terminée.
    .meaning = Votre question est gardée et part dès qu’une nouvelle session est ouverte.
    .action = Ouvrez une nouvelle session.

core-proof_not_for_profile = Ce type de session ne va pas avec votre profil.
    .meaning = Une infirmière utilise son propre certificat, un groupement celui du groupement.
    .action = Choisissez l’autre type de session, ou corrigez votre profil.

core-person_not_found = Ce patient n’est plus dans votre liste.
    .meaning = Rien n’a changé.
    .action = Retournez à la liste des patients.

core-person_incomplete = Un patient a besoin d’un NISS, ou d’un numéro d’affiliation avec sa mutualité.
    .meaning = Rien n’a été enregistré.
    .action = Complétez l’un des deux.

core-person_exists = Ce patient est déjà dans votre liste.
    .meaning = Rien n’a été ajouté.
    .action = Cherchez le patient dans la liste.

core-registration_number = Ce numéro d’affiliation ne peut pas être juste.
    .meaning = Il compte au plus 13 lettres, chiffres et espaces. Rien n’a été envoyé.
    .action = Recopiez le numéro de la vignette.

core-check_not_found = Cette vérification n’existe plus.
    .meaning = Rien n’a changé.
    .action = Retournez au patient.

core-check_under_way = Cette vérification est en cours d’envoi.
    .meaning = Elle ne peut plus être annulée.
    .action = Attendez la réponse.

core-check_over = Cette vérification est terminée.
    .meaning = Rien n’a changé.
    .action = Commencez une nouvelle vérification du patient.

core-check_refused = La question a été refusée ({ $detail }).
    .meaning = Il n’y a pas de réponse pour ce patient. La raison se trouve plus bas.
    .action = Lisez la raison, corrigez ce qu’il faut et réessayez.

core-several_insurers = Plusieurs mutualités connaissent ce patient.
    .meaning = MyCareNet ne peut pas choisir. Il n’y a pas encore de réponse.
    .action = Choisissez la mutualité à interroger.

core-person_unknown = Aucune mutualité n’a été trouvée pour ce patient ({ $detail }).
    .meaning = Le NISS ne mène à aucune réponse.
    .action = Interrogez avec le numéro d’affiliation de la vignette de la mutualité.

core-insurer_down = La mutualité ne peut pas répondre maintenant ({ $detail }).
    .meaning = Votre question est gardée. Valise la pose à nouveau d’elle-même.
    .action = Vous ne devez rien faire.

core-reading_of_chip = La puce d’une carte ne se note pas à la main.
    .meaning = Seule la carte peut dire que sa puce a été lue. Rien n’a été gardé.
    .action = Mettez la carte dans le lecteur, ou choisissez ce que vous avez fait à la place.

core-reading_reason_missing = { $field ->
    [reason_vignette] Une vignette demande une raison.
   *[other] Un encodage manuel demande une raison.
 }
    .meaning = Sans elle, la mutualité refuse la lecture. Rien n’a été gardé.
    .action = Choisissez la raison.

core-reading_reason_not_expected = { $field ->
    [reason_vignette] Cette raison ne va qu’avec une vignette.
   *[other] Cette raison ne va qu’avec un encodage manuel.
 }
    .meaning = Avec elle, la mutualité refuse la lecture. Rien n’a été gardé.
    .action = Retirez la raison, ou choisissez un autre type de lecture.

core-reading_serial_number = Ce document n’a pas de numéro de série.
    .meaning = Seules la carte d’identité, la carte d’étranger et la carte ISI+ en ont un. Rien n’a été gardé.
    .action = Laissez le numéro vide.

core-reading_not_found = Cette lecture n’est plus là.
    .meaning = Elle a été annulée, ou le patient a été retiré. Rien n’a changé.
    .action = Retournez aux lectures.

core-reading_stays = La lecture d’une puce reste.
    .meaning = Elle prouve que la carte était là. Rien n’a changé.
    .action = Vous n’avez rien à faire.

core-reading_over = Le jour de cette lecture est passé.
    .meaning = Une lecture ne s’annule que le jour même. Rien n’a changé.
    .action = Si elle est fausse, ne la reprenez pas dans la facturation.

core-card_number = Ce numéro de carte ne peut pas être juste.
    .meaning = Ses chiffres de contrôle ne correspondent pas, ou il a une autre forme. Rien n’a été gardé.
    .action = Recopiez le numéro de la carte, ou scannez-le à nouveau.

core-scan_not_understood = Ce qui a été scanné n’est ni un NISS ni un numéro de carte.
    .meaning = Rien n’a été gardé.
    .action = Scannez à nouveau le code, ou tapez le NISS.

core-month_invalid = Ce mois n’existe pas.
    .meaning = Un mois s’écrit avec l’année et le mois, par exemple 2026-11.
    .action = Choisissez un autre mois.

core-export_not_written = Le fichier n’a pas pu être écrit.
    .meaning = Vos données sont en sécurité dans Valise.
    .action = Choisissez un autre dossier, ou un nom qui se termine comme proposé (.csv, .json ou .ics).

core-reminder_not_found = Ce rappel n’a plus lieu d’être.
    .meaning = Ce dont il parlait est réglé ou a changé.
    .action = Regardez sur l’accueil ce qui demande votre attention maintenant.

core-evidence_missing = Il n’y a pas de preuve de cette vérification.
    .meaning = Elle n’a jamais reçu de réponse, son délai de conservation est dépassé, ou le patient a été supprimé.
    .action = Posez la question une nouvelle fois s’il vous faut une preuve.

core-evidence_folder_used = Ce dossier contient déjà quelque chose.
    .meaning = Rien n’a été écrit, et rien n’a été remplacé.
    .action = Choisissez un dossier qui n’existe pas encore, ou un dossier vide.

core-evidence_not_written = Les preuves n’ont pas pu être écrites.
    .meaning = Vos réponses sont en sécurité dans Valise.
    .action = Choisissez un autre dossier et réessayez.

core-evidence_folder_unreadable = Ce dossier est illisible.
    .meaning = Rien n’a été vérifié.
    .action = Choisissez le dossier créé lors de l’export des preuves.

core-visit_not_found = Cette visite n’existe plus.
    .meaning = Elle a été supprimée, ou son jour a changé.
    .action = Regardez à nouveau la tournée.

core-visit_in_past = Une visite ne peut pas être reportée à un jour passé.
    .meaning = Rien n’a été modifié.
    .action = Choisissez aujourd’hui ou un jour suivant.

core-visit_time = Ce n’est pas une heure.
    .meaning = Rien n’a été enregistré.
    .action = Écrivez l’heure comme 07:30.

core-recurrence_invalid = { $field ->
    [weekdays] Choisissez au moins un jour de la semaine.
    [every_weeks] Une visite revient toutes les 1 à 52 semaines.
   *[other] Le dernier jour tombe avant le premier.
 }
    .meaning = Rien n’a été enregistré.
    .action = Corrigez et enregistrez à nouveau.

core-people_file_unreadable = Le fichier ne peut pas être lu.
    .meaning = Personne n’a été ajouté.
    .action = Vérifiez que le fichier est toujours là et qu’aucun autre programme ne l’utilise, puis choisissez-le à nouveau.

core-people_file_too_large = Le fichier dépasse { $megabytes } Mo.
    .meaning = Une liste de patients n’est jamais aussi grande. Personne n’a été ajouté.
    .action = Choisissez le bon fichier, ou divisez-le.

core-people_file_too_many = Le fichier contient plus de { $most } patients.
    .meaning = Personne n’a été ajouté.
    .action = Divisez le fichier et ajoutez les parties l’une après l’autre.

core-people_file_format = Ce fichier n’est ni un tableau (CSV) ni des cartes de contact (vCard).
    .meaning = Personne n’a été ajouté.
    .action = Exportez vos patients en CSV ou en vCard depuis votre autre programme, puis choisissez ce fichier.

core-people_file_columns = Le tableau n’a pas de colonne avec le NISS.
    .meaning = Sans NISS, rien ne peut être demandé. Personne n’a été ajouté.
    .action = Exportez à nouveau le tableau avec la colonne NISS et sa ligne de titres.

core-birth_date = La date de naissance n’est pas comprise.
    .meaning = Ce patient n’a pas été ajouté.
    .action = Écrivez la date comme 24/11/1950 dans le fichier, ou laissez-la vide.

core-name_too_long = Le nom est trop long.
    .meaning = Ce n’est sans doute pas un nom. Ce patient n’a pas été ajouté.
    .action = Vérifiez cette ligne du fichier.

core-setting_out_of_range = Ce réglage a une valeur impossible ({ $name }).
    .meaning = Rien n’a changé.
    .action = Choisissez une autre valeur.

core-internal = Quelque chose s’est mal passé dans Valise.
    .meaning = Ce qui était enregistré est conservé.
    .action = Fermez Valise, rouvrez-la, et donnez le code au helpdesk si cela se reproduit.

core-no_reader = Aucun lecteur de cartes n’est connecté.
    .meaning = Sans lecteur, Valise ne peut pas lire de carte. Rien n’a été enregistré.
    .action = Connectez un lecteur, ou relevez l’identité autrement.

core-no_card = Il n’y a pas de carte dans le lecteur.
    .meaning = Rien n’a été lu.
    .action = Introduisez la carte, la puce en avant.

core-several_cards = Il y a des cartes dans { $first } et dans { $second }.
    .meaning = Valise ne devine pas de quelle carte il s’agit.
    .action = Retirez une carte, ou choisissez le lecteur.

core-card_forged = Cette carte n’est pas authentique.
    .meaning = Ce qu’elle indique n’a pas été écrit par l’État. Rien n’en est utilisé.
    .action = Demandez un autre document et n’utilisez pas cette carte.

core-card_of_other = C’est la carte de quelqu’un d’autre.
    .meaning = Seule votre propre carte ouvre votre session. Aucun code PIN n’a été demandé.
    .action = Introduisez votre propre carte.

core-card_not_proven = L’authenticité de cette carte n’a pas pu être prouvée ({ $part }).
    .meaning = Une session ne s’ouvre qu’avec une carte prouvée. Aucun code PIN n’a été demandé.
    .action = Réintroduisez la carte. Si cela persiste, ouvrez la session avec votre certificat.
