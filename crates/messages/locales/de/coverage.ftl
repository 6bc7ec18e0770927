# Was sich zwischen zwei Antworten über einen Patienten geändert hat.

coverage-deceased = Der Patient ist am { $date } verstorben.
coverage-not_insured = Nicht mehr versichert.
coverage-insured = Wieder versichert.
coverage-insurer = Die Krankenkasse hat gewechselt: von { $from } zu { $to }.
coverage-registration_number = Die Mitgliedsnummer bei der Krankenkasse hat sich geändert.
coverage-codes = Die Versicherungscodes haben sich geändert: von { $from } zu { $to }.
coverage-increased = Die Erstattung ist jetzt erhöht.
coverage-not_increased = Die Erstattung ist nicht mehr erhöht.
coverage-end = Die Versicherung endet jetzt am { $date }.
coverage-end_lifted = Die Versicherung hat kein Enddatum mehr.
coverage-medical_house = Ein Ärztehaus wird jetzt für die Pflege bezahlt.
coverage-medical_house_ended = Kein Ärztehaus wird mehr für die Pflege bezahlt.
coverage-direct_payment = Die Krankenkasse kündigt jetzt die direkte Zahlung an.
coverage-no_direct_payment = Die Krankenkasse kündigt keine direkte Zahlung mehr an.
coverage-palliative = Palliativstatus seit { $date }.
coverage-palliative_ended = Der Palliativstatus ist beendet.
