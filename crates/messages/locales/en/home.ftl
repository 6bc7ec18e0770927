# Home: the three lights, what needs attention, where secrets are kept.

home-certificate_none = No eHealth certificate
home-certificate_ok = Certificate valid until { $date }
home-certificate_renewable = Certificate valid until { $date }: can be renewed
home-certificate_urgent = Certificate ends on { $date }
home-certificate_critical = Certificate ends on { $date }
home-certificate_expired = Certificate expired on { $date }
home-certificate_not_yet_valid = Certificate not valid yet
home-certificate_incomplete = Certificate request not completed
home-certificate_other_holder = The certificate is somebody else’s

home-session_none = No session
home-session_opening = Session is being opened
home-session_active = { $proof ->
    [group] Group session until { $time }
   *[other] Session until { $time }
 }
home-session_ending_soon = { $minutes ->
    [one] Session ends in { $minutes } minute
   *[other] Session ends in { $minutes } minutes
 }
home-session_failed = Session not opened

home-queue_empty = Nothing is waiting
home-queue_last = Nothing is waiting. Last answer: { $date }, { $time }
home-queue_waiting = { $count ->
    [one] { $count } question is waiting
   *[other] { $count } questions are waiting
 }
home-queue_needs_you = { $count ->
    [one] { $count } question needs you
   *[other] { $count } questions need you
 }

home-attention_profile_missing = Valise does not know yet who you are. Fill in your profile.
home-attention_certificate_none = There is no eHealth certificate on this device. Import your certificate.
home-attention_certificate_renewable = { $days ->
    [one] Your certificate ends in { $days } day, on { $date }. It can be renewed now.
   *[other] Your certificate ends in { $days } days, on { $date }. It can be renewed now.
 }
home-attention_certificate_urgent = { $days ->
    [one] Your certificate ends in { $days } day, on { $date }. Renew it this week.
   *[other] Your certificate ends in { $days } days, on { $date }. Renew it this week.
 }
home-attention_certificate_critical = { $days ->
    [0] Your certificate ends today. Renew it now.
    [one] Your certificate ends in { $days } day, on { $date }. Renew it now.
   *[other] Your certificate ends in { $days } days, on { $date }. Renew it now.
 }
home-attention_certificate_expired = Your certificate expired on { $date }. Request a new one and import it.
home-attention_certificate_not_yet_valid = Your certificate is not valid yet. Check the date of this device.
home-attention_certificate_incomplete = The request of your certificate was not completed. Complete it on the eHealth site and import it again.
home-attention_certificate_other_holder = The certificate on this device is not that of your profile. Import your own.
home-attention_session_failed = The session could not be opened.
home-attention_session_ending_soon = { $minutes ->
    [one] Your session ends in { $minutes } minute.
   *[other] Your session ends in { $minutes } minutes.
 }
home-attention_session_not_renewed = Your session could not be renewed by itself. It is still open.
home-attention_queue_needs_you = { $count ->
    [one] { $count } question needs your choice.
   *[other] { $count } questions need your choice.
 }
home-attention_queue_waits_for_session = { $count ->
    [one] { $count } question is waiting for a session.
   *[other] { $count } questions are waiting for a session.
 }
home-attention_card_left_behind = A card is still in the reader. Give it back.
home-attention_readings_below = This month { $percent } % of your readings count; { $threshold } % should. The others are listed with their reason.
home-attention_clock_wrong = { $minutes ->
    [one] The clock of this device is { $minutes } minute wrong. Valise uses the right time.
   *[other] The clock of this device is { $minutes } minutes wrong. Valise uses the right time.
 }
home-attention_kept_in_memory = Your certificate is forgotten when Valise closes.

home-kept_in_secret_service = Kept in the keychain of this computer.
home-kept_in_windows_credential_manager = Kept in the Windows Credential Manager of this computer.
home-kept_in_apple_keychain = Kept in the keychain of this device, without copy in the cloud.
home-kept_in_android_keystore = Kept in the keystore of this device.
home-kept_in_sealed_file = Kept in a file on this device, sealed with your passphrase.
home-kept_in_memory = Kept in memory only, until Valise closes.
home-kept_in_none = There is no usable keychain on this device.
