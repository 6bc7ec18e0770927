# What can go wrong with a card reader or an identity card.

beid-no_service = The card service of this device does not run.
    .meaning = Without it no card reader works. Everything else works.
    .action = On Linux, install and start pcscd. Elsewhere, restart the device.

beid-no_card = There is no card in the reader.
    .meaning = Nothing was read.
    .action = Put the identity card in, with the chip first.

beid-removed = The card was taken out too early.
    .meaning = What was read before is still shown; the rest is missing.
    .action = Put the card in again and leave it until Valise says it is done.

beid-mute = The card does not answer.
    .meaning = It is upside down, dirty or broken. On the newest cards the chip to use is on the back.
    .action = Take the card out, turn it over, wipe the chip and put it in again.

beid-reset = Another program keeps interrupting the reading of the card.
    .meaning = Valise began again several times, without success.
    .action = Close other programs that use the card, such as the eID viewer, and try again.

beid-held = Another program keeps the card to itself.
    .meaning = Valise waited a few seconds and could not read it.
    .action = Close other programs that use the card, such as the eID viewer or a web page asking for your eID, and try again.

beid-not_transacted = The reader lost contact with the card.
    .meaning = The card moved, or its chip is dirty.
    .action = Take the card out, wipe the chip and push it in firmly.

beid-timeout = The card did not answer in time.
    .meaning = The reader or the card hangs.
    .action = Take the card out, unplug the reader for a moment, and try again.

beid-reader_gone = The card reader is no longer connected.
    .meaning = Its cable is loose, or the USB port has gone to sleep.
    .action = Plug the reader in again, if you can in another port.

beid-service_stopped = The card service of this device has stopped.
    .meaning = Valise goes on by itself as soon as it is back.
    .action = Wait a moment. If it does not come back, unplug the reader and plug it in again.

beid-unsupported = The card reader cannot do this.
    .meaning = The card itself is fine.
    .action = Use another card reader.

beid-reader_failed = The card reader reports a failure ({ $status }).
    .meaning = Nothing was changed on the card.
    .action = Unplug the reader, plug it in again and try once more. If it comes back, give this code to the help desk.

beid-not_an_eid = This is not a Belgian identity card.
    .meaning = It may be a bank card, an ISI+ card or a card of another country. Nothing was read from it.
    .action = Put in a Belgian eID, a Kids-ID or a residence card.

beid-card_swapped = Another card was put in meanwhile.
    .meaning = Valise does not mix the data of two cards.
    .action = Start again with the card that is in the reader now.

beid-file_missing = A part of this card is missing ({ $file }).
    .meaning = Not every card holds everything. What was read is shown.
    .action = Go on without this part. If it is the name that is missing, ask the holder to show the card at the municipality.

beid-file_too_long = A part of this card is far too long ({ $file }).
    .meaning = No real card has that; Valise stopped reading.
    .action = Do not rely on this card. Look at the printed data, and tell the help desk.

beid-refused = The card refused a command ({ $status }).
    .meaning = The card itself was not changed.
    .action = Take the card out, put it in again and try once more. If it comes back, give this code to the help desk.

beid-strange_answer = The card answers in a way that makes no sense.
    .meaning = The contact is bad, or it is not a real card. Valise stopped reading.
    .action = Wipe the chip and put the card in again. If it comes back, try another reader.

beid-pin_form = A PIN has 4 to 12 digits.
    .meaning = Nothing was sent to the card, so no try was used.
    .action = Type the PIN of your identity card again.

beid-wrong_pin = This PIN is wrong. Tries left: { $tries }.
    .meaning = After three wrong PINs the card is blocked: you can no longer log in with it.
    .action = Type the PIN again, slowly. If you are not sure, stop here and look it up.

beid-pin_blocked = The PIN of this card is blocked.
    .meaning = It was wrong three times. The card can still be read, but you cannot log in with it.
    .action = Have the card unblocked at your municipality. Until then, log in another way.

beid-pin_needed = The PIN of the card is needed.
    .meaning = Each login asks for it once; Valise never keeps it.
    .action = Type the PIN of your identity card.

beid-pin_pad_cancelled = You cancelled the PIN on the card reader.
    .meaning = Nothing was sent, and no try was used.
    .action = Start again when you are ready.

beid-pin_pad_timeout = No PIN was typed on the card reader in time.
    .meaning = Nothing was sent, and no try was used.
    .action = Start again and type the PIN on the keys of the reader.

beid-pin_pad_missing = This card reader has no keys for the PIN that Valise can use.
    .meaning = The card is fine, and no try was used.
    .action = Type the PIN in Valise instead.

beid-pin_pad_failed = The keys of the card reader failed.
    .meaning = It is not certain that the card got the PIN.
    .action = Unplug the reader, plug it in again and try once more, or type the PIN in Valise.

beid-no_certificate = This identity card cannot be used to log in.
    .meaning = Its holder is under age, or chose a card without certificates. It can be read all the same.
    .action = Use your own adult eID, log in another way, or have certificates put on the card at your municipality.

beid-unreadable_certificate = The certificate on this card cannot be read.
    .meaning = The card is damaged or not a real one. You cannot log in with it.
    .action = Put the card in again. If it comes back, show the card at your municipality.

beid-unsupported_key = This card cannot make the kind of signature that is needed.
    .meaning = It is too old, or of a kind that Valise does not know.
    .action = Log in another way, or ask your municipality for a new card.

beid-wrong_signature = What the card signed does not fit its own certificate.
    .meaning = This may be a copied card. The signature was not used.
    .action = Put the card in again. If it comes back, do not rely on this card and tell the help desk.

beid-malformed = The data on this card is damaged.
    .meaning = It cannot be read as a name and an address.
    .action = Wipe the chip and put the card in again. If it comes back, use the printed data and note why.

beid-dump_unreadable = A file of the kept card cannot be read or written ({ $file }).
    .meaning = The card itself is fine.
    .action = Check the folder, the rights on it and the room on the disk.

beid-dump_too_large = A file in this folder is too large for a card ({ $file }).
    .meaning = It was not read.
    .action = Choose the folder into which a card was read.

beid-dump_empty = This folder holds no files of a card.
    .meaning = Nothing was read.
    .action = Choose the folder into which a card was read.

beid-dump_exists = This folder already holds files of a card ({ $file }).
    .meaning = Nothing was overwritten: files of two cards must not mix.
    .action = Choose an empty folder.

beid-dump_unknown_file = A card has no file of this name.
    .meaning = Nothing was kept.
    .action = Report this to the help desk.

beid-crypto = A calculation with the data of the card failed.
    .meaning = The result was not used.
    .action = Try again. If it comes back, report this to the help desk.
