# What can be wrong with a number.

identifiers-niss_not_digits = There is something else than digits in this NISS.
    .meaning = Nothing was sent with this number.
    .action = Type the digits only.

identifiers-niss_length = A NISS has 11 digits; this one has { $found }.
    .meaning = Nothing was sent with this number.
    .action = Compare the number with the identity card, digit by digit.

identifiers-niss_check_digits = The last two digits of this NISS do not fit the others.
    .meaning = One of the eleven digits is wrong. Nothing was sent with this number.
    .action = Compare the number with the identity card, digit by digit.

identifiers-niss_month = The third and fourth digit of this NISS are not a month.
    .meaning = Nothing was sent with this number.
    .action = Compare the number with the identity card, digit by digit.

identifiers-niss_day = The fifth and sixth digit of this NISS are not a day of that month.
    .meaning = Nothing was sent with this number.
    .action = Compare the number with the identity card, digit by digit.

identifiers-niss_sequence = The seventh to ninth digit of this NISS cannot be 000 or 999.
    .meaning = Nothing was sent with this number.
    .action = Compare the number with the identity card, digit by digit.

identifiers-nihii_not_digits = There is something else than digits in this NIHII number.
    .meaning = Nothing was sent with this number.
    .action = Type the digits only.

identifiers-nihii_length = A NIHII number has 8 or 11 digits; this one has { $found }.
    .meaning = Nothing was sent with this number.
    .action = Compare the number with your INAMI/RIZIV letter, digit by digit.

identifiers-nihii_check_digits = The seventh and eighth digit of this NIHII number do not fit the first six.
    .meaning = One of the first eight digits is wrong. Nothing was sent with this number.
    .action = Compare the number with your INAMI/RIZIV letter, digit by digit.

identifiers-enterprise_number_not_digits = There is something else than digits in this enterprise number.
    .meaning = Nothing was sent with this number.
    .action = Type the digits only.

identifiers-enterprise_number_length = An enterprise number has 10 digits; this one has { $found }.
    .meaning = Nothing was sent with this number.
    .action = Compare the number with a letter or an invoice of the enterprise, digit by digit.

identifiers-enterprise_number_first_digit = An enterprise number starts with 0 or 1.
    .meaning = Nothing was sent with this number.
    .action = Compare the number with a letter or an invoice of the enterprise, digit by digit.

identifiers-enterprise_number_check_digits = The last two digits of this enterprise number do not fit the others.
    .meaning = Nothing was sent with this number.
    .action = Compare the number with a letter or an invoice of the enterprise, digit by digit.

identifiers-insurer_code_not_digits = There is something else than digits in this insurer code.
    .meaning = Nothing was sent with this number.
    .action = Look at the vignette of the health fund: the code has three digits.

identifiers-insurer_code_length = An insurer code has 3 digits; this one has { $found }.
    .meaning = Nothing was sent with this number.
    .action = Look at the vignette of the health fund: the code has three digits.

identifiers-insurer_code_first_digit = No insurer code starts with { $found }.
    .meaning = Nothing was sent with this number.
    .action = Look at the vignette of the health fund: the code has three digits.

identifiers-insurance_code = The insurance code { $name } does not have three digits.
    .meaning = Valise shows the code as it is, and draws no conclusion from it.
    .action = Ask the insurer when you need to know.
