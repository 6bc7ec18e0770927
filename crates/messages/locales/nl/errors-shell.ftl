# Wat het venster en de opdrachtregel zelf zeggen.

error-unknown = Er is een onverwachte fout opgetreden (code { $code }).
    .meaning = Er is niets verloren.
    .action = Probeer opnieuw. Geef deze code door aan de helpdesk als de fout terugkomt.
