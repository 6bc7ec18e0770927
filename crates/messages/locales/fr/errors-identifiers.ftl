# Ce qui peut clocher dans un numéro.

identifiers-niss_not_digits = Il y a autre chose que des chiffres dans ce NISS.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Tapez seulement les chiffres.

identifiers-niss_length = Un NISS a 11 chiffres ; celui-ci en a { $found }.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Comparez le numéro avec la carte d’identité, chiffre par chiffre.

identifiers-niss_check_digits = Les deux derniers chiffres de ce NISS ne vont pas avec les autres.
    .meaning = Un des onze chiffres est faux. Rien n’a été envoyé avec ce numéro.
    .action = Comparez le numéro avec la carte d’identité, chiffre par chiffre.

identifiers-niss_month = Les troisième et quatrième chiffres de ce NISS ne sont pas un mois.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Comparez le numéro avec la carte d’identité, chiffre par chiffre.

identifiers-niss_day = Les cinquième et sixième chiffres de ce NISS ne sont pas un jour de ce mois.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Comparez le numéro avec la carte d’identité, chiffre par chiffre.

identifiers-niss_sequence = Les septième à neuvième chiffres de ce NISS ne peuvent pas être 000 ou 999.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Comparez le numéro avec la carte d’identité, chiffre par chiffre.

identifiers-nihii_not_digits = Il y a autre chose que des chiffres dans ce numéro INAMI.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Tapez seulement les chiffres.

identifiers-nihii_length = Un numéro INAMI a 8 ou 11 chiffres ; celui-ci en a { $found }.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Comparez le numéro avec votre lettre de l’INAMI, chiffre par chiffre.

identifiers-nihii_check_digits = Les septième et huitième chiffres de ce numéro INAMI ne vont pas avec les six premiers.
    .meaning = Un des huit premiers chiffres est faux. Rien n’a été envoyé avec ce numéro.
    .action = Comparez le numéro avec votre lettre de l’INAMI, chiffre par chiffre.

identifiers-enterprise_number_not_digits = Il y a autre chose que des chiffres dans ce numéro d’entreprise.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Tapez seulement les chiffres.

identifiers-enterprise_number_length = Un numéro d’entreprise a 10 chiffres ; celui-ci en a { $found }.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Comparez le numéro avec une lettre ou une facture de l’entreprise, chiffre par chiffre.

identifiers-enterprise_number_first_digit = Un numéro d’entreprise commence par 0 ou 1.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Comparez le numéro avec une lettre ou une facture de l’entreprise, chiffre par chiffre.

identifiers-enterprise_number_check_digits = Les deux derniers chiffres de ce numéro d’entreprise ne vont pas avec les autres.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Comparez le numéro avec une lettre ou une facture de l’entreprise, chiffre par chiffre.

identifiers-insurer_code_not_digits = Il y a autre chose que des chiffres dans ce code d’organisme assureur.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Regardez la vignette de la mutualité : le code a trois chiffres.

identifiers-insurer_code_length = Un code d’organisme assureur a 3 chiffres ; celui-ci en a { $found }.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Regardez la vignette de la mutualité : le code a trois chiffres.

identifiers-insurer_code_first_digit = Aucun code d’organisme assureur ne commence par { $found }.
    .meaning = Rien n’a été envoyé avec ce numéro.
    .action = Regardez la vignette de la mutualité : le code a trois chiffres.

identifiers-insurance_code = Le code assurance { $name } n’a pas trois chiffres.
    .meaning = Valise montre le code tel quel et n’en tire aucune conclusion.
    .action = Demandez à l’organisme assureur si vous devez le savoir.
