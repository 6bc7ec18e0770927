# Der Befehl `queue`.

cli-queue-empty = Nichts wartet
cli-label-reference_date = Tag der Pflege
cli-label-why = Grund
cli-label-last_answer = Letzte Antwort
cli-label-next_attempt = Nächster Versuch
cli-label-try = Versuch
cli-label-result = Ergebnis
cli-help-queue = Was darauf wartet, gesendet zu werden
cli-help-queue-list = Zeigt, was noch keine Antwort hat
cli-help-queue-send = Sendet jetzt, was wartet, ohne auf das Ende der Pause zu warten; Code 3, wenn noch etwas wartet
cli-help-queue-cancel = Bricht eine Frage ab, die keine Antwort hat
cli-help-queue-why = Sagt, warum eine Frage wartet und wie sie versucht wurde
cli-option-queue-cancel-id = Kennung der Abfrage, wie `queue list` sie zeigt
cli-option-queue-why-id = Kennung der Abfrage, wie `queue list` sie zeigt
