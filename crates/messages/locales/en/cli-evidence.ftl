# The command line about proof of answers, and the dialogs of the window.

cli-label-bundles = Proofs
cli-evidence-valid = Everything is as it was written
cli-evidence-invalid = Something is wrong
cli-evidence-exported = The proof was written ({ $files } files): { $folder }
cli-help-evidence = Proof of answers, which anyone can check
cli-help-evidence-export = Writes the proof of a check into a new folder
cli-help-evidence-verify = Verifies a folder that was exported; exit code 1 when something is wrong
cli-option-check_id = Identifier of the check
cli-option-evidence-export-folder = The new folder
cli-option-evidence-verify-folder = The folder to verify
shell-dialog-evidence = Where should the folder with the proof be made?
shell-dialog-evidence_verify = Choose the folder of exported proof
shell-dialog-evidence_name = valise-proof
