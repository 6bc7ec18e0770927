# What keeps the practice environment from starting.

simulator-folder = The practice folder can’t be used.
    .meaning = The practice environment didn’t start.
    .action = Check that you can write in the data folder, then try again.

simulator-already_running = The practice environment already runs.
    .meaning = Another program uses it in this folder.
    .action = Use the one that runs, or close the other program.

simulator-port = Port { $port } isn’t free.
    .meaning = The practice environment didn’t start.
    .action = Choose another port, or none.

simulator-certificates = The practice certificates couldn’t be made.
    .meaning = The practice environment didn’t start.
    .action = Try again; if it comes back, tell support.

simulator-keystore = A practice certificate file couldn’t be written.
    .meaning = The practice environment didn’t start.
    .action = Check the space on the disk, then try again.

simulator-signature = The practice environment couldn’t prepare its signature.
    .meaning = It didn’t start.
    .action = Try again; if it comes back, tell support.
