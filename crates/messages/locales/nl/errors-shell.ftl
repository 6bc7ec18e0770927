# Wat in het venster zelf misloopt.

error-unknown = Er is een onverwachte fout opgetreden (code { $code }).
    .meaning = Er is niets verloren.
    .action = Probeer opnieuw. Geef deze code door aan de helpdesk als de fout terugkomt.

shell-practice_not_running = De oefenomgeving draait niet.
    .meaning = Zonder haar is er niets om mee te oefenen.
    .action = Kies de oefenomgeving in de instellingen.

shell-practice_did_not_start = De oefenomgeving is niet gestart.
    .meaning = U kunt nu niet oefenen. De rest is niet geraakt.
    .action = Sluit Valise en open het opnieuw.

shell-practice_not_available = Deze versie van Valise heeft geen oefenomgeving.
    .meaning = Ze werkt alleen met een echt certificaat.
    .action = Kies een andere omgeving in de instellingen.

shell-unknown_fault = Deze oefenstoring bestaat niet.
    .meaning = Er is niets veranderd.
    .action = Kies een storing uit de lijst.

shell-dialog_did_not_answer = Het venster om een bestand te kiezen is niet opengegaan.
    .meaning = Er is geen bestand gekozen.
    .action = Probeer opnieuw, of kies een bestand uit de lijst.

shell-start_at_login = Het starten bij het aanmelden kon niet gewijzigd worden.
    .meaning = De instellingen zijn gebleven zoals ze waren.
    .action = Probeer opnieuw, of voeg Valise zelf toe aan de programma’s die met deze computer starten.

shell-no_data_folder = Dit toestel wijst geen map aan voor de gegevens van Valise.
    .meaning = Valise kan niets bewaren.
    .action = Vraag de helpdesk om de persoonlijke map van uw account te controleren.

shell-unknown_practice_card = Deze oefenkaart bestaat niet.
    .meaning = Er werd niets in de oefenlezer gestoken.
    .action = Kies een kaart uit de lijst.
