# Le test de connexion, pas à pas. Une étape qui échoue parle avec la phrase de son erreur.

connection-certificate = Regarde le certificat de cet appareil.
connection-certificate_ok = Votre certificat est valable jusqu’au { $date }.
connection-certificate_renewable = { $days ->
    [one] Votre certificat est encore valable { $days } jour, jusqu’au { $date }.
   *[other] Votre certificat est encore valable { $days } jours, jusqu’au { $date }.
 }
    .action = Renouvelez-le à temps.
connection-network = Appelle la plateforme eHealth.
connection-network_ok = La plateforme eHealth répond.
connection-network_continuity = La plateforme eHealth répond. Elle a déplacé un service vers son second site, et Valise la suit.
    .action = Vous n’avez rien à faire. Les réponses peuvent être plus lentes jusqu’au retour à la normale.
connection-clock = Compare l’horloge de cet appareil avec celle de la plateforme.
connection-clock_ok = L’horloge de cet appareil est juste.
connection-clock_corrected = { $minutes ->
    [one] L’horloge de cet appareil a { $minutes } minute d’écart. Valise utilise l’heure de la plateforme.
   *[other] L’horloge de cet appareil a { $minutes } minutes d’écart. Valise utilise l’heure de la plateforme.
 }
    .action = Réglez l’horloge de cet appareil.
connection-clock_unknown = La plateforme n’a pas dit l’heure.
    .action = Vérifiez vous-même l’horloge de cet appareil.
connection-session = Ouvre une session, ou utilise celle qui est ouverte.
connection-session_ok = Une session est ouverte jusqu’à { $time }.
connection-rights = Demande si eHealth vous reconnaît.
connection-rights_ok = eHealth vous reconnaît comme prestataire de soins.
connection-licence = Cherche la licence MyCareNet de Valise.
connection-licence_ok = La licence MyCareNet est là.
connection-insurability = Interroge MyCareNet sur votre propre assurabilité, à titre d’information.
connection-insurability_ok = MyCareNet répond : l’assurabilité est active. Ce contrôle est fait par Valise.
