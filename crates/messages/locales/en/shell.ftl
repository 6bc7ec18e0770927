# The window: title, file dialog, menu, faults of the practice environment.

shell-title-production = Valise
shell-title-practice = Valise – practice environment
shell-title-acceptance = Valise – acceptance environment
shell-dialog-certificate = Choose the file of your eHealth certificate
shell-dialog-certificate_files = eHealth certificates (P12)
shell-dialog-all_files = All files
shell-menu-hide = Hide Valise
shell-menu-quit = Quit Valise
shell-menu-edit = Edit
shell-menu-undo = Undo
shell-menu-redo = Redo
shell-menu-cut = Cut
shell-menu-copy = Copy
shell-menu-paste = Paste
shell-menu-select_all = Select all
practice-fault-slow = Every answer takes three seconds longer
practice-fault-no_network = The network is cut
practice-fault-platform_down = The eHealth platform is down
practice-fault-insurer_down = The insurer does not answer
practice-fault-clock_wrong = The platform’s clock is an hour ahead
practice-fault-certificate_revoked = The certificate is revoked
practice-fault-not_recognised = The platform does not recognise the care provider
practice-fault-half_answer = The answer stops halfway
practice-fault-forged_session = The session comes from an unknown authority
