# Wat kan mislopen tussen dit toestel en een dienst.

soap-address_refused = Het adres van deze dienst mag niet worden gebruikt.
    .meaning = Valise gebruikt alleen beveiligde adressen (https). Er is niets verzonden.
    .action = Verbeter het adres in het bestand met adressen.

soap-client = Valise kon zijn netwerkverbinding niet starten.
    .meaning = Er is niets verzonden en niets verloren.
    .action = Sluit Valise en open het opnieuw.

soap-dtd = Het antwoord bevat iets dat Valise nooit aanvaardt.
    .meaning = Het antwoord is niet gelezen. Vaak is het een webpagina van het netwerk waarop u zit en geen antwoord van de dienst.
    .action = Gebruik een ander netwerk, of meld u in uw browser aan op dit netwerk, en probeer opnieuw.

soap-host_not_found = Er is geen netwerk, of het adres { $host } is niet te vinden.
    .meaning = Er is niets verzonden. Wat u vroeg, is bewaard.
    .action = Controleer uw internetverbinding.

soap-multipart = Het antwoord van de dienst is niet volledig: een deel ontbreekt of is onleesbaar.
    .meaning = Valise gebruikt geen half antwoord. Er is niets veranderd.
    .action = Probeer opnieuw. Verwittig de helpdesk als het weer gebeurt.

soap-no_connection = Valise krijgt geen verbinding met { $host }.
    .meaning = Er is niets verzonden. Wat u vroeg, is bewaard.
    .action = Controleer uw internetverbinding, of probeer over enkele minuten opnieuw.

soap-not_soap = Iets anders dan de dienst heeft geantwoord.
    .meaning = Het antwoord is niet gebruikt. Er is niets veranderd.
    .action = Probeer opnieuw op een ander netwerk. Verwittig de helpdesk als het weer gebeurt.

soap-not_xml = Het antwoord is onleesbaar.
    .meaning = Vaak is het een aanmeldpagina van het netwerk waarop u zit. Er is niets veranderd.
    .action = Open een webpagina in uw browser om u op het netwerk aan te melden en probeer dan opnieuw.

soap-proxy_credentials = De proxy van uw netwerk vraagt een naam en een wachtwoord.
    .meaning = Valise kan nog niet uit dit netwerk. Er is niets verzonden.
    .action = Vul de naam en het wachtwoord van de proxy in bij de instellingen.

soap-proxy_refused = De proxy van uw netwerk geeft geen toegang tot { $host }.
    .meaning = Er is niets verzonden. Wat u vroeg, is bewaard.
    .action = Vraag de beheerder van uw netwerk om dit adres toe te laten, of gebruik een ander netwerk.

soap-proxy_settings = De instellingen van de proxy zijn niet bruikbaar.
    .meaning = Valise gaat er het netwerk niet mee op. Er is niets verzonden.
    .action = Verbeter het adres van de proxy in de instellingen.

soap-redirect = De dienst verwijst naar een ander adres (status { $status }).
    .meaning = Valise volgt nooit zo’n verwijzing: uw gegevens zouden elders kunnen terechtkomen. Er is verder niets verzonden.
    .action = Probeer opnieuw op een ander netwerk. Verwittig de helpdesk als het weer gebeurt.

soap-root_certificates = Het bestand met extra rootcertificaten is niet bruikbaar.
    .meaning = Valise gaat het netwerk niet op zonder te weten wie het mag vertrouwen. Er is niets verzonden.
    .action = Kies een bestand dat certificaten in PEM-vorm bevat.

soap-signing = Het bericht kon niet worden ondertekend.
    .meaning = Er is niets verzonden. Wat u vroeg, is bewaard.
    .action = Open uw sessie opnieuw. Verwittig de helpdesk als het weer gebeurt.

soap-status = De dienst heeft niet geantwoord zoals het hoort (status { $status }).
    .meaning = Het ligt niet aan u. Wat u vroeg, is bewaard.
    .action = Probeer over enkele minuten opnieuw.

soap-timeout = { $host } heeft niet op tijd geantwoord.
    .meaning = Het netwerk of de dienst is traag. Wat u vroeg, is bewaard.
    .action = Probeer over enkele minuten opnieuw.

soap-tls = Er is geen beveiligde verbinding met { $host } mogelijk.
    .meaning = Valise verzendt niets over een onbeveiligde verbinding.
    .action = Gebruik een ander netwerk en probeer opnieuw.

soap-tls_not_valid_now = Het certificaat van { $host } is niet geldig op de datum van dit toestel.
    .meaning = Vaak staat de klok van dit toestel verkeerd. Er is niets verzonden.
    .action = Controleer de datum en het uur van dit toestel.

soap-tls_other_name = De server die antwoordt, is niet { $host }.
    .meaning = Valise praat niet met een server met een andere naam. Er is niets verzonden.
    .action = Gebruik een ander netwerk en probeer opnieuw.

soap-tls_unknown_issuer = Het certificaat van { $host } komt van een uitgever die dit toestel niet kent.
    .meaning = Misschien luistert iemand mee, of opent uw organisatie de verbinding. Er is niets verzonden.
    .action = Gebruik een ander netwerk, of vraag uw organisatie om haar rootcertificaat en voeg het toe in de instellingen.

soap-too_complex = Het antwoord is groter of ingewikkelder dan wat Valise aanvaardt.
    .meaning = Het antwoord is niet gelezen. Er is niets veranderd.
    .action = Probeer opnieuw. Verwittig de helpdesk als het weer gebeurt.

soap-too_large = Het antwoord is groter dan { $megabytes } MB.
    .meaning = Valise stopt bij die grootte met lezen. Er is niets veranderd.
    .action = Probeer opnieuw. Verwittig de helpdesk als het weer gebeurt.

soap-truncated = De verbinding viel weg voor het antwoord volledig was.
    .meaning = Valise gebruikt geen half antwoord. Wat u vroeg, is bewaard.
    .action = Probeer opnieuw zodra de verbinding stabiel is.

soap-unexpected_answer = Het antwoord van de dienst heeft niet de afgesproken vorm.
    .meaning = Valise raadt niet wat het betekent. Er ontbreekt of verschilt iets bij { $path }.
    .action = Kijk of er een nieuwe versie van Valise is, of verwittig de helpdesk.

soap-fault_client = De dienst weigert het bericht.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-fault_must_understand = De dienst begrijpt een deel van het bericht niet.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-fault_nip = MyCareNet weigert het bericht.
    .meaning = Wat u vroeg, is niet uitgevoerd. Er is niets verloren.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-fault_other = De dienst antwoordt met een fout die Valise niet kent.
    .meaning = Wat u vroeg, is niet uitgevoerd. Er is niets verloren.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-fault_server = Er loopt iets mis bij de dienst.
    .meaning = Het ligt niet aan u. Wat u vroeg, is bewaard.
    .action = Probeer over enkele minuten opnieuw.

soap-fault_version = De dienst verwacht een andere vorm van bericht.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-security_failed_authentication = De dienst herkent uw sessie niet.
    .meaning = Wat u vroeg, is niet uitgevoerd. Er is niets verloren.
    .action = Sluit uw sessie en open ze opnieuw.

soap-security_failed_check = De dienst aanvaardt de handtekening van het bericht niet.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-security_invalid = De dienst aanvaardt de beveiliging van het bericht niet.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-security_invalid_token = De dienst aanvaardt uw sessie niet meer.
    .meaning = Wat u vroeg, is niet uitgevoerd. Er is niets verloren.
    .action = Sluit uw sessie en open ze opnieuw.

soap-security_message_expired = De dienst vindt het bericht te oud of te nieuw.
    .meaning = Vaak staat de klok van dit toestel verkeerd. Er is niets verloren.
    .action = Controleer de datum en het uur van dit toestel.

soap-security_token_unavailable = De dienst vindt uw sessie niet in het bericht.
    .meaning = Wat u vroeg, is niet uitgevoerd. Er is niets verloren.
    .action = Sluit uw sessie en open ze opnieuw.

soap-security_unsupported_algorithm = De dienst kent het soort handtekening van het bericht niet.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-security_unsupported_token = De dienst kent het soort sessie van het bericht niet.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-soa_00001 = eHealth meldt een fout zonder te zeggen welke.
    .meaning = Wat u vroeg, is niet uitgevoerd. Er is niets verloren.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-soa_01001 = eHealth herkent u niet.
    .meaning = Wat u vroeg, is niet uitgevoerd. Er is niets verloren.
    .action = Sluit uw sessie en open ze opnieuw.

soap-soa_01002 = U hebt geen toegang tot deze dienst.
    .meaning = Uw kwaliteit of uw mandaat geeft geen toegang. Opnieuw proberen helpt niet.
    .action = { $ticket ->
        [none] Controleer uw kwaliteit in uw profiel en bel dan het contactcentrum van eHealth.
       *[other] Controleer uw kwaliteit in uw profiel en bel dan het contactcentrum van eHealth met het nummer { $ticket }.
    }

soap-soa_02001 = De dienst is niet beschikbaar.
    .meaning = Het ligt niet aan u. Wat u vroeg, is bewaard.
    .action = Probeer over enkele minuten opnieuw.

soap-soa_02002 = De dienst is even niet beschikbaar.
    .meaning = Het ligt niet aan u. Wat u vroeg, is bewaard.
    .action = Probeer over enkele minuten opnieuw.

soap-soa_03001 = eHealth vindt de inhoud van het bericht slecht gevormd.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-soa_03002 = eHealth vindt dat de omslag van het bericht niet in orde is.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-soa_03003 = eHealth kreeg een bericht zonder inhoud.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-soa_03004 = eHealth vindt dat het bericht de regels voor diensten niet volgt.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-soa_03005 = eHealth vindt dat het bericht niet bij deze dienst past.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-soa_03006 = eHealth vindt dat het bericht niet de afgesproken vorm heeft.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-soa_03007 = eHealth weigert een waarde in het bericht.
    .meaning = Het bericht dat Valise maakte, wordt niet aanvaard. Het ligt niet aan u, en er is niets veranderd.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }

soap-soa_other = eHealth meldt een fout die Valise niet kent.
    .meaning = Wat u vroeg, is niet uitgevoerd. Er is niets verloren.
    .action = { $ticket ->
        [none] Geef de helpdesk de code { $fault }.
       *[other] Geef de helpdesk de code { $fault } en het nummer { $ticket }.
    }
