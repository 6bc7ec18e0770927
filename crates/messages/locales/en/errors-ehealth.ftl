# Why there is no eHealth session.

ehealth-assertion_expired = The session that eHealth gave is already over.
    .meaning = Often the clock of this device is wrong. You are not logged in.
    .action = Check the date and the time of this device, then open your session again.

ehealth-assertion_not_yet_valid = The session that eHealth gave has not begun yet.
    .meaning = Often the clock of this device is wrong. You are not logged in.
    .action = Check the date and the time of this device, then open your session again.

ehealth-certificate_expired = Your eHealth certificate has expired.
    .meaning = You cannot log in with it any more. Your data in Valise stays.
    .action = Request a new eHealth certificate.

ehealth-certificate_not_yet_valid = Your eHealth certificate is not valid yet.
    .meaning = The certificate is for later, or the clock of this device is wrong.
    .action = Check the date and the time of this device.

ehealth-certificate_refused = eHealth does not accept your certificate.
    .meaning = It may have been revoked. eHealth says: “{ $platform_message }”
    .action = Request a new eHealth certificate, or call the eHealth contact centre.

ehealth-certificate_unusable = Valise cannot work with this certificate.
    .meaning = You are not logged in. Nothing was sent.
    .action = Choose another certificate, or request a new one.

ehealth-challenge_repeated = eHealth keeps asking for the same proof.
    .meaning = The proof was given once, as agreed. You are not logged in.
    .action = Try again in a few minutes.

ehealth-clock = eHealth does not accept the time of the message.
    .meaning = The clock of this device differs from that of eHealth (minutes: { $minutes }). You are not logged in.
    .action = Set the date and the time of this device to automatic.

ehealth-no_assertion = eHealth answered without giving a session.
    .meaning = You are not logged in. The fault is not yours.
    .action = Try again in a few minutes.

ehealth-not_recognised = { $quality ->
        [groupofnurses] eHealth does not know this group as a group of nurses.
       *[nurse] eHealth does not know you as a nurse.
    }
    .meaning = Without this recognition the health funds do not answer. You are not logged in.
    .action = Check the NIHII number and the quality in your profile, then contact the NIHDI.

ehealth-other_environment = The list of addresses is for another environment.
    .meaning = Valise keeps practice, acceptance and production apart. The list was not used.
    .action = Correct the address of the service list in the endpoints file.

ehealth-other_holder = eHealth gave a session of somebody else.
    .meaning = Valise did not use it. You are not logged in.
    .action = Check the numbers in your profile, then open your session again.

ehealth-other_key = eHealth gave a session for another certificate.
    .meaning = Valise did not use it. You are not logged in.
    .action = Open your session again. Tell the help desk if it happens again.

ehealth-other_request = The answer belongs to another question.
    .meaning = Valise did not use it. You are not logged in.
    .action = Open your session again.

ehealth-refused = eHealth refuses to open a session.
    .meaning = eHealth says: “{ $platform_message }” ({ $status })
    .action = Call the eHealth contact centre and read these words to them.

ehealth-signature = The signature on what eHealth sent does not hold.
    .meaning = Somebody may have changed it on the way. Valise did not use it ({ $reason }).
    .action = Try again on another network. Tell the help desk if it happens again.

ehealth-signing = The request for a session could not be signed.
    .meaning = Nothing was sent. You are not logged in.
    .action = Try again. Tell the help desk if it happens again.

ehealth-unexpected_answer = The answer of eHealth does not look as agreed.
    .meaning = Valise does not guess what it means. Something is missing or different at { $path }.
    .action = Look for a new version of Valise, or tell the help desk.

ehealth-untrusted_signer = What came was not signed by eHealth.
    .meaning = Somebody may be pretending to be eHealth. Valise did not use it.
    .action = Try again on another network. Tell the help desk if it happens again.
