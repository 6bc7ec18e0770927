# La ligne de commande des preuves, et les dialogues de la fenêtre.

cli-label-bundles = Preuves
cli-evidence-valid = Tout est tel que cela a été écrit
cli-evidence-invalid = Quelque chose ne va pas
cli-evidence-exported = La preuve a été écrite ({ $files } fichiers) : { $folder }
cli-help-evidence = Preuves des réponses, vérifiables par tous
cli-help-evidence-export = Écrit la preuve d’une vérification dans un nouveau dossier
cli-help-evidence-verify = Contrôle un dossier exporté ; code de sortie 1 si quelque chose ne va pas
cli-option-check_id = Identifiant de la vérification
cli-option-evidence-export-folder = Le nouveau dossier
cli-option-evidence-verify-folder = Le dossier à contrôler
shell-dialog-evidence = Où faut-il créer le dossier avec les preuves ?
shell-dialog-evidence_verify = Choisissez le dossier des preuves exportées
shell-dialog-evidence_name = valise-preuves
