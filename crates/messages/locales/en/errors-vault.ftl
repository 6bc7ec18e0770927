# What can be wrong with the keychain.

vault-locked = The keychain of this device is locked.
    .meaning = Your certificate and your data are safe inside it. Nothing was changed.
    .action = Unlock the keychain with the password of your device, then try again.

vault-denied = The keychain of this device refuses Valise.
    .meaning = Your certificate is still there, but Valise may not read it. Nothing was changed.
    .action = Try again, and allow Valise when your system asks.

vault-absent = This device has no keychain that answers.
    .meaning = Valise never keeps your certificate unprotected, so nothing was stored.
    .action = Start the keychain of your system, or choose a file sealed with a passphrase in the settings.

vault-not_found = The certificate is no longer in the keychain.
    .meaning = Somebody or another program removed it. Your patients and answers are still there.
    .action = Import your .p12 file again.

vault-damaged = What the keychain gives back is not what Valise stored in it.
    .meaning = Valise does not use it. Nothing was overwritten.
    .action = Import your .p12 file again. Tell the help desk if it happens again.

vault-too_large = This is too large for the keychain.
    .meaning = It was not stored. What was there before is still there.
    .action = Choose a smaller file or a shorter password.

vault-wrong_passphrase = This passphrase does not open the sealed file.
    .meaning = Nothing was changed.
    .action = Type the passphrase again. Watch capitals and the keyboard layout.

vault-passphrase_too_short = This passphrase has less than { $least } characters.
    .meaning = It would protect your certificate too little. No file was made.
    .action = Choose a longer one, for example four words that do not belong together.

vault-file = The sealed file cannot be read or written.
    .meaning = What was in it is still in it.
    .action = Check that the disk is not full and that you may write in its folder.

vault-failed = The keychain of this device did not do what Valise asked.
    .meaning = What was stored before is still there.
    .action = Try again. If it happens again, restart the device.
