# Die Befehlszeile zu den Nachweisen und die Dialoge des Fensters.

cli-label-bundles = Nachweise
cli-evidence-valid = Alles ist, wie es geschrieben wurde
cli-evidence-invalid = Etwas stimmt nicht
cli-evidence-exported = Der Nachweis wurde geschrieben ({ $files } Dateien): { $folder }
cli-help-evidence = Nachweise der Antworten, die jeder prüfen kann
cli-help-evidence-export = Schreibt den Nachweis einer Prüfung in einen neuen Ordner
cli-help-evidence-verify = Prüft einen exportierten Ordner; Rückgabewert 1, wenn etwas nicht stimmt
cli-option-check_id = Kennung der Prüfung
cli-option-evidence-export-folder = Der neue Ordner
cli-option-evidence-verify-folder = Der Ordner, der geprüft wird
shell-dialog-evidence = Wo soll der Ordner mit den Nachweisen entstehen?
shell-dialog-evidence_verify = Wählen Sie den Ordner mit den exportierten Nachweisen
shell-dialog-evidence_name = valise-nachweise
