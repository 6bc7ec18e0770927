# What goes wrong with signatures, our own and those of others.

xmldsig-too_large = The answer is too long to be read safely.
    .meaning = Valise did not use the answer. Nothing was lost.
    .action = Try again. If it happens again, call the help desk.

xmldsig-not_xml = The answer is damaged and cannot be read.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-doctype = The answer holds a part that the platform never sends.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-too_complex = The answer is too complicated to be read safely.
    .meaning = Valise did not use the answer. Nothing was lost.
    .action = Try again. If it happens again, call the help desk.

xmldsig-duplicate_id = Two parts of the message have the same mark, so it is not clear which one is signed.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-signature_missing = The message is not signed, although it should be.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-signature_structure = The signature of the message is not built as it should be.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-algorithm_refused = The message is signed in a way that is not safe enough, or not known.
    .meaning = The platform may have changed its way of signing. Valise did not use the answer.
    .action = Check whether there is a newer version of Valise.

xmldsig-reference_refused = The signature points to something outside the message.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-reference_unresolved = The signature points to a part that is not in the message.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-too_many_references = The signature points to more parts than a real message has.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-comment_in_signed_part = Something was written between the lines of the signed message.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-digest_mismatch = The message was changed after it was signed.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-signature_mismatch = The signature does not come from the expected sender.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-key_refused = The key of the sender is not safe enough, or of another kind than expected.
    .meaning = The platform may have changed its way of signing. Valise did not use the answer.
    .action = Check whether there is a newer version of Valise.

xmldsig-certificate_not_trusted = The certificate of the sender is not trusted.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-not_covered = A part of the message that has to be signed is not signed.
    .meaning = Something between you and the platform may have changed it. Valise did not use it.
    .action = Try again on another network, for example your phone’s.

xmldsig-invalid_id = The message could not be signed: a mark in it is not valid.
    .meaning = Nothing was sent.
    .action = Call the help desk and give the code of this message.

xmldsig-insertion = The message could not be signed: it has no place for the signature.
    .meaning = Nothing was sent.
    .action = Call the help desk and give the code of this message.

xmldsig-signer = The message could not be signed with your key.
    .meaning = Nothing was sent.
    .action = Open the certificate page and look at the state of your certificate.

xmldsig-crypto = The part of Valise that signs and checks did not work.
    .meaning = Nothing was sent.
    .action = Call the help desk and give the code of this message.
