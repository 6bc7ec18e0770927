# Warum es keine eHealth-Sitzung gibt.

ehealth-assertion_expired = Die Sitzung, die eHealth gegeben hat, ist schon vorbei.
    .meaning = Oft geht die Uhr dieses Geräts falsch. Sie sind nicht angemeldet.
    .action = Prüfen Sie Datum und Uhrzeit dieses Geräts und öffnen Sie Ihre Sitzung dann erneut.

ehealth-assertion_not_yet_valid = Die Sitzung, die eHealth gegeben hat, hat noch nicht begonnen.
    .meaning = Oft geht die Uhr dieses Geräts falsch. Sie sind nicht angemeldet.
    .action = Prüfen Sie Datum und Uhrzeit dieses Geräts und öffnen Sie Ihre Sitzung dann erneut.

ehealth-certificate_expired = Ihr eHealth-Zertifikat ist abgelaufen.
    .meaning = Sie können sich damit nicht mehr anmelden. Ihre Daten in Valise bleiben.
    .action = Beantragen Sie ein neues eHealth-Zertifikat.

ehealth-certificate_not_yet_valid = Ihr eHealth-Zertifikat ist noch nicht gültig.
    .meaning = Das Zertifikat ist für später, oder die Uhr dieses Geräts geht falsch.
    .action = Prüfen Sie Datum und Uhrzeit dieses Geräts.

ehealth-certificate_refused = eHealth nimmt Ihr Zertifikat nicht an.
    .meaning = Vielleicht wurde es widerrufen. eHealth sagt: „{ $platform_message }“
    .action = Beantragen Sie ein neues eHealth-Zertifikat oder rufen Sie das eHealth-Kontaktzentrum an.

ehealth-certificate_unusable = Valise kann mit diesem Zertifikat nicht arbeiten.
    .meaning = Sie sind nicht angemeldet. Es wurde nichts gesendet.
    .action = Wählen Sie ein anderes Zertifikat oder beantragen Sie ein neues.

ehealth-challenge_repeated = eHealth verlangt immer wieder denselben Nachweis.
    .meaning = Der Nachweis wurde einmal gegeben, wie vereinbart. Sie sind nicht angemeldet.
    .action = Versuchen Sie es in einigen Minuten erneut.

ehealth-clock = eHealth nimmt die Uhrzeit der Nachricht nicht an.
    .meaning = Die Uhr dieses Geräts weicht von der von eHealth ab (Minuten: { $minutes }). Sie sind nicht angemeldet.
    .action = Stellen Sie Datum und Uhrzeit dieses Geräts auf automatisch.

ehealth-no_assertion = eHealth hat geantwortet, ohne eine Sitzung zu geben.
    .meaning = Sie sind nicht angemeldet. Es liegt nicht an Ihnen.
    .action = Versuchen Sie es in einigen Minuten erneut.

ehealth-not_recognised = { $quality ->
        [groupofnurses] eHealth kennt diese Gruppe nicht als Gruppe von Krankenpflegern.
       *[nurse] eHealth kennt Sie nicht als Krankenpflegerin oder Krankenpfleger.
    }
    .meaning = Ohne diese Anerkennung antworten die Krankenkassen nicht. Sie sind nicht angemeldet.
    .action = Prüfen Sie die LIKIV-Nummer und die Eigenschaft in Ihrem Profil und wenden Sie sich dann an das LIKIV.

ehealth-other_environment = Die Adressliste gilt für eine andere Umgebung.
    .meaning = Valise trennt Übung, Akzeptanz und Produktion. Die Liste wurde nicht verwendet.
    .action = Berichtigen Sie die Adresse der Dienstliste in der Adressdatei.

ehealth-other_holder = eHealth hat die Sitzung einer anderen Person gegeben.
    .meaning = Valise hat sie nicht verwendet. Sie sind nicht angemeldet.
    .action = Prüfen Sie die Nummern in Ihrem Profil und öffnen Sie Ihre Sitzung dann erneut.

ehealth-other_key = eHealth hat eine Sitzung für ein anderes Zertifikat gegeben.
    .meaning = Valise hat sie nicht verwendet. Sie sind nicht angemeldet.
    .action = Öffnen Sie Ihre Sitzung erneut. Melden Sie es dem Support, wenn es wieder vorkommt.

ehealth-other_request = Die Antwort gehört zu einer anderen Anfrage.
    .meaning = Valise hat sie nicht verwendet. Sie sind nicht angemeldet.
    .action = Öffnen Sie Ihre Sitzung erneut.

ehealth-refused = eHealth lehnt es ab, eine Sitzung zu öffnen.
    .meaning = eHealth sagt: „{ $platform_message }“ ({ $status })
    .action = Rufen Sie das eHealth-Kontaktzentrum an und lesen Sie diese Worte vor.

ehealth-signature = Die Unterschrift auf dem, was eHealth gesendet hat, stimmt nicht.
    .meaning = Vielleicht hat es jemand unterwegs geändert. Valise hat es nicht verwendet ({ $reason }).
    .action = Versuchen Sie es in einem anderen Netz erneut. Melden Sie es dem Support, wenn es wieder vorkommt.

ehealth-signing = Die Anfrage nach einer Sitzung konnte nicht unterschrieben werden.
    .meaning = Es wurde nichts gesendet. Sie sind nicht angemeldet.
    .action = Versuchen Sie es erneut. Melden Sie es dem Support, wenn es wieder vorkommt.

ehealth-unexpected_answer = Die Antwort von eHealth hat nicht die vereinbarte Form.
    .meaning = Valise rät nicht, was sie bedeutet. Bei { $path } fehlt etwas oder ist anders.
    .action = Suchen Sie nach einer neuen Version von Valise oder melden Sie es dem Support.

ehealth-untrusted_signer = Was ankam, ist nicht von eHealth unterschrieben.
    .meaning = Vielleicht gibt sich jemand als eHealth aus. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz erneut. Melden Sie es dem Support, wenn es wieder vorkommt.
