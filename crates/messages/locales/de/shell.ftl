# Das Fenster: Titel, Dateidialog, Menü, Störungen der Übungsumgebung.

shell-title-production = Valise
shell-title-practice = Valise – Übungsumgebung
shell-title-acceptance = Valise – Abnahmeumgebung
shell-dialog-certificate = Wählen Sie die Datei Ihres eHealth-Zertifikats
shell-dialog-certificate_files = eHealth-Zertifikate (P12)
shell-dialog-all_files = Alle Dateien
shell-menu-hide = Valise ausblenden
shell-menu-quit = Valise beenden
shell-menu-edit = Bearbeiten
shell-menu-undo = Widerrufen
shell-menu-redo = Wiederholen
shell-menu-cut = Ausschneiden
shell-menu-copy = Kopieren
shell-menu-paste = Einsetzen
shell-menu-select_all = Alles auswählen
practice-fault-slow = Jede Antwort dauert drei Sekunden länger
practice-fault-no_network = Das Netz ist unterbrochen
practice-fault-platform_down = Die eHealth-Plattform ist ausgefallen
practice-fault-insurer_down = Der Versicherungsträger antwortet nicht
practice-fault-clock_wrong = Die Uhr der Plattform geht eine Stunde vor
practice-fault-certificate_revoked = Das Zertifikat ist widerrufen
practice-fault-not_recognised = Die Plattform erkennt den Leistungserbringer nicht an
practice-fault-half_answer = Die Antwort bricht in der Mitte ab
practice-fault-forged_session = Die Sitzung kommt von einer unbekannten Stelle
