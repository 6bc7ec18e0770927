# Die Warteschlange: warum jede Frage wartet, oder was sie braucht.

queue-why_saved = Gespeichert. Geht gleich ab.
queue-why_future = Geht am { $date } ab, am Tag des Besuchs. Über einen künftigen Tag antwortet niemand.
queue-why_sending = Wird gesendet.
queue-why_paused = Sie haben die Warteschlange angehalten. Sie geht ab, wenn Sie sie weiterlaufen lassen.
queue-why_paused_by_platform = eHealth hat mehrmals hintereinander abgelehnt. Valise versucht es um { $time } wieder.
queue-why_no_network = Kein Netz. Sie geht von selbst ab, sobald wieder Netz da ist.
queue-why_no_platform = eHealth ist nicht erreichbar. Sie geht von selbst ab, sobald eHealth wieder antwortet.
queue-why_not_reached = Die Verbindung ist gescheitert. Neuer Versuch um { $time }.
queue-why_platform_down = eHealth konnte nicht antworten. Neuer Versuch um { $time }.
queue-why_insurer_down = Die Krankenkasse konnte nicht antworten. Wieder gefragt um { $time }.
queue-why_blocked = Etwas in diesem Netz steht zwischen diesem Gerät und eHealth. Sie geht ab, sobald das weg ist.
queue-why_session = Wartet auf eine Sitzung. Öffnen Sie eine, und sie geht ab.
queue-why_password = Die Sitzung braucht das Passwort Ihres Zertifikats. Tippen Sie es ein, und sie geht ab.
queue-why_several_insurers = Mehr als eine Krankenkasse kennt diesen Patienten. Wählen Sie, welche gefragt wird.
queue-why_person_unknown = Unter dieser Nummer ist niemand versichert. Fragen Sie mit der Nummer bei der Krankenkasse.
queue-why_refused = Die Frage wurde abgelehnt. Sehen Sie sich den Grund an.
queue-why_needs_you = Es hat nicht geklappt, und sie geht nicht von selbst wieder ab. Fragen Sie noch einmal, oder brechen Sie sie ab.
queue-why_given_up = { $attempts ->
    [one] Am Ende des Tages aufgegeben, nach { $attempts } Versuch. Fragen Sie noch einmal, wenn Sie es noch brauchen.
   *[other] Am Ende des Tages aufgegeben, nach { $attempts } Versuchen. Fragen Sie noch einmal, wenn Sie es noch brauchen.
 }
