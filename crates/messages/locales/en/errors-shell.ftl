# What goes wrong in the window itself.

error-unknown = Something unexpected went wrong (code { $code }).
    .meaning = Nothing was lost.
    .action = Try again. If it happens again, give this code to the help desk.

shell-practice_not_running = The practice environment is not running.
    .meaning = Without it there is nothing to practise with.
    .action = Choose the practice environment in the settings.

shell-practice_did_not_start = The practice environment did not start.
    .meaning = You cannot practise for the moment. Nothing else is affected.
    .action = Close Valise and open it again.

shell-practice_not_available = This version of Valise has no practice environment.
    .meaning = It only works with a real certificate.
    .action = Choose another environment in the settings.

shell-unknown_fault = There is no such practice fault.
    .meaning = Nothing has changed.
    .action = Choose a fault from the list.

shell-dialog_did_not_answer = The window to choose a file did not open.
    .meaning = No file was chosen.
    .action = Try again, or choose a file from the list.

shell-start_at_login = The start at login could not be changed.
    .meaning = The settings are as they were before.
    .action = Try again, or add Valise to the programs that start with this computer yourself.

shell-no_data_folder = This device names no folder for Valise’s data.
    .meaning = Valise cannot keep anything.
    .action = Ask the help desk to check the home folder of your account.

shell-unknown_practice_card = There is no such practice card.
    .meaning = Nothing was put into the practice reader.
    .action = Choose a card from the list.
