# La fenêtre : titre, dialogue de fichier, menu, pannes de l’environnement d’exercice.

shell-title-production = Valise
shell-title-practice = Valise – environnement d’exercice
shell-title-acceptance = Valise – environnement d’acceptation
shell-dialog-certificate = Choisissez le fichier de votre certificat eHealth
shell-dialog-certificate_files = Certificats eHealth (P12)
shell-dialog-all_files = Tous les fichiers
shell-menu-hide = Masquer Valise
shell-menu-quit = Quitter Valise
shell-menu-edit = Édition
shell-menu-undo = Annuler
shell-menu-redo = Rétablir
shell-menu-cut = Couper
shell-menu-copy = Copier
shell-menu-paste = Coller
shell-menu-select_all = Tout sélectionner
practice-fault-slow = Chaque réponse prend trois secondes de plus
practice-fault-no_network = Le réseau est coupé
practice-fault-platform_down = La plate-forme eHealth est en panne
practice-fault-insurer_down = L’organisme assureur ne répond pas
practice-fault-clock_wrong = L’horloge de la plate-forme avance d’une heure
practice-fault-certificate_revoked = Le certificat est révoqué
practice-fault-not_recognised = La plate-forme ne reconnaît pas le prestataire
practice-fault-half_answer = La réponse s’arrête au milieu
practice-fault-forged_session = La session vient d’une autorité inconnue
