# What the window and the command line say themselves.

error-unknown = Something unexpected went wrong (code { $code }).
    .meaning = Nothing was lost.
    .action = Try again. If it happens again, give this code to the help desk.
