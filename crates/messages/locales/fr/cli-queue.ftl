# La commande `queue`.

cli-queue-empty = Rien n’attend
cli-label-reference_date = Date des soins
cli-label-why = Raison
cli-label-last_answer = Dernière réponse
cli-label-next_attempt = Prochain essai
cli-label-try = Essai
cli-label-result = Résultat
cli-help-queue = Ce qui attend d’être envoyé
cli-help-queue-list = Montre ce qui n’a pas reçu de réponse
cli-help-queue-send = Envoie maintenant ce qui attend, quelle que soit sa pause ; code 3 si quelque chose attend encore
cli-help-queue-cancel = Annule une question restée sans réponse
cli-help-queue-why = Dit pourquoi une question attend, et comment elle a été envoyée
cli-option-queue-cancel-id = Identifiant de la consultation, comme le montre `queue list`
cli-option-queue-why-id = Identifiant de la consultation, comme le montre `queue list`
