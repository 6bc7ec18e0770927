# Wat kan mislopen met de databank op dit toestel.

store-wrong_key = De sleutel in de sleutelbos past niet bij de gegevens op dit toestel.
    .meaning = Uw gegevens zijn er nog, maar ze kunnen niet geopend worden. Er is niets veranderd.
    .action = Meld u op deze computer aan met de account die u altijd voor Valise gebruikt, en open Valise opnieuw.

store-damaged = Het bestand met uw gegevens is beschadigd.
    .meaning = { $copy ->
        [none] Valise heeft niets veranderd. Er kon geen kopie gemaakt worden.
       *[other] Valise heeft niets veranderd. Er is een kopie naast bewaard: { $copy }.
    }
    .action = Verwijder niets en bel de helpdesk.

store-newer = Uw gegevens zijn geschreven door een nieuwere versie van Valise.
    .meaning = Deze versie zou ze kunnen beschadigen en blijft er daarom af.
    .action = Installeer de nieuwste versie van Valise.

store-disk_full = Er is geen plaats meer op de schijf van dit toestel.
    .meaning = De laatste handeling is niet bewaard. Alles daarvoor is veilig.
    .action = Maak plaats vrij op de schijf en doe de laatste handeling opnieuw.

store-read_only = Valise mag niet in zijn gegevensmap schrijven.
    .meaning = Er kan niets nieuws bewaard worden. Wat er staat is veilig.
    .action = Vraag de helpdesk om de rechten op de gegevensmap te controleren.

store-busy = Uw gegevens zijn in gebruik door een ander programma.
    .meaning = De laatste handeling is niet bewaard.
    .action = Wacht even en probeer opnieuw.

store-unreachable = Valise kan het bestand met uw gegevens niet bereiken.
    .meaning = Er is niets veranderd.
    .action = Controleer of de schijf aangesloten is, en open Valise opnieuw.

store-rule = Dit past niet bij wat al bewaard is.
    .meaning = De laatste handeling is niet bewaard. De regel: { $rule }.
    .action = Geef deze code door aan de helpdesk als dit terugkomt.

store-unreadable = Een bewaarde waarde kan niet gelezen worden ({ $what }).
    .meaning = De rest van uw gegevens is niet geraakt.
    .action = Installeer de nieuwste versie van Valise.

store-engine = De databank meldt een onverwacht probleem ({ $engine_code }).
    .meaning = De laatste handeling is niet bewaard.
    .action = Sluit Valise en open het opnieuw.
