# Was mit einer Nummer nicht stimmen kann.

identifiers-niss_not_digits = In dieser ENSS steht etwas anderes als Ziffern.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Geben Sie nur die Ziffern ein.

identifiers-niss_length = Eine ENSS hat 11 Ziffern; diese hat { $found }.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Vergleichen Sie die Nummer Ziffer für Ziffer mit dem Personalausweis.

identifiers-niss_check_digits = Die letzten zwei Ziffern dieser ENSS passen nicht zu den anderen.
    .meaning = Eine der elf Ziffern ist falsch. Mit dieser Nummer wurde nichts gesendet.
    .action = Vergleichen Sie die Nummer Ziffer für Ziffer mit dem Personalausweis.

identifiers-niss_month = Die dritte und vierte Ziffer dieser ENSS sind kein Monat.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Vergleichen Sie die Nummer Ziffer für Ziffer mit dem Personalausweis.

identifiers-niss_day = Die fünfte und sechste Ziffer dieser ENSS sind kein Tag dieses Monats.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Vergleichen Sie die Nummer Ziffer für Ziffer mit dem Personalausweis.

identifiers-niss_sequence = Die siebte bis neunte Ziffer dieser ENSS können nicht 000 oder 999 sein.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Vergleichen Sie die Nummer Ziffer für Ziffer mit dem Personalausweis.

identifiers-nihii_not_digits = In dieser LIKIV-Nummer steht etwas anderes als Ziffern.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Geben Sie nur die Ziffern ein.

identifiers-nihii_length = Eine LIKIV-Nummer hat 8 oder 11 Ziffern; diese hat { $found }.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Vergleichen Sie die Nummer Ziffer für Ziffer mit Ihrem Schreiben des LIKIV.

identifiers-nihii_check_digits = Die siebte und achte Ziffer dieser LIKIV-Nummer passen nicht zu den ersten sechs.
    .meaning = Eine der ersten acht Ziffern ist falsch. Mit dieser Nummer wurde nichts gesendet.
    .action = Vergleichen Sie die Nummer Ziffer für Ziffer mit Ihrem Schreiben des LIKIV.

identifiers-enterprise_number_not_digits = In dieser Unternehmensnummer steht etwas anderes als Ziffern.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Geben Sie nur die Ziffern ein.

identifiers-enterprise_number_length = Eine Unternehmensnummer hat 10 Ziffern; diese hat { $found }.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Vergleichen Sie die Nummer Ziffer für Ziffer mit einem Brief oder einer Rechnung des Unternehmens.

identifiers-enterprise_number_first_digit = Eine Unternehmensnummer beginnt mit 0 oder 1.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Vergleichen Sie die Nummer Ziffer für Ziffer mit einem Brief oder einer Rechnung des Unternehmens.

identifiers-enterprise_number_check_digits = Die letzten zwei Ziffern dieser Unternehmensnummer passen nicht zu den anderen.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Vergleichen Sie die Nummer Ziffer für Ziffer mit einem Brief oder einer Rechnung des Unternehmens.

identifiers-insurer_code_not_digits = In diesem Code eines Versicherungsträgers steht etwas anderes als Ziffern.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Sehen Sie auf der Vignette der Krankenkasse nach: Der Code hat drei Ziffern.

identifiers-insurer_code_length = Ein Code eines Versicherungsträgers hat 3 Ziffern; dieser hat { $found }.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Sehen Sie auf der Vignette der Krankenkasse nach: Der Code hat drei Ziffern.

identifiers-insurer_code_first_digit = Kein Code eines Versicherungsträgers beginnt mit { $found }.
    .meaning = Mit dieser Nummer wurde nichts gesendet.
    .action = Sehen Sie auf der Vignette der Krankenkasse nach: Der Code hat drei Ziffern.

identifiers-insurance_code = Der Versicherungscode { $name } hat keine drei Ziffern.
    .meaning = Valise zeigt den Code, wie er ist, und zieht keinen Schluss daraus.
    .action = Fragen Sie den Versicherungsträger, wenn Sie es wissen müssen.
