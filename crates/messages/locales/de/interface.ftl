# Das Fenster selbst: Navigation, Startseite, gemeinsame Wörter.

ui-skip = Zum Inhalt
ui-nav = Hauptmenü
ui-nav-home = Start
ui-nav-people = Patienten
ui-nav-queue = Aus­stehend
ui-nav-certificate = Zertifikat und Zugang
ui-nav-connection = Verbindungs­test
ui-nav-activity = Aktivität
ui-nav-settings = Einstellungen
ui-nav-practice = Üben
ui-nav-more = Mehr
ui-actions = Aktionen
ui-loading = Wird geladen…
ui-again = Erneut versuchen
ui-back = Zurück
ui-next = Weiter
ui-cancel = Abbrechen
ui-close = Schließen
ui-save = Speichern
ui-keep = Behalten
ui-edit = Ändern
ui-older = Ältere anzeigen
ui-yes = Ja
ui-no = Nein
ui-unknown = Nicht bekannt
ui-not-given = Nicht mitgeteilt
ui-none-reported = Nichts gemeldet
ui-never = Nie
ui-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
 }
ui-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 }
ui-copy = Kopieren: { $what }
ui-copied = Kopiert: { $what }
ui-copy-failed = Das Kopieren hat nicht geklappt.
ui-error-reference = Code: { $reference }
ui-error-reference-what = Code für den Support
ui-language = Sprache
ui-environment = Umgebung
ui-environment-practice = Übung
ui-environment-acceptance = Akzeptanz
ui-environment-production = Produktion
ui-level-ok = In Ordnung
ui-level-notice = Zur Kenntnis
ui-level-warning = Bald zu tun
ui-level-danger = Jetzt zu tun
ui-level-off = Nicht aktiv
ui-action-open_certificate = Zertifikat ansehen
ui-action-open_session = Sitzung öffnen
ui-action-import_certificate = Zertifikat importieren
ui-action-open_queue = Ausstehende Fragen ansehen
ui-action-open_connection_test = Verbindung testen
ui-action-open_profile = Profil ergänzen
ui-action-open_settings = Einstellungen öffnen
ui-certificate = eHealth-Zertifikat
ui-session = eHealth-Sitzung
ui-session-view = Sitzung ansehen
ui-queue = Warteschlange
ui-home-attention = Ihre Aufmerksamkeit
ui-home-clear = Alles ist in Ordnung
ui-home-clear-at = Geprüft um { $time }.
ui-home-check = Einen Patienten prüfen
ui-niss = ENSS
ui-niss-show = ENSS ganz anzeigen
ui-niss-hide = ENSS verbergen
ui-niss-hint = Die 11 Ziffern auf der Rückseite des Personalausweises. Punkte und Striche spielen keine Rolle.
ui-name = Name
ui-name-full = Name und Vorname
ui-first-name = Vorname
ui-password = Passwort
ui-password-show = Passwort anzeigen
ui-password-hide = Passwort verbergen
ui-date-hint = Schreiben Sie TT.MM.JJJJ oder benutzen Sie die Tasten.
ui-date-wrong = Dieses Datum gibt es nicht.
ui-date-earlier = Ein Tag früher
ui-date-later = Ein Tag später
ui-date-today = Heute
ui-date-yesterday = Gestern
ui-hidden = Der Bildschirm ist verborgen
ui-hidden-show = Weiter
ui-niss-right = Diese Nummer stimmt.
