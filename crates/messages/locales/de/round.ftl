# Die Tour: warum ein Besuch seine Farbe hat, und was das Protokoll über Besuche und Touren sagt.

round-insured = { $insurer ->
    [none] Versichert.
   *[other] Versichert, Krankenkasse { $insurer }.
 }
round-deceased = Verstorben am { $date }.
round-not_insured = { $why ->
    [closed_before] Nicht versichert: Die Versicherung endete vor diesem Tag.
    [starts_later] Nicht versichert: Die Versicherung beginnt nach diesem Tag.
    [period_gap] Nicht versichert: Dieser Tag liegt zwischen zwei Zeiträumen.
   *[other] An diesem Tag nicht versichert.
 }
round-medical_house_nursing = Ein Ärztehaus wird für die Pflege dieses Patienten bezahlt.
round-answer_unclear = Die Antwort sagt nicht, ob der Patient versichert ist.
round-needs_you = Keine Antwort: Sie sind gefragt.
round-answer_unreadable = Eine Antwort kam, ist aber nicht lesbar: Fragen Sie noch einmal.
round-answer_not_ours = Eine Antwort kam, gehört aber zu einer anderen Frage oder wurde unterwegs verändert: Fragen Sie noch einmal.
round-given_up = Keine Antwort: Die Frage wurde nach einem Tag aufgegeben.
round-changed_insurer = Eine andere Krankenkasse als beim letzten Mal: { $to }, vorher { $from }.
round-moved_insurer = Die Krankenkasse meldet einen Wechsel der Kasse.
round-changes_that_day = Die Versicherung ändert sich an diesem Tag.
round-changed_codes = Andere Versicherungscodes als beim letzten Mal: { $to }, vorher { $from }.
round-died_on_date = Der Patient ist an diesem Tag verstorben.
round-died_later = Der Patient ist inzwischen verstorben.
round-medical_house_unclear = Bei einem Ärztehaus eingeschrieben; für welche Pflege, ist nicht klar.
round-period_ends = { $days ->
    [0] Die Versicherung endet an diesem Tag.
    [one] Die Versicherung endet am Tag danach, am { $date }.
   *[other] Die Versicherung endet { $days } Tage später, am { $date }.
 }
round-no_payment_by_insurer = Die Krankenkasse kündigt keine direkte Zahlung an.
round-no_payment_approval = Für diesen Zeitraum gibt es keine Zahlungsverpflichtung.
round-hospitalised = Der Patient liegt im Krankenhaus.
round-niss_changed = Die Krankenkasse kennt diesen Patienten unter einer anderen ENSS.
round-codes_unclear = Die Versicherungscodes fehlen oder sind nicht lesbar.
round-insurer_unclear = Die Krankenkasse fehlt oder ist nicht lesbar.
round-information_only = Nur nachgesehen: ohne Zahlungsverpflichtung.
round-partial = Ein Teil der Antwort fehlt.
round-answered_earlier = Vor dem Besuch beantwortet, am { $date }.
round-asked_again = Seitdem erneut gefragt, ohne Antwort.
round-waiting_saved = Gespeichert, wird gleich gesendet.
round-waiting_day = Gespeichert, wird am { $date } gefragt.
round-waiting_network = Wartet auf das Netz.
round-waiting_session = Wartet auf eine Sitzung.
round-waiting_insurer = { $time ->
    [none] Die Krankenkasse antwortet gerade nicht. Es wird von selbst erneut gefragt.
   *[other] Die Krankenkasse antwortet gerade nicht. Nächster Versuch um { $time }.
 }
round-waiting_platform = { $time ->
    [none] eHealth kann gerade nicht antworten. Es wird von selbst erneut gefragt.
   *[other] eHealth kann gerade nicht antworten. Nächster Versuch um { $time }.
 }
round-waiting_sending = Wird gefragt.
round-unasked_old = Für diesen Tag nicht gefragt; letzte Antwort am { $date }.
round-unasked = Noch nicht gefragt.

round-freshness-rule = Wie viele Tage eine Antwort als frisch gilt, ist eine eigene Regel von Valise, keine Regel der Krankenkassen.

activity-visit_added = { $person ->
    [removed] Besuch geplant: ein Patient, der nicht mehr in der Liste steht.
   *[other] Besuch geplant: { $person }.
 }
activity-visit_removed = { $person ->
    [removed] Besuch entfernt: ein Patient, der nicht mehr in der Liste steht.
   *[other] Besuch entfernt: { $person }.
 }
activity-visit_moved = { $person ->
    [removed] Besuch auf den { $date } verlegt: ein Patient, der nicht mehr in der Liste steht.
   *[other] Besuch auf den { $date } verlegt: { $person }.
 }
activity-round_checked = { $count ->
    [0] Die Tour wurde geprüft: Alle Antworten waren frisch.
    [one] Die Tour wurde geprüft: { $count } Patient gefragt.
   *[other] Die Tour wurde geprüft: { $count } Patienten gefragt.
 }
activity-round_cancelled = { $count ->
    [one] Die Prüfung der Tour wurde angehalten: { $count } Frage abgebrochen.
   *[other] Die Prüfung der Tour wurde angehalten: { $count } Fragen abgebrochen.
 }
activity-people_imported = { $count ->
    [one] { $count } Patient wurde aus einer Datei hinzugefügt.
   *[other] { $count } Patienten wurden aus einer Datei hinzugefügt.
 }
