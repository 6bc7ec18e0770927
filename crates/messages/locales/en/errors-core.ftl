# What keeps a use case from its end.

core-endpoints_unreadable = The file { $file } cannot be read.
    .meaning = Valise does not know where to send your questions. Nothing was sent.
    .action = Check that the file is where the endpoints file says.

core-endpoints_invalid = The endpoints file is not understood ({ $entry }).
    .meaning = Valise does not know where to send your questions. Nothing was sent.
    .action = Correct this entry or line in the endpoints file.

core-endpoint_refused = The address of { $service } may not be used.
    .meaning = Valise only calls protected addresses (https), or this device itself. Nothing was sent.
    .action = Correct the address in the endpoints file.

core-endpoint_missing = There is no address for { $service } in this environment.
    .meaning = Nothing was sent. What you asked is kept.
    .action = In the practice environment: open Valise again, so that it starts. Elsewhere: ask the help desk for the endpoints file.

core-licence_missing = Valise has no MyCareNet licence for this environment.
    .meaning = Without it MyCareNet answers nothing. What you asked is kept.
    .action = Ask the help desk for the licence of Valise.

core-preferences_not_saved = Your choice could not be saved.
    .meaning = It is forgotten when Valise closes. Nothing else is affected.
    .action = Check that there is room on the disk, and choose again.

core-database_key_missing = The key of your data is no longer in the keychain of this device.
    .meaning = Your data are still there, but without this key nobody can open them. Valise changes nothing.
    .action = Restore the keychain of this device, or call the help desk.

core-data_folder = Valise cannot make the folder for its data on this device.
    .meaning = Without it Valise can keep nothing, so it does nothing. Nothing was sent and nothing was changed.
    .action = Check that the disk has room and can be written to, and that no file stands where the folder belongs. Then try again.

core-profile_missing = Valise does not know yet who you are.
    .meaning = Every question to MyCareNet names a care provider.
    .action = Fill in your profile.

core-profile_incomplete = Your profile is not complete ({ $field }).
    .meaning = Nothing was changed.
    .action = Fill in what is missing.

core-profile_nihii = This INAMI number does not fit the quality you chose.
    .meaning = A nurse has 11 digits that start with 4; a nursing group has a number that starts with 94.
    .action = Correct the number or the quality.

core-certificate_not_found = This certificate is no longer on this device.
    .meaning = Nothing was changed.
    .action = Go back to the list of certificates.

core-certificate_missing = There is no eHealth certificate on this device for your profile.
    .meaning = Without a certificate no session can be opened. Your questions are kept.
    .action = Import your certificate.

core-certificate_key = The key of this certificate cannot sign.
    .meaning = It cannot be used for eHealth.
    .action = Import another certificate.

core-password_needed = The password of your certificate is needed.
    .meaning = Valise does not keep it unless you say so. Your questions are kept.
    .action = Open the session with your password.

core-no_session = No eHealth session is open.
    .meaning = Your question is kept and leaves as soon as a session is open.
    .action = Open a session.

core-session_ended = Your eHealth session has ended.
    .meaning = Your question is kept and leaves as soon as a new session is open.
    .action = Open a new session.

core-proof_not_for_profile = This kind of session does not fit your profile.
    .meaning = A nurse uses her own certificate, a nursing group the certificate of the group.
    .action = Choose the other kind of session, or correct your profile.

core-person_not_found = This patient is no longer in your list.
    .meaning = Nothing was changed.
    .action = Go back to the list of patients.

core-person_incomplete = A patient needs a NISS, or a registration number with its health fund.
    .meaning = Nothing was saved.
    .action = Fill in one of the two.

core-person_exists = This patient is already in your list.
    .meaning = Nothing was added.
    .action = Search for the patient in the list.

core-registration_number = This registration number cannot be right.
    .meaning = It has at most 13 letters, digits and spaces. Nothing was sent.
    .action = Copy the number again from the vignette.

core-check_not_found = This check is no longer there.
    .meaning = Nothing was changed.
    .action = Go back to the patient.

core-check_under_way = This check is being sent at this moment.
    .meaning = It can no longer be cancelled.
    .action = Wait for the answer.

core-check_over = This check is over.
    .meaning = Nothing was changed.
    .action = Start a new check of the patient.

core-check_refused = The question was refused ({ $detail }).
    .meaning = There is no answer about this patient. The reason is shown below.
    .action = Read the reason, correct what is wrong and try again.

core-several_insurers = More than one health fund knows this patient.
    .meaning = MyCareNet cannot choose. There is no answer yet.
    .action = Choose the health fund to ask.

core-person_unknown = No health fund was found for this patient ({ $detail }).
    .meaning = The NISS leads to no answer.
    .action = Ask with the registration number on the vignette of the health fund.

core-insurer_down = The health fund cannot answer now ({ $detail }).
    .meaning = Your question is kept. Valise asks again by itself.
    .action = You do not have to do anything.

core-reading_of_chip = The chip of a card cannot be noted by hand.
    .meaning = Only the card itself can say that its chip was read. Nothing was kept.
    .action = Put the card in the reader, or choose what you did instead.

core-reading_reason_missing = { $field ->
    [reason_vignette] A vignette needs a reason.
   *[other] A typed number needs a reason.
 }
    .meaning = Without it the health fund refuses the reading. Nothing was kept.
    .action = Choose the reason.

core-reading_reason_not_expected = { $field ->
    [reason_vignette] Only a vignette has this reason.
   *[other] Only a typed number has this reason.
 }
    .meaning = With it the health fund refuses the reading. Nothing was kept.
    .action = Take the reason away, or choose another kind of reading.

core-reading_serial_number = This document has no serial number.
    .meaning = Only an identity card, a foreigner’s card and an ISI+ card have one. Nothing was kept.
    .action = Leave the number empty.

core-reading_not_found = This reading is no longer there.
    .meaning = It was undone, or the patient was removed. Nothing was changed.
    .action = Go back to the readings.

core-reading_stays = A reading of a chip stays.
    .meaning = It proves that the card was there. Nothing was changed.
    .action = You do not have to do anything.

core-reading_over = The day of this reading is over.
    .meaning = A reading can only be undone on the day it was taken. Nothing was changed.
    .action = If it is wrong, leave it out when you make the invoice.

core-card_number = This card number cannot be right.
    .meaning = Its check digits do not fit, or it has another form. Nothing was kept.
    .action = Copy the number again from the card, or scan it again.

core-scan_not_understood = What was scanned is neither a NISS nor a card number.
    .meaning = Nothing was kept.
    .action = Scan the code again, or type the NISS.

core-month_invalid = This month does not exist.
    .meaning = A month is written as year and month, for example 2026-11.
    .action = Choose another month.

core-export_not_written = The file could not be written.
    .meaning = Your data are safe in Valise.
    .action = Choose another folder, or a name that ends as proposed (.csv, .json or .ics).

core-reminder_not_found = This reminder is over.
    .meaning = What it was about has been settled or has changed.
    .action = Look at the attention list on Home for what is due now.

core-evidence_missing = There is no proof of this check.
    .meaning = It was never answered, or its retention period is over, or the patient was removed.
    .action = Ask the question again if you need a proof.

core-evidence_folder_used = There is something in this folder already.
    .meaning = Nothing was written, and nothing was replaced.
    .action = Choose a folder that does not exist yet, or an empty one.

core-evidence_not_written = The proof could not be written.
    .meaning = Your answers are safe in Valise.
    .action = Choose another folder and try again.

core-evidence_folder_unreadable = This folder cannot be read.
    .meaning = Nothing was verified.
    .action = Choose the folder that was made when the proof was exported.

core-visit_not_found = This visit is no longer there.
    .meaning = It was removed, or its day has changed.
    .action = Look at the round again.

core-visit_in_past = A visit can’t move to a day that is over.
    .meaning = Nothing was changed.
    .action = Choose today or a later day.

core-visit_time = This is not a time of day.
    .meaning = Nothing was saved.
    .action = Write the time as 07:30.

core-recurrence_invalid = { $field ->
    [weekdays] Choose at least one day of the week.
    [every_weeks] A visit comes back every 1 to 52 weeks.
   *[other] The last day lies before the first one.
 }
    .meaning = Nothing was saved.
    .action = Correct it and save again.

core-people_file_unreadable = The file cannot be read.
    .meaning = Nobody was added.
    .action = Check that the file is still there and not open in another program, then choose it again.

core-people_file_too_large = The file is larger than { $megabytes } MB.
    .meaning = A list of patients is never that large. Nobody was added.
    .action = Choose the right file, or split it.

core-people_file_too_many = The file holds more than { $most } patients.
    .meaning = Nobody was added.
    .action = Split the file and add the parts one after the other.

core-people_file_format = This file is neither a table (CSV) nor a set of contact cards (vCard).
    .meaning = Nobody was added.
    .action = Export your patients as CSV or vCard from your other program, then choose that file.

core-people_file_columns = The table has no column with the NISS.
    .meaning = Without the NISS nobody can be asked about. Nobody was added.
    .action = Export the table again with the column NISS and with its line of headings.

core-birth_date = The date of birth is not understood.
    .meaning = This patient was not added.
    .action = Write the date as 24/11/1950 in the file, or leave it out.

core-name_too_long = The name is too long.
    .meaning = It is probably not a name. This patient was not added.
    .action = Check this line of the file.

core-setting_out_of_range = This setting has a value that is not possible ({ $name }).
    .meaning = Nothing was changed.
    .action = Choose another value.

core-internal = Something in Valise itself went wrong.
    .meaning = What was saved is safe.
    .action = Close Valise, open it again, and give the code to the help desk if it happens again.

core-no_reader = No card reader is connected.
    .meaning = Without a reader Valise cannot read a card. Nothing was recorded.
    .action = Connect a reader, or take the identity in another way.

core-no_card = There is no card in the reader.
    .meaning = Nothing was read.
    .action = Put the card in, with its chip forward.

core-several_cards = There are cards in { $first } and in { $second }.
    .meaning = Valise does not guess whose card you mean.
    .action = Take one card out, or choose the reader.

core-card_forged = This card is not genuine.
    .meaning = What it says was not written by the State. Nothing of it is used.
    .action = Ask for another document, and do not use this card.

core-card_of_other = This is somebody else's card.
    .meaning = Only your own card opens your session. No PIN was asked.
    .action = Put your own card in.

core-card_not_proven = It could not be proven that this card is genuine ({ $part }).
    .meaning = A session is only opened with a card that is proven. No PIN was asked.
    .action = Put the card in again. If it stays so, open the session with your certificate.
