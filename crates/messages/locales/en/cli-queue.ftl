# The command `queue`.

cli-queue-empty = Nothing is waiting
cli-label-reference_date = Care date
cli-label-why = Reason
cli-label-last_answer = Last answer
cli-label-next_attempt = Next try
cli-label-try = Try
cli-label-result = Result
cli-help-queue = What waits to be sent
cli-help-queue-list = Lists what has not been answered
cli-help-queue-send = Sends what waits now, whatever its pause; exit code 3 when something still waits
cli-help-queue-cancel = Cancels a question that has not been answered
cli-help-queue-why = Says why a question waits, and how it was tried
cli-option-queue-cancel-id = Identifier of the check, as `queue list` shows it
cli-option-queue-why-id = Identifier of the check, as `queue list` shows it
