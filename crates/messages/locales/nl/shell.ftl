# Het venster: titel, bestandsdialoog, menu, storingen van de oefenomgeving.

shell-title-production = Valise
shell-title-practice = Valise – oefenomgeving
shell-title-acceptance = Valise – acceptatieomgeving
shell-dialog-certificate = Kies het bestand van uw eHealth-certificaat
shell-dialog-certificate_files = eHealth-certificaten (P12)
shell-dialog-all_files = Alle bestanden
shell-menu-hide = Verberg Valise
shell-menu-quit = Stop Valise
shell-menu-edit = Wijzig
shell-menu-undo = Herstel
shell-menu-redo = Opnieuw
shell-menu-cut = Knip
shell-menu-copy = Kopieer
shell-menu-paste = Plak
shell-menu-select_all = Selecteer alles
practice-fault-slow = Elk antwoord duurt drie seconden langer
practice-fault-no_network = Het netwerk is weg
practice-fault-platform_down = Het eHealth-platform is buiten dienst
practice-fault-insurer_down = De verzekeringsinstelling antwoordt niet
practice-fault-clock_wrong = De klok van het platform loopt een uur voor
practice-fault-certificate_revoked = Het certificaat is herroepen
practice-fault-not_recognised = Het platform erkent de zorgverlener niet
practice-fault-half_answer = Het antwoord stopt halverwege
practice-fault-forged_session = De sessie komt van een onbekende autoriteit
