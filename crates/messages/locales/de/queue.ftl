# Die Warteschlange: warum jede Frage wartet, oder was sie braucht.

queue-why_saved = Gespeichert. Die Frage wird gleich gesendet.
queue-why_future = Wird am { $date } gesendet, am Tag des Besuchs: Keine Krankenkasse antwortet für einen künftigen Tag.
queue-why_sending = Wird gesendet.
queue-why_paused = Sie haben die Warteschlange angehalten. Die Frage wird gesendet, wenn Sie sie weiterlaufen lassen.
queue-why_paused_by_platform = eHealth hat mehrmals hintereinander abgelehnt. Nächster Versuch um { $time }.
queue-why_no_network = Kein Netz. Die Frage wird von selbst gesendet, sobald wieder Netz da ist.
queue-why_no_platform = eHealth ist nicht erreichbar. Die Frage wird von selbst gesendet, sobald eHealth wieder antwortet.
queue-why_not_reached = Die Verbindung ist fehlgeschlagen. Nächster Versuch um { $time }.
queue-why_platform_down = eHealth konnte nicht antworten. Nächster Versuch um { $time }.
queue-why_insurer_down = Die Krankenkasse antwortet gerade nicht. Nächster Versuch um { $time }.
queue-why_blocked = Etwas in diesem Netz steht zwischen diesem Gerät und eHealth. Die Frage wird gesendet, sobald das behoben ist.
queue-why_session = Es ist eine eHealth-Sitzung nötig. Öffnen Sie eine, dann wird die Frage gesendet.
queue-why_password = Die Sitzung braucht das Passwort Ihres Zertifikats. Geben Sie es ein, dann wird die Frage gesendet.
queue-why_several_insurers = Mehrere Krankenkassen kennen diesen Patienten. Wählen Sie die, die gefragt werden soll.
queue-why_person_unknown = Unter dieser Nummer ist niemand versichert. Fragen Sie mit der Mitgliedsnummer.
queue-why_refused = Die Frage wurde abgelehnt. Sehen Sie sich den Grund an.
queue-why_needs_you = Die Frage ist gescheitert und wird nicht von selbst erneut gesendet. Fragen Sie noch einmal oder brechen Sie sie ab.
queue-why_unreadable = Eine Antwort kam, ist aber nicht lesbar. Die Frage wird nicht von selbst erneut gesendet: Fragen Sie noch einmal.
queue-why_not_ours = Eine Antwort kam, gehört aber zu einer anderen Frage oder wurde unterwegs verändert. Sie wird nicht verwendet: Fragen Sie noch einmal.
queue-why_given_up_by_insurer = { $attempts ->
    [one] Die Krankenkasse hat den ganzen Tag nicht geantwortet: nach { $attempts } Versuch aufgegeben. Fragen Sie noch einmal, wenn Sie es noch brauchen.
   *[other] Die Krankenkasse hat den ganzen Tag nicht geantwortet: nach { $attempts } Versuchen aufgegeben. Fragen Sie noch einmal, wenn Sie es noch brauchen.
 }
queue-why_given_up = { $attempts ->
    [one] Am Ende des Tages aufgegeben, nach { $attempts } Versuch. Fragen Sie noch einmal, wenn Sie es noch brauchen.
   *[other] Am Ende des Tages aufgegeben, nach { $attempts } Versuchen. Fragen Sie noch einmal, wenn Sie es noch brauchen.
 }
