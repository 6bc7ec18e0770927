# The activity log: what was done on this device.

activity-certificate_imported = A certificate was imported into the keychain of this device.
activity-certificate_removed = A certificate was removed from this device.
activity-session_renewed = The session was renewed by itself.
activity-session_closed = The session was closed.
activity-session_ended = The session ended.
activity-profile_changed = The profile was changed.
activity-settings_changed = The settings were changed.
activity-person_removed = A patient was removed from the list with everything kept about them.
activity-session_opened = { $proof ->
    [group] A group session was opened.
    [fallback] A session was opened with the certificate.
   *[other] A session was opened.
 }
activity-connection_tested = { $result ->
    [ok] The connection was tested: everything is in order.
    [warning] The connection was tested: it works, with a remark.
   *[other] The connection was tested: something is not in order.
 }
activity-queue_paused = The queue was paused.
activity-queue_resumed = The queue was let go on.
activity-person_added = { $person ->
    [removed] Added to the list: a patient who is no longer in the list.
   *[other] Added to the list: { $person }.
 }
activity-person_changed = { $person ->
    [removed] Details changed: a patient who is no longer in the list.
   *[other] Details changed: { $person }.
 }
activity-check_requested = { $person ->
    [removed] Insurability asked: a patient who is no longer in the list.
   *[other] Insurability asked: { $person }.
 }
activity-check_answered = { $person ->
    [removed] Answer received: a patient who is no longer in the list.
   *[other] Answer received: { $person }.
 }
activity-check_needs_you = { $person ->
    [removed] No answer, the question waits for your choice: a patient who is no longer in the list.
   *[other] No answer, the question waits for your choice: { $person }.
 }
activity-check_given_up = { $person ->
    [removed] Question given up after a day: a patient who is no longer in the list.
   *[other] Question given up after a day: { $person }.
 }
activity-check_cancelled = { $person ->
    [removed] Question cancelled: a patient who is no longer in the list.
   *[other] Question cancelled: { $person }.
 }
activity-check_retried = { $person ->
    [removed] Question sent again: a patient who is no longer in the list.
   *[other] Question sent again: { $person }.
 }
activity-reading_kept = { $way ->
    [chip] { $person ->
        [removed] Chip of the card read: a patient who is no longer in the list.
        [none] Chip of the card read: a patient who is not in the list.
       *[other] Chip of the card read: { $person }.
    }
    [barcode] { $person ->
        [removed] Barcode scanned: a patient who is no longer in the list.
        [none] Barcode scanned: a patient who is not in the list.
       *[other] Barcode scanned: { $person }.
    }
    [qr] { $person ->
        [removed] QR code scanned: a patient who is no longer in the list.
        [none] QR code scanned: a patient who is not in the list.
       *[other] QR code scanned: { $person }.
    }
   *[other] { $person ->
        [removed] NISS typed: a patient who is no longer in the list.
        [none] NISS typed: a patient who is not in the list.
       *[other] NISS typed: { $person }.
    }
 }
activity-reading_forged = { $person ->
    [removed] The signatures of a card were wrong; the reading does not count: a patient who is no longer in the list.
    [none] The signatures of a card were wrong; the reading does not count: a patient who is not in the list.
   *[other] The signatures of a card were wrong; the reading does not count: { $person }.
 }
activity-reading_cancelled = { $person ->
    [removed] Reading undone: a patient who is no longer in the list.
    [none] Reading undone: a patient who is not in the list.
   *[other] Reading undone: { $person }.
 }
activity-exported = { $what ->
    [activity] The activity was written to a file ({ $count } lines).
    [ledger] The calls were written to a file ({ $count } lines).
    [readings] The readings of a month were written to a file ({ $count } lines).
    [calendar] The reminders of the certificate were written to a calendar file ({ $count } days).
   *[other] Data were written to a file ({ $count } lines).
 }
