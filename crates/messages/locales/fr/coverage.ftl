# Ce qui a changé entre deux réponses sur un patient.

coverage-deceased = Le patient est décédé le { $date }.
coverage-not_insured = N’est plus assuré.
coverage-insured = À nouveau assuré.
coverage-insurer = La mutualité a changé : de { $from } à { $to }.
coverage-registration_number = Le numéro d’affiliation à la mutualité a changé.
coverage-codes = Les codes d’assurance ont changé : de { $from } à { $to }.
coverage-increased = Le remboursement est maintenant majoré.
coverage-not_increased = Le remboursement n’est plus majoré.
coverage-end = L’assurance se termine maintenant le { $date }.
coverage-end_lifted = L’assurance n’a plus de date de fin.
coverage-medical_house = Une maison médicale est maintenant payée pour les soins infirmiers.
coverage-medical_house_ended = Plus aucune maison médicale n’est payée pour les soins infirmiers.
coverage-direct_payment = La mutualité annonce maintenant le paiement direct.
coverage-no_direct_payment = La mutualité n’annonce plus de paiement direct.
coverage-palliative = Statut palliatif depuis le { $date }.
coverage-palliative_ended = Le statut palliatif a pris fin.
