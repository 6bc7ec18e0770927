# Wat misloopt met handtekeningen, de onze en die van anderen.

xmldsig-too_large = Het antwoord is te lang om veilig te lezen.
    .meaning = Valise heeft het antwoord niet gebruikt. Er is niets verloren.
    .action = Probeer opnieuw. Bel de helpdesk als het terugkomt.

xmldsig-not_xml = Het antwoord is beschadigd en niet leesbaar.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-doctype = Het antwoord bevat een deel dat het platform nooit stuurt.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-too_complex = Het antwoord is te ingewikkeld om veilig te lezen.
    .meaning = Valise heeft het antwoord niet gebruikt. Er is niets verloren.
    .action = Probeer opnieuw. Bel de helpdesk als het terugkomt.

xmldsig-duplicate_id = Twee delen van het bericht hebben hetzelfde kenmerk: het is niet duidelijk welk deel ondertekend is.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-signature_missing = Het bericht is niet ondertekend, hoewel dat moet.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-signature_structure = De handtekening van het bericht is niet opgebouwd zoals het hoort.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-algorithm_refused = Het bericht is ondertekend op een manier die niet veilig genoeg of niet gekend is.
    .meaning = Misschien ondertekent het platform nu anders. Valise heeft het antwoord niet gebruikt.
    .action = Kijk of er een nieuwere versie van Valise is.

xmldsig-reference_refused = De handtekening verwijst naar iets buiten het bericht.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-reference_unresolved = De handtekening verwijst naar een deel dat niet in het bericht staat.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-too_many_references = De handtekening verwijst naar meer delen dan een echt bericht heeft.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-comment_in_signed_part = Er is iets tussen de regels van het ondertekende bericht geschreven.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-digest_mismatch = Het bericht is veranderd nadat het ondertekend was.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-signature_mismatch = De handtekening komt niet van de verwachte afzender.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-key_refused = De sleutel van de afzender is niet veilig genoeg of van een andere soort dan verwacht.
    .meaning = Misschien ondertekent het platform nu anders. Valise heeft het antwoord niet gebruikt.
    .action = Kijk of er een nieuwere versie van Valise is.

xmldsig-certificate_not_trusted = Het certificaat van de afzender wordt niet vertrouwd.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-not_covered = Een deel van het bericht dat ondertekend moet zijn, is dat niet.
    .meaning = Misschien heeft iets tussen u en het platform het veranderd. Valise heeft het niet gebruikt.
    .action = Probeer opnieuw op een ander netwerk, bijvoorbeeld dat van uw telefoon.

xmldsig-invalid_id = Het bericht kon niet ondertekend worden: een kenmerk erin is niet geldig.
    .meaning = Er is niets verzonden.
    .action = Bel de helpdesk en geef de code van dit bericht.

xmldsig-insertion = Het bericht kon niet ondertekend worden: er is geen plaats voor de handtekening.
    .meaning = Er is niets verzonden.
    .action = Bel de helpdesk en geef de code van dit bericht.

xmldsig-signer = Het bericht kon niet met uw sleutel ondertekend worden.
    .meaning = Er is niets verzonden.
    .action = Open de pagina van het certificaat en kijk naar de toestand van uw certificaat.

xmldsig-crypto = Het deel van Valise dat ondertekent en controleert, werkte niet.
    .meaning = Er is niets verzonden.
    .action = Bel de helpdesk en geef de code van dit bericht.
