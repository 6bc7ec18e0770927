# Die Patienten: Liste, Hinzufügen, Seite eines Patienten und seine Prüfungen.

ui-people-add = Patient hinzufügen
ui-people-search = Nach Name oder ENSS suchen
ui-people-count = { $count ->
    [one] { $count } Patient
   *[other] { $count } Patienten
 }
ui-people-none = Noch keine Patienten
ui-people-none-text = Fügen Sie einen Patienten mit seiner ENSS hinzu. Der Name kommt mit der ersten Antwort.
ui-people-practice = Die erfundenen Patienten ansehen
ui-people-no-match = Niemand passt zu „{ $search }“
ui-people-no-match-text = Prüfen Sie die Schreibweise oder fügen Sie den Patienten hinzu.
ui-person-unnamed = Name noch nicht bekannt
ui-person-never = Noch nicht geprüft
ui-person-on = für den { $date }
ui-person-born = Geburtsdatum: { $date }
ui-person-by = Identifiziert durch
ui-person-name-hint = Nicht nötig: Die erste Antwort ergänzt den Namen.
ui-person-save = Hinzufügen
ui-person-added = Patient hinzugefügt.
ui-person-saved = Patient geändert.
ui-person-removed = Patient entfernt.
ui-person-edit = Patient ändern
ui-person-remove = Patient entfernen
ui-person-remove-title = Diesen Patienten von diesem Gerät entfernen?
ui-person-remove-text = { $count ->
    [one] Die Prüfung, die Antwort und die Einlesungen verschwinden auch. Das kann nicht rückgängig gemacht werden.
   *[other] Die { $count } Prüfungen, die Antworten und die Einlesungen verschwinden auch. Das kann nicht rückgängig gemacht werden.
 }
ui-person-no-check = Dieser Patient wurde noch nicht geprüft
ui-person-no-check-text = Drücken Sie „Jetzt prüfen“: Valise fragt die Versicherbarkeit von heute bei MyCareNet ab.
ui-registration-number = Mitglieds­nummer
ui-registration-number-hint = Wie auf der Vignette der Krankenkasse.
ui-insurer-code = Code der Krankenkasse
ui-insurer-code-hint = Drei Ziffern, zum Beispiel 319.
ui-insurer-is = Krankenkasse { $insurer }
ui-care-date = Pflegedatum
ui-check-now = Jetzt prüfen
ui-check-asking = Frage läuft…
ui-check-other-date = Anderes Datum
ui-check-said = Antwort erhalten: { $verdict }.
ui-check-care-date = Pflegedatum: { $date }
ui-check-obtained = Antwort erhalten am { $when }
ui-check-asked-at = Angefragt am { $when }
ui-check-attempts = { $count ->
    [one] { $count }-mal gesendet
   *[other] { $count }-mal gesendet
 }
ui-check-next = Nächster Versuch um { $time }.
ui-check-reference = Referenz
ui-check-retry = Erneut senden
ui-check-cancel = Frage abbrechen
ui-check-too-late = Die Frage ist unterwegs: zu spät zum Abbrechen.
ui-check-past = Frühere Prüfungen
ui-check-older = Sie sehen eine ältere Antwort, für den { $date } (erhalten am { $when }).
ui-check-newest = Letzte Antwort ansehen
ui-check-saved = Gespeichert
ui-check-saved-why = Die Frage ist auf diesem Gerät gespeichert und wird gleich gesendet.
ui-check-waiting_for_network = Wartet, neuer Versuch
ui-check-waiting_for_network-why = Die Frage konnte noch nicht gesendet oder beantwortet werden: kein Netz, oder ein Dienst antwortet nicht. Valise versucht es von selbst wieder.
ui-check-waiting_for_session = Wartet auf eine Sitzung
ui-check-waiting_for_session-why = Es ist keine eHealth-Sitzung offen. Öffnen Sie eine, dann wird die Frage gesendet.
ui-check-sending = Wird gesendet
ui-check-sending-why = Die Frage ist unterwegs zu MyCareNet.
ui-check-answered = Beantwortet
ui-check-answered-why = Die Antwort ist auf diesem Gerät gespeichert.
ui-check-needs_you = Sie sind gefragt
ui-check-needs_you-why = Die Frage wurde abgelehnt. Lesen Sie, warum, und korrigieren oder beenden Sie sie.
ui-check-given_up = Beendet
ui-check-given_up-why = Mehrere Versuche sind nicht gelungen. Sie können erneut senden.
ui-check-cancelled = Abgebrochen
ui-check-cancelled-why = Sie haben diese Frage abgebrochen.
ui-ask-title = Für ein anderes Datum anfragen
ui-ask-hospitalized = Der Patient ist im Krankenhaus
ui-ask-hospitalized-note = Die Frage gilt für einen Aufenthalt im Krankenhaus.
ui-ask-information = Nur zur Information
ui-ask-information-note = Ohne Zahlungsverpflichtung.
ui-ask-insurer = Bei einer bestimmten Krankenkasse anfragen (freiwillig)
ui-ask-insurer-hint = Drei Ziffern. Leer lassen: MyCareNet findet die Krankenkasse.
ui-ask-send = Anfragen
ui-choose-insurer = Welche Krankenkasse?
ui-choose-registration = Mit der Mitgliedsnummer anfragen
ui-choose-known = Aus früheren Antworten bekannt:
ui-choose-send = Erneut anfragen
ui-queue-lead = Die Fragen, die noch keine Antwort haben. Nichts geht verloren, wenn Sie Valise schließen.
ui-queue-empty = Nichts ausstehend
ui-queue-last = Letzte Antwort: { $when }.
ui-queue-no-answer = Es ist noch keine Antwort gekommen.
