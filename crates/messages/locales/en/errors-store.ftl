# What can go wrong with the database on this device.

store-wrong_key = The key in the keychain does not fit the data on this device.
    .meaning = Your data are still there, but they cannot be opened. Nothing was changed.
    .action = Log in to this computer with the account you always use for Valise, and open Valise again.

store-damaged = The file with your data is damaged.
    .meaning = { $copy ->
        [none] Valise changed nothing. No copy could be made.
       *[other] Valise changed nothing. A copy was kept next to it: { $copy }.
    }
    .action = Do not delete anything and call the help desk.

store-newer = Your data were written by a newer version of Valise.
    .meaning = This version could damage them, so it leaves them alone.
    .action = Install the newest version of Valise.

store-disk_full = There is no room left on the disk of this device.
    .meaning = The last action was not saved. Everything before it is safe.
    .action = Free some space on the disk and do the last action again.

store-read_only = Valise may not write to its data folder.
    .meaning = Nothing new can be saved. What is there is safe.
    .action = Ask the help desk to check the rights on the data folder.

store-busy = Your data are in use by another program.
    .meaning = The last action was not saved.
    .action = Wait a moment and try again.

store-unreachable = Valise cannot reach the file with your data.
    .meaning = Nothing was changed.
    .action = Check that the disk is connected, and open Valise again.

store-rule = This does not fit with what is already saved.
    .meaning = The last action was not saved. The rule: { $rule }.
    .action = Give this code to the help desk if it happens again.

store-unreadable = A saved value cannot be read ({ $what }).
    .meaning = The rest of your data is not affected.
    .action = Install the newest version of Valise.

store-engine = The database reports an unexpected problem ({ $engine_code }).
    .meaning = The last action was not saved.
    .action = Close Valise and open it again.
