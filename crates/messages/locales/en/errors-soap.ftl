# What can go wrong between this device and a service.

soap-address_refused = The address of this service may not be used.
    .meaning = Valise only calls protected addresses (https). Nothing was sent.
    .action = Correct the address in the endpoints file.

soap-client = Valise could not start its network connection.
    .meaning = Nothing was sent and nothing was lost.
    .action = Close Valise and open it again.

soap-dtd = The answer contains something that Valise never accepts.
    .meaning = The answer was not read. It is often a web page of the network you are on, not an answer of the service.
    .action = Use another network, or sign in to this one in your browser, and try again.

soap-host_not_found = There is no network, or the address { $host } cannot be found.
    .meaning = Nothing was sent. What you asked is kept.
    .action = Check your internet connection.

soap-multipart = The answer of the service is not complete: one of its parts is missing or cannot be read.
    .meaning = Valise does not use half an answer. Nothing was changed.
    .action = Try again. Tell the help desk if it happens again.

soap-no_connection = Valise cannot connect to { $host }.
    .meaning = Nothing was sent. What you asked is kept.
    .action = Check your internet connection, or try again in a few minutes.

soap-not_soap = Something else than the service has answered.
    .meaning = The answer was not used. Nothing was changed.
    .action = Try again on another network. Tell the help desk if it happens again.

soap-not_xml = The answer cannot be read.
    .meaning = It is often a sign-in page of the network you are on. Nothing was changed.
    .action = Open a web page in your browser to sign in to the network, then try again.

soap-proxy_credentials = The proxy of your network asks for a name and a password.
    .meaning = Valise cannot get out of this network yet. Nothing was sent.
    .action = Fill in the name and the password of the proxy in the settings.

soap-proxy_refused = The proxy of your network does not connect to { $host }.
    .meaning = Nothing was sent. What you asked is kept.
    .action = Ask whoever manages your network to allow this address, or use another network.

soap-proxy_settings = The proxy settings cannot be used.
    .meaning = Valise does not go on the network with them. Nothing was sent.
    .action = Correct the address of the proxy in the settings.

soap-redirect = The service sends us to another address (status { $status }).
    .meaning = Valise never follows to another address: your data could go elsewhere. Nothing more was sent.
    .action = Try again on another network. Tell the help desk if it happens again.

soap-root_certificates = The file with extra root certificates cannot be used.
    .meaning = Valise does not go on the network without knowing whom to trust. Nothing was sent.
    .action = Choose a file that holds certificates in PEM form.

soap-signing = The message could not be signed.
    .meaning = Nothing was sent. What you asked is kept.
    .action = Open your session again. Tell the help desk if it happens again.

soap-status = The service did not answer as it should (status { $status }).
    .meaning = The fault is not yours. What you asked is kept.
    .action = Try again in a few minutes.

soap-timeout = { $host } did not answer in time.
    .meaning = The network or the service is slow. What you asked is kept.
    .action = Try again in a few minutes.

soap-tls = No protected connection to { $host } is possible.
    .meaning = Valise sends nothing over an unprotected connection.
    .action = Use another network and try again.

soap-tls_not_valid_now = The certificate of { $host } is not valid at the date of this device.
    .meaning = Often the clock of this device is wrong. Nothing was sent.
    .action = Check the date and the time of this device.

soap-tls_other_name = The server that answers is not { $host }.
    .meaning = Valise does not talk to a server with another name. Nothing was sent.
    .action = Use another network and try again.

soap-tls_unknown_issuer = The certificate of { $host } comes from an issuer that this device does not know.
    .meaning = Somebody may be listening in, or your organisation opens the connection. Nothing was sent.
    .action = Use another network, or ask your organisation for its root certificate and add it in the settings.

soap-too_complex = The answer is larger or more tangled than Valise accepts.
    .meaning = The answer was not read. Nothing was changed.
    .action = Try again. Tell the help desk if it happens again.

soap-too_large = The answer is larger than { $megabytes } MB.
    .meaning = Valise stops reading at that size. Nothing was changed.
    .action = Try again. Tell the help desk if it happens again.

soap-truncated = The connection broke before the answer was complete.
    .meaning = Valise does not use half an answer. What you asked is kept.
    .action = Try again when the connection is steady.

soap-unexpected_answer = The answer of the service does not look as agreed.
    .meaning = Valise does not guess what it means. Something is missing or different at { $path }.
    .action = Look for a new version of Valise, or tell the help desk.

soap-fault_client = The service refuses the message.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-fault_must_understand = The service does not understand a part of the message.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-fault_nip = MyCareNet refuses the message.
    .meaning = What you asked was not done. Nothing was lost.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-fault_other = The service answers with an error that Valise does not know.
    .meaning = What you asked was not done. Nothing was lost.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-fault_server = Something goes wrong at the service.
    .meaning = The fault is not yours. What you asked is kept.
    .action = Try again in a few minutes.

soap-fault_version = The service expects another form of message.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-security_failed_authentication = The service does not recognise your session.
    .meaning = What you asked was not done. Nothing was lost.
    .action = Close your session and open it again.

soap-security_failed_check = The service does not accept the signature of the message.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-security_invalid = The service does not accept the security of the message.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-security_invalid_token = The service no longer accepts your session.
    .meaning = What you asked was not done. Nothing was lost.
    .action = Close your session and open it again.

soap-security_message_expired = The service finds the message too old or too new.
    .meaning = Often the clock of this device is wrong. Nothing was lost.
    .action = Check the date and the time of this device.

soap-security_token_unavailable = The service cannot find your session in the message.
    .meaning = What you asked was not done. Nothing was lost.
    .action = Close your session and open it again.

soap-security_unsupported_algorithm = The service does not know the kind of signature of the message.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-security_unsupported_token = The service does not know the kind of session of the message.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-soa_00001 = eHealth reports an error without saying which.
    .meaning = What you asked was not done. Nothing was lost.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-soa_01001 = eHealth does not recognise you.
    .meaning = What you asked was not done. Nothing was lost.
    .action = Close your session and open it again.

soap-soa_01002 = You have no access to this service.
    .meaning = Your quality or your mandate does not give access. Trying again does not help.
    .action = { $ticket ->
        [none] Check your quality in your profile, then call the eHealth contact centre.
       *[other] Check your quality in your profile, then call the eHealth contact centre with the number { $ticket }.
    }

soap-soa_02001 = The service is not available.
    .meaning = The fault is not yours. What you asked is kept.
    .action = Try again in a few minutes.

soap-soa_02002 = The service is not available for a moment.
    .meaning = The fault is not yours. What you asked is kept.
    .action = Try again in a few minutes.

soap-soa_03001 = eHealth finds the content of the message malformed.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-soa_03002 = eHealth finds that the envelope of the message is not in order.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-soa_03003 = eHealth received a message without content.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-soa_03004 = eHealth finds that the message does not follow the rules for services.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-soa_03005 = eHealth finds that the message does not fit this service.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-soa_03006 = eHealth finds that the message does not have the agreed form.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-soa_03007 = eHealth refuses a value in the message.
    .meaning = The message that Valise made is not accepted. The fault is not yours, and nothing was changed.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }

soap-soa_other = eHealth reports an error that Valise does not know.
    .meaning = What you asked was not done. Nothing was lost.
    .action = { $ticket ->
        [none] Give the help desk the code { $fault }.
       *[other] Give the help desk the code { $fault } and the number { $ticket }.
    }
