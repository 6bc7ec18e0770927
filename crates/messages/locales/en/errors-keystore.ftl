# What can be wrong with a certificate file (P12).

keystore-unreadable = This file cannot be read.
    .meaning = Nothing was stored or changed.
    .action = Check that the file is still there and that you may open it, then try again.

keystore-empty = This file is empty.
    .meaning = Nothing was stored or changed.
    .action = Copy the file again from where it was made, or use your backup copy.

keystore-too_large = This file is too large for a certificate.
    .meaning = It was not read. A certificate file has 5 to 20 kB.
    .action = Choose the .p12 file of your eHealth certificate. It is usually in the folder ehealth/keystore.

keystore-truncated = A part of this file is missing.
    .meaning = It was probably not copied to the end. Nothing was stored.
    .action = Copy the file again from where it was made, or use your backup copy.

keystore-pem = This is a text file with a certificate (PEM), not a P12 file.
    .meaning = Nothing was stored or changed.
    .action = Choose the .p12 file of your eHealth certificate. It is usually in the folder ehealth/keystore.

keystore-picture = This is a picture, not a certificate file.
    .meaning = Nothing was stored or changed.
    .action = Choose the .p12 file of your eHealth certificate. It is usually in the folder ehealth/keystore.

keystore-document = This is a document, not a certificate file.
    .meaning = Nothing was stored or changed.
    .action = Choose the .p12 file of your eHealth certificate. It is usually in the folder ehealth/keystore.

keystore-archive = This is a compressed folder (ZIP), not a certificate file.
    .meaning = Your .p12 file may be inside it. Nothing was stored.
    .action = Unpack it first, then choose the .p12 file.

keystore-plain_certificate = This file holds a certificate, but not its key.
    .meaning = Without the key you cannot log in with it. Nothing was stored.
    .action = Choose the .p12 file of your eHealth certificate. It is usually in the folder ehealth/keystore.

keystore-java_keystore = This is a Java key file of the old kind (JKS), not a P12 file.
    .meaning = Nothing was stored or changed.
    .action = Choose the .p12 file of your eHealth certificate. It is usually in the folder ehealth/keystore.

keystore-not_a_keystore = This is not a certificate file.
    .meaning = Nothing was stored or changed.
    .action = Choose the .p12 file of your eHealth certificate. It is usually in the folder ehealth/keystore.

keystore-damaged = This certificate file is damaged.
    .meaning = Nothing was stored or changed.
    .action = Copy the file again from where it was made, or use your backup copy.

keystore-wrong_password = This password does not open the certificate file.
    .meaning = Nothing was stored or changed.
    .action = Type the password again. Watch capitals and the keyboard layout.

keystore-unsupported_algorithm = This certificate file uses a protection that Valise does not know ({ $name }).
    .meaning = Nothing was stored or changed.
    .action = Give this message to the help desk, with the name of the program that made the file.

keystore-too_many_rounds = Opening this certificate file would take far too long.
    .meaning = No program of eHealth makes such a file. It was not opened.
    .action = Choose the .p12 file of your eHealth certificate. It is usually in the folder ehealth/keystore.

keystore-no_private_key = This file holds no key.
    .meaning = It holds certificates only, so you cannot log in with it. Nothing was stored.
    .action = Choose the .p12 file of your eHealth certificate. It is usually in the folder ehealth/keystore.

keystore-no_certificate = This file holds a key, but no certificate for it.
    .meaning = The request of the certificate was probably not completed. Nothing was stored.
    .action = Complete the request in eHealth’s Certificate Manager, on the computer where it was made, and import the file again.

keystore-no_authentication_key = This file holds no key to log in with.
    .meaning = Nothing was stored or changed.
    .action = Choose the .p12 file of your eHealth certificate. It is usually in the folder ehealth/keystore.

keystore-key_mismatch = The key in this file does not belong to its certificate.
    .meaning = Nothing was stored or changed.
    .action = Copy the file again from where it was made, or use your backup copy.

keystore-incomplete = The request of this certificate was not completed.
    .meaning = The file holds what your computer made for the request, not yet what eHealth issued. Nothing was stored.
    .action = Complete the request in eHealth’s Certificate Manager, on the computer where it was made, and import the file again.

keystore-expired = This certificate expired on { $until }.
    .meaning = eHealth no longer accepts it, and it can no longer be renewed.
    .action = Request a new certificate with eHealth’s Certificate Manager.

keystore-not_yet_valid = This certificate is valid from { $from } on.
    .meaning = It cannot be used before that day.
    .action = Check the date and time of this device.

keystore-other_environment =
    This certificate is for { $found ->
        [practice] practice
        [acceptance] acceptance
       *[other] real work (production)
    }, not for { $wanted ->
        [practice] practice
        [acceptance] acceptance
       *[other] real work (production)
    }.
    .meaning = Nothing was stored or changed.
    .action = Choose another certificate, or change the environment in the settings.

keystore-other_holder = This certificate belongs to somebody else than the care provider of your profile.
    .meaning = Checks would be made in the name of another person. Nothing was stored.
    .action = Choose your own certificate, or correct the numbers in your profile.

keystore-crypto = This certificate could not be processed.
    .meaning = Nothing was stored or changed.
    .action = Give this message to the help desk, with the name of the program that made the file.
