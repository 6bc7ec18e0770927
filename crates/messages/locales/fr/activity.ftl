# Le journal d’activité : ce qui a été fait sur cet appareil.

activity-certificate_imported = Un certificat a été importé dans le trousseau de cet appareil.
activity-certificate_removed = Un certificat a été retiré de cet appareil.
activity-session_renewed = La session a été prolongée d’elle-même.
activity-session_closed = La session a été fermée.
activity-session_ended = La session s’est terminée.
activity-profile_changed = Le profil a été modifié.
activity-settings_changed = Les réglages ont été modifiés.
activity-person_removed = Un patient a été retiré de la liste avec tout ce qui était gardé à son sujet.
activity-session_opened = { $proof ->
    [group] Une session de groupe a été ouverte.
    [fallback] Une session a été ouverte avec le certificat.
   *[other] Une session a été ouverte.
 }
activity-connection_tested = { $result ->
    [ok] La connexion a été testée : tout est en ordre.
    [warning] La connexion a été testée : elle fonctionne, avec une remarque.
   *[other] La connexion a été testée : quelque chose n’est pas en ordre.
 }
activity-queue_paused = La file a été mise en pause.
activity-queue_resumed = La file a été relancée.
activity-person_added = { $person ->
    [removed] Ajout à la liste : un patient qui n’est plus dans la liste.
   *[other] Ajout à la liste : { $person }.
 }
activity-person_changed = { $person ->
    [removed] Données modifiées : un patient qui n’est plus dans la liste.
   *[other] Données modifiées : { $person }.
 }
activity-check_requested = { $person ->
    [removed] Assurabilité demandée : un patient qui n’est plus dans la liste.
   *[other] Assurabilité demandée : { $person }.
 }
activity-check_answered = { $person ->
    [removed] Réponse reçue : un patient qui n’est plus dans la liste.
   *[other] Réponse reçue : { $person }.
 }
activity-check_needs_you = { $person ->
    [removed] Pas de réponse, la question attend votre choix : un patient qui n’est plus dans la liste.
   *[other] Pas de réponse, la question attend votre choix : { $person }.
 }
activity-check_given_up = { $person ->
    [removed] Question abandonnée après un jour : un patient qui n’est plus dans la liste.
   *[other] Question abandonnée après un jour : { $person }.
 }
activity-check_cancelled = { $person ->
    [removed] Question annulée : un patient qui n’est plus dans la liste.
   *[other] Question annulée : { $person }.
 }
activity-check_retried = { $person ->
    [removed] Question renvoyée : un patient qui n’est plus dans la liste.
   *[other] Question renvoyée : { $person }.
 }
activity-reading_kept = { $way ->
    [chip] { $person ->
        [removed] Puce de la carte lue : un patient qui n’est plus dans la liste.
        [none] Puce de la carte lue : un patient qui n’est pas dans la liste.
       *[other] Puce de la carte lue : { $person }.
    }
    [barcode] { $person ->
        [removed] Code-barres scanné : un patient qui n’est plus dans la liste.
        [none] Code-barres scanné : un patient qui n’est pas dans la liste.
       *[other] Code-barres scanné : { $person }.
    }
    [qr] { $person ->
        [removed] Code QR scanné : un patient qui n’est plus dans la liste.
        [none] Code QR scanné : un patient qui n’est pas dans la liste.
       *[other] Code QR scanné : { $person }.
    }
   *[other] { $person ->
        [removed] NISS encodé à la main : un patient qui n’est plus dans la liste.
        [none] NISS encodé à la main : un patient qui n’est pas dans la liste.
       *[other] NISS encodé à la main : { $person }.
    }
 }
activity-reading_forged = { $person ->
    [removed] Les signatures d’une carte étaient fausses ; la lecture ne compte pas : un patient qui n’est plus dans la liste.
    [none] Les signatures d’une carte étaient fausses ; la lecture ne compte pas : un patient qui n’est pas dans la liste.
   *[other] Les signatures d’une carte étaient fausses ; la lecture ne compte pas : { $person }.
 }
activity-reading_cancelled = { $person ->
    [removed] Lecture annulée : un patient qui n’est plus dans la liste.
    [none] Lecture annulée : un patient qui n’est pas dans la liste.
   *[other] Lecture annulée : { $person }.
 }
activity-exported = { $what ->
    [activity] L’activité a été écrite dans un fichier ({ $count } lignes).
    [ledger] Les appels ont été écrits dans un fichier ({ $count } lignes).
    [readings] Les lectures d’un mois ont été écrites dans un fichier ({ $count } lignes).
    [calendar] Les rappels du certificat ont été écrits dans un fichier de calendrier ({ $count } jours).
   *[other] Des données ont été écrites dans un fichier ({ $count } lignes).
 }
