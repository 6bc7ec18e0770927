# Wat de start van de oefenomgeving verhindert.

simulator-folder = De oefenmap kan niet gebruikt worden.
    .meaning = De oefenomgeving is niet gestart.
    .action = Controleer of u in de gegevensmap kunt schrijven en probeer opnieuw.

simulator-already_running = De oefenomgeving draait al.
    .meaning = Een ander programma gebruikt ze in deze map.
    .action = Gebruik de omgeving die draait, of sluit het andere programma.

simulator-port = Poort { $port } is niet vrij.
    .meaning = De oefenomgeving is niet gestart.
    .action = Kies een andere poort, of geen.

simulator-certificates = De oefencertificaten konden niet gemaakt worden.
    .meaning = De oefenomgeving is niet gestart.
    .action = Probeer opnieuw; gebeurt het weer, verwittig dan de helpdesk.

simulator-keystore = Een bestand met een oefencertificaat kon niet geschreven worden.
    .meaning = De oefenomgeving is niet gestart.
    .action = Controleer de ruimte op de schijf en probeer opnieuw.

simulator-signature = De oefenomgeving kon haar handtekening niet voorbereiden.
    .meaning = Ze is niet gestart.
    .action = Probeer opnieuw; gebeurt het weer, verwittig dan de helpdesk.
