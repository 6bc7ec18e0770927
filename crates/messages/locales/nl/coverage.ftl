# Wat er tussen twee antwoorden over een patiënt veranderde.

coverage-deceased = De patiënt is overleden op { $date }.
coverage-not_insured = Niet meer verzekerd.
coverage-insured = Opnieuw verzekerd.
coverage-insurer = Het ziekenfonds veranderde: van { $from } naar { $to }.
coverage-registration_number = Het aansluitingsnummer bij het ziekenfonds veranderde.
coverage-codes = De verzekeringscodes veranderden: van { $from } naar { $to }.
coverage-increased = De tegemoetkoming is nu verhoogd.
coverage-not_increased = De tegemoetkoming is niet meer verhoogd.
coverage-end = De verzekering eindigt nu op { $date }.
coverage-end_lifted = De verzekering heeft geen einddatum meer.
coverage-medical_house = Een wijkgezondheidscentrum wordt nu betaald voor de verpleging.
coverage-medical_house_ended = Er wordt geen wijkgezondheidscentrum meer betaald voor de verpleging.
coverage-direct_payment = Het ziekenfonds kondigt nu rechtstreekse betaling aan.
coverage-no_direct_payment = Het ziekenfonds kondigt geen rechtstreekse betaling meer aan.
coverage-palliative = Palliatief statuut sinds { $date }.
coverage-palliative_ended = Het palliatief statuut is afgelopen.
