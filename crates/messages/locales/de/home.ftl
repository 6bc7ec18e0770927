# Start: die drei Lichter, was Aufmerksamkeit braucht, wo Geheimnisse liegen.

home-certificate_none = Kein eHealth-Zertifikat
home-certificate_ok = Zertifikat gültig bis { $date }
home-certificate_renewable = Zertifikat gültig bis { $date }: kann erneuert werden
home-certificate_urgent = Zertifikat läuft am { $date } ab
home-certificate_critical = Zertifikat läuft am { $date } ab
home-certificate_expired = Zertifikat am { $date } abgelaufen
home-certificate_not_yet_valid = Zertifikat noch nicht gültig
home-certificate_incomplete = Antrag auf Zertifikat nicht abgeschlossen
home-certificate_other_holder = Das Zertifikat gehört jemand anderem

home-session_none = Keine Sitzung
home-session_opening = Sitzung wird geöffnet
home-session_active = { $proof ->
    [group] Gruppensitzung bis { $time }
   *[other] Sitzung bis { $time }
 }
home-session_ending_soon = { $minutes ->
    [one] Sitzung endet in { $minutes } Minute
   *[other] Sitzung endet in { $minutes } Minuten
 }
home-session_failed = Sitzung nicht geöffnet

home-queue_empty = Nichts ausstehend
home-queue_last = Nichts ausstehend. Letzte Antwort: { $date }, { $time }
home-queue_waiting = { $count ->
    [one] { $count } Frage wartet
   *[other] { $count } Fragen warten
 }
home-queue_needs_you = { $count ->
    [one] { $count } Frage für Sie
   *[other] { $count } Fragen für Sie
 }

home-attention_profile_missing = Valise weiß noch nicht, wer Sie sind. Füllen Sie Ihr Profil aus.
home-attention_certificate_none = Auf diesem Gerät gibt es kein eHealth-Zertifikat. Importieren Sie Ihr Zertifikat.
home-attention_certificate_renewable = { $days ->
    [one] Ihr Zertifikat läuft in { $days } Tag ab, am { $date }. Es kann jetzt erneuert werden.
   *[other] Ihr Zertifikat läuft in { $days } Tagen ab, am { $date }. Es kann jetzt erneuert werden.
 }
home-attention_certificate_urgent = { $days ->
    [one] Ihr Zertifikat läuft in { $days } Tag ab, am { $date }. Erneuern Sie es diese Woche.
   *[other] Ihr Zertifikat läuft in { $days } Tagen ab, am { $date }. Erneuern Sie es diese Woche.
 }
home-attention_certificate_critical = { $days ->
    [0] Ihr Zertifikat läuft heute ab. Erneuern Sie es jetzt.
    [one] Ihr Zertifikat läuft in { $days } Tag ab, am { $date }. Erneuern Sie es jetzt.
   *[other] Ihr Zertifikat läuft in { $days } Tagen ab, am { $date }. Erneuern Sie es jetzt.
 }
home-attention_certificate_expired = Ihr Zertifikat ist am { $date } abgelaufen. Beantragen Sie ein neues und importieren Sie es.
home-attention_certificate_not_yet_valid = Ihr Zertifikat ist noch nicht gültig. Prüfen Sie das Datum dieses Geräts.
home-attention_certificate_incomplete = Der Antrag auf Ihr Zertifikat wurde nicht abgeschlossen. Schließen Sie ihn auf der eHealth-Seite ab und importieren Sie es erneut.
home-attention_certificate_other_holder = Das Zertifikat auf diesem Gerät ist nicht das Ihres Profils. Importieren Sie Ihr eigenes.
home-attention_session_failed = Die Sitzung konnte nicht geöffnet werden.
home-attention_session_ending_soon = { $minutes ->
    [one] Ihre Sitzung endet in { $minutes } Minute.
   *[other] Ihre Sitzung endet in { $minutes } Minuten.
 }
home-attention_session_not_renewed = Ihre Sitzung konnte nicht von selbst verlängert werden. Sie ist noch offen.
home-attention_queue_needs_you = { $count ->
    [one] { $count } Frage wartet auf Ihre Wahl.
   *[other] { $count } Fragen warten auf Ihre Wahl.
 }
home-attention_queue_waits_for_session = { $count ->
    [one] { $count } Frage wartet auf eine Sitzung.
   *[other] { $count } Fragen warten auf eine Sitzung.
 }
home-attention_card_left_behind = Im Leser steckt noch eine Karte. Geben Sie sie zurück.
home-attention_readings_below = Diesen Monat zählen { $percent } % Ihrer Einlesungen; nötig sind { $threshold } %. Die anderen stehen mit ihrem Grund in der Liste.
home-attention_clock_wrong = { $minutes ->
    [one] Die Uhr dieses Geräts geht { $minutes } Minute falsch. Valise benutzt die richtige Zeit.
   *[other] Die Uhr dieses Geräts geht { $minutes } Minuten falsch. Valise benutzt die richtige Zeit.
 }
home-attention_kept_in_memory = Ihr Zertifikat wird vergessen, sobald Sie Valise schließen.

home-kept_in_secret_service = Im Schlüsselbund dieses Computers aufbewahrt.
home-kept_in_windows_credential_manager = In der Windows-Anmeldeinformationsverwaltung dieses Computers aufbewahrt.
home-kept_in_apple_keychain = Im Schlüsselbund dieses Geräts aufbewahrt, ohne Kopie in der Cloud.
home-kept_in_android_keystore = Im Schlüsselspeicher dieses Geräts aufbewahrt.
home-kept_in_sealed_file = In einer Datei auf diesem Gerät aufbewahrt, versiegelt mit Ihrer Passphrase.
home-kept_in_memory = Nur im Arbeitsspeicher, bis Valise schließt.
home-kept_in_none = Auf diesem Gerät gibt es keinen brauchbaren Schlüsselbund.
