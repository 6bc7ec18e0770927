# What goes wrong in the command line itself.

cli-usage = The command is not complete or not known.
    .meaning = Nothing was done.
    .action = Look at the help: valise-cli --help.

cli-no_runtime = The program could not start on this device.
    .meaning = Nothing was done.
    .action = Close other programs and try again.

cli-no_data_folder = This account has no folder for data.
    .meaning = Valise cannot keep anything.
    .action = Name a folder with --data-dir.

cli-file_unreadable =
    { $reason ->
        [not_found] This file does not exist.
        [not_allowed] You may not read this file.
        [folder] This is a folder, not a file.
       *[other] This file cannot be read.
    }
    .meaning = Nothing was done.
    .action = Check the name of the file.

cli-file_too_large = This file is larger than { $megabytes } MB.
    .meaning = It was not read: it is not what the command expects.
    .action = Choose another file.

cli-file_unwritable =
    { $reason ->
        [not_found] The folder for this file does not exist.
        [not_allowed] You may not write this file.
        [folder] This is a folder, not a file.
       *[other] This file cannot be written.
    }
    .meaning = What was read is not kept.
    .action = Check the name of the file, the rights on it and the space on the disk.

cli-password_needed = The password of the certificate is needed.
    .meaning = Nothing was done.
    .action = Give it with --password-file, or in a terminal.

cli-password_file_unreadable =
    { $reason ->
        [not_found] The file with the password does not exist.
       *[other] The file with the password cannot be read.
    }
    .meaning = Nothing was done.
    .action = Check what you named with --password-file.

cli-passphrase_needed = The passphrase of the sealed file is needed.
    .meaning = Without it the certificate and the data stay closed.
    .action = Put it in the variable VALISE_PASSPHRASE, or give it in a terminal.

cli-pin_needed = The PIN of the identity card is needed.
    .meaning = Nothing was sent to the card, and no try was used.
    .action = Give it with --pin-file, or in a terminal.

cli-pin_file_unreadable =
    { $reason ->
        [not_found] The file with the PIN does not exist.
       *[other] The file with the PIN cannot be read.
    }
    .meaning = Nothing was sent to the card, and no try was used.
    .action = Check what you named with --pin-file.

cli-unknown_reader = There is no card reader of this name.
    .meaning = Nothing was read.
    .action = Look at the names with: valise-cli card readers.

cli-no_profile = No care provider is known yet.
    .meaning = It is not known for whom is asked.
    .action = Give one with: valise-cli profile set.

cli-no_certificate = No certificate is kept for this environment.
    .meaning = Without a certificate no session can be opened.
    .action = Import it with: valise-cli certificate import.

cli-batch_line = Line { $line } of the file is not clear.
    .meaning = The round was not asked for.
    .action = Write one patient a line: the NISS and, if need be, the date (YYYY-MM-DD).

cli-practice_did_not_start = The practice environment did not start.
    .meaning = Nothing was asked.
    .action = Try again in a moment.

cli-practice_not_available = This version has no practice environment.
    .meaning = Nothing was asked.
    .action = Choose another environment with --environment.

cli-output = The answer could not be written.
    .meaning = The command was carried out, but you do not see its result.
    .action = Check the space on the disk and try again.
