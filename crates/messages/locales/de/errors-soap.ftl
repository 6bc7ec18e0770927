# Was zwischen diesem Gerät und einem Dienst schiefgehen kann.

soap-address_refused = Die Adresse dieses Dienstes darf nicht verwendet werden.
    .meaning = Valise ruft nur geschützte Adressen (https) auf. Es wurde nichts gesendet.
    .action = Berichtigen Sie die Adresse in der Adressdatei.

soap-client = Valise konnte die Netzverbindung nicht starten.
    .meaning = Es wurde nichts gesendet und nichts ist verloren.
    .action = Schließen Sie Valise und öffnen Sie es erneut.

soap-dtd = Die Antwort enthält etwas, das Valise nie annimmt.
    .meaning = Die Antwort wurde nicht gelesen. Oft ist sie eine Seite Ihres Netzes und keine Antwort des Dienstes.
    .action = Nutzen Sie ein anderes Netz oder melden Sie sich in Ihrem Browser bei diesem an und versuchen Sie es erneut.

soap-host_not_found = Es gibt kein Netz, oder die Adresse { $host } ist nicht zu finden.
    .meaning = Es wurde nichts gesendet. Ihre Anfrage bleibt aufbewahrt.
    .action = Prüfen Sie Ihre Internetverbindung.

soap-multipart = Die Antwort des Dienstes ist nicht vollständig: Ein Teil fehlt oder ist nicht lesbar.
    .meaning = Valise verwendet keine halbe Antwort. Es hat sich nichts geändert.
    .action = Versuchen Sie es erneut. Melden Sie es dem Support, wenn es wieder vorkommt.

soap-no_connection = Valise bekommt keine Verbindung zu { $host }.
    .meaning = Es wurde nichts gesendet. Ihre Anfrage bleibt aufbewahrt.
    .action = Prüfen Sie Ihre Internetverbindung oder versuchen Sie es in einigen Minuten erneut.

soap-not_soap = Etwas anderes als der Dienst hat geantwortet.
    .meaning = Die Antwort wurde nicht verwendet. Es hat sich nichts geändert.
    .action = Versuchen Sie es in einem anderen Netz erneut. Melden Sie es dem Support, wenn es wieder vorkommt.

soap-not_xml = Die Antwort ist nicht lesbar.
    .meaning = Oft ist sie eine Anmeldeseite Ihres Netzes. Es hat sich nichts geändert.
    .action = Öffnen Sie eine Webseite in Ihrem Browser, um sich im Netz anzumelden, und versuchen Sie es dann erneut.

soap-proxy_credentials = Der Proxy Ihres Netzes verlangt einen Namen und ein Passwort.
    .meaning = Valise kommt noch nicht aus diesem Netz heraus. Es wurde nichts gesendet.
    .action = Tragen Sie Namen und Passwort des Proxys in den Einstellungen ein.

soap-proxy_refused = Der Proxy Ihres Netzes gibt keinen Zugang zu { $host }.
    .meaning = Es wurde nichts gesendet. Ihre Anfrage bleibt aufbewahrt.
    .action = Bitten Sie den Verwalter Ihres Netzes, diese Adresse zu erlauben, oder nutzen Sie ein anderes Netz.

soap-proxy_settings = Die Einstellungen des Proxys sind nicht brauchbar.
    .meaning = Valise geht damit nicht ins Netz. Es wurde nichts gesendet.
    .action = Berichtigen Sie die Adresse des Proxys in den Einstellungen.

soap-redirect = Der Dienst verweist auf eine andere Adresse (Status { $status }).
    .meaning = Valise folgt nie einem Verweis: Ihre Daten könnten anderswohin gelangen. Es wurde nichts weiter gesendet.
    .action = Versuchen Sie es in einem anderen Netz erneut. Melden Sie es dem Support, wenn es wieder vorkommt.

soap-root_certificates = Die Datei mit zusätzlichen Stammzertifikaten ist nicht brauchbar.
    .meaning = Valise geht nicht ins Netz, ohne zu wissen, wem es vertrauen darf. Es wurde nichts gesendet.
    .action = Wählen Sie eine Datei, die Zertifikate in PEM-Form enthält.

soap-signing = Die Nachricht konnte nicht unterschrieben werden.
    .meaning = Es wurde nichts gesendet. Ihre Anfrage bleibt aufbewahrt.
    .action = Öffnen Sie Ihre Sitzung erneut. Melden Sie es dem Support, wenn es wieder vorkommt.

soap-status = Der Dienst hat nicht richtig geantwortet (Status { $status }).
    .meaning = Es liegt nicht an Ihnen. Ihre Anfrage bleibt aufbewahrt.
    .action = Versuchen Sie es in einigen Minuten erneut.

soap-timeout = { $host } hat nicht rechtzeitig geantwortet.
    .meaning = Das Netz oder der Dienst ist langsam. Ihre Anfrage bleibt aufbewahrt.
    .action = Versuchen Sie es in einigen Minuten erneut.

soap-tls = Es ist keine geschützte Verbindung zu { $host } möglich.
    .meaning = Valise sendet nichts über eine ungeschützte Verbindung.
    .action = Nutzen Sie ein anderes Netz und versuchen Sie es erneut.

soap-tls_not_valid_now = Das Zertifikat von { $host } ist am Datum dieses Geräts nicht gültig.
    .meaning = Oft geht die Uhr dieses Geräts falsch. Es wurde nichts gesendet.
    .action = Prüfen Sie Datum und Uhrzeit dieses Geräts.

soap-tls_other_name = Der Server, der antwortet, ist nicht { $host }.
    .meaning = Valise spricht nicht mit einem Server, der anders heißt. Es wurde nichts gesendet.
    .action = Nutzen Sie ein anderes Netz und versuchen Sie es erneut.

soap-tls_unknown_issuer = Das Zertifikat von { $host } stammt von einem Aussteller, den dieses Gerät nicht kennt.
    .meaning = Vielleicht hört jemand mit, oder Ihre Organisation öffnet die Verbindung. Es wurde nichts gesendet.
    .action = Nutzen Sie ein anderes Netz oder bitten Sie Ihre Organisation um ihr Stammzertifikat und fügen Sie es in den Einstellungen hinzu.

soap-too_complex = Die Antwort ist größer oder verschachtelter, als Valise annimmt.
    .meaning = Die Antwort wurde nicht gelesen. Es hat sich nichts geändert.
    .action = Versuchen Sie es erneut. Melden Sie es dem Support, wenn es wieder vorkommt.

soap-too_large = Die Antwort ist größer als { $megabytes } MB.
    .meaning = Valise hört bei dieser Größe auf zu lesen. Es hat sich nichts geändert.
    .action = Versuchen Sie es erneut. Melden Sie es dem Support, wenn es wieder vorkommt.

soap-truncated = Die Verbindung brach ab, bevor die Antwort vollständig war.
    .meaning = Valise verwendet keine halbe Antwort. Ihre Anfrage bleibt aufbewahrt.
    .action = Versuchen Sie es erneut, wenn die Verbindung stabil ist.

soap-unexpected_answer = Die Antwort des Dienstes hat nicht die vereinbarte Form.
    .meaning = Valise rät nicht, was sie bedeutet. Bei { $path } fehlt etwas oder ist anders.
    .action = Suchen Sie nach einer neuen Version von Valise oder melden Sie es dem Support.

soap-fault_client = Der Dienst lehnt die Nachricht ab.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-fault_must_understand = Der Dienst versteht einen Teil der Nachricht nicht.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-fault_nip = MyCareNet lehnt die Nachricht ab.
    .meaning = Ihre Anfrage wurde nicht ausgeführt. Es ist nichts verloren gegangen.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-fault_other = Der Dienst antwortet mit einem Fehler, den Valise nicht kennt.
    .meaning = Ihre Anfrage wurde nicht ausgeführt. Es ist nichts verloren gegangen.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-fault_server = Beim Dienst läuft etwas schief.
    .meaning = Es liegt nicht an Ihnen. Ihre Anfrage bleibt aufbewahrt.
    .action = Versuchen Sie es in einigen Minuten erneut.

soap-fault_version = Der Dienst erwartet eine andere Form der Nachricht.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-security_failed_authentication = Der Dienst erkennt Ihre Sitzung nicht.
    .meaning = Ihre Anfrage wurde nicht ausgeführt. Es ist nichts verloren gegangen.
    .action = Schließen Sie Ihre Sitzung und öffnen Sie sie erneut.

soap-security_failed_check = Der Dienst nimmt die Unterschrift der Nachricht nicht an.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-security_invalid = Der Dienst nimmt die Sicherung der Nachricht nicht an.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-security_invalid_token = Der Dienst nimmt Ihre Sitzung nicht mehr an.
    .meaning = Ihre Anfrage wurde nicht ausgeführt. Es ist nichts verloren gegangen.
    .action = Schließen Sie Ihre Sitzung und öffnen Sie sie erneut.

soap-security_message_expired = Der Dienst findet die Nachricht zu alt oder zu neu.
    .meaning = Oft geht die Uhr dieses Geräts falsch. Es ist nichts verloren gegangen.
    .action = Prüfen Sie Datum und Uhrzeit dieses Geräts.

soap-security_token_unavailable = Der Dienst findet Ihre Sitzung nicht in der Nachricht.
    .meaning = Ihre Anfrage wurde nicht ausgeführt. Es ist nichts verloren gegangen.
    .action = Schließen Sie Ihre Sitzung und öffnen Sie sie erneut.

soap-security_unsupported_algorithm = Der Dienst kennt die Art der Unterschrift nicht.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-security_unsupported_token = Der Dienst kennt die Art der Sitzung nicht.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-soa_00001 = eHealth meldet einen Fehler, ohne zu sagen, welchen.
    .meaning = Ihre Anfrage wurde nicht ausgeführt. Es ist nichts verloren gegangen.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-soa_01001 = eHealth erkennt Sie nicht.
    .meaning = Ihre Anfrage wurde nicht ausgeführt. Es ist nichts verloren gegangen.
    .action = Schließen Sie Ihre Sitzung und öffnen Sie sie erneut.

soap-soa_01002 = Sie haben keinen Zugang zu diesem Dienst.
    .meaning = Ihre Eigenschaft oder Ihr Mandat gibt keinen Zugang. Erneut versuchen hilft nicht.
    .action = { $ticket ->
        [none] Prüfen Sie Ihre Eigenschaft in Ihrem Profil und rufen Sie dann das eHealth-Kontaktzentrum an.
       *[other] Prüfen Sie Ihre Eigenschaft in Ihrem Profil und rufen Sie dann das eHealth-Kontaktzentrum mit der Nummer { $ticket } an.
    }

soap-soa_02001 = Der Dienst ist nicht verfügbar.
    .meaning = Es liegt nicht an Ihnen. Ihre Anfrage bleibt aufbewahrt.
    .action = Versuchen Sie es in einigen Minuten erneut.

soap-soa_02002 = Der Dienst ist kurz nicht verfügbar.
    .meaning = Es liegt nicht an Ihnen. Ihre Anfrage bleibt aufbewahrt.
    .action = Versuchen Sie es in einigen Minuten erneut.

soap-soa_03001 = eHealth findet den Inhalt der Nachricht fehlerhaft.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-soa_03002 = eHealth findet, dass die Hülle der Nachricht nicht in Ordnung ist.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-soa_03003 = eHealth hat eine Nachricht ohne Inhalt erhalten.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-soa_03004 = eHealth findet, dass die Nachricht die Regeln für Dienste nicht befolgt.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-soa_03005 = eHealth findet, dass die Nachricht nicht zu diesem Dienst passt.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-soa_03006 = eHealth findet, dass die Nachricht nicht die vereinbarte Form hat.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-soa_03007 = eHealth lehnt einen Wert in der Nachricht ab.
    .meaning = Die Nachricht, die Valise erstellt hat, wird nicht angenommen. Es liegt nicht an Ihnen, und es hat sich nichts geändert.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }

soap-soa_other = eHealth meldet einen Fehler, den Valise nicht kennt.
    .meaning = Ihre Anfrage wurde nicht ausgeführt. Es ist nichts verloren gegangen.
    .action = { $ticket ->
        [none] Geben Sie dem Support den Code { $fault }.
       *[other] Geben Sie dem Support den Code { $fault } und die Nummer { $ticket }.
    }
