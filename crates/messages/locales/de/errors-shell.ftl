# Was das Fenster und die Befehlszeile selbst sagen.

error-unknown = Ein unerwarteter Fehler ist aufgetreten (Code { $code }).
    .meaning = Es ist nichts verloren gegangen.
    .action = Versuchen Sie es erneut. Geben Sie diesen Code an den Support weiter, wenn der Fehler wiederkommt.
