# De opdrachtregel over bewijs van antwoorden, en de dialogen van het venster.

cli-label-bundles = Bewijzen
cli-evidence-valid = Alles is zoals het geschreven werd
cli-evidence-invalid = Er klopt iets niet
cli-evidence-exported = Het bewijs werd geschreven ({ $files } bestanden): { $folder }
cli-help-evidence = Bewijs van antwoorden, dat iedereen kan nagaan
cli-help-evidence-export = Schrijft het bewijs van een controle in een nieuwe map
cli-help-evidence-verify = Kijkt een geëxporteerde map na; exitcode 1 als er iets niet klopt
cli-option-check_id = Identificatie van de controle
cli-option-evidence-export-folder = De nieuwe map
cli-option-evidence-verify-folder = De map om na te kijken
shell-dialog-evidence = Waar moet de map met het bewijs komen?
shell-dialog-evidence_verify = Kies de map met het geëxporteerde bewijs
shell-dialog-evidence_name = valise-bewijs
