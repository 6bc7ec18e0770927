# Wat er mis kan zijn met een nummer.

identifiers-niss_not_digits = In dit INSZ staat iets anders dan cijfers.
    .meaning = Met dit nummer is niets verzonden.
    .action = Typ alleen de cijfers.

identifiers-niss_length = Een INSZ heeft 11 cijfers; dit heeft er { $found }.
    .meaning = Met dit nummer is niets verzonden.
    .action = Vergelijk het nummer met de identiteitskaart, cijfer per cijfer.

identifiers-niss_check_digits = De laatste twee cijfers van dit INSZ passen niet bij de andere.
    .meaning = Een van de elf cijfers is fout. Met dit nummer is niets verzonden.
    .action = Vergelijk het nummer met de identiteitskaart, cijfer per cijfer.

identifiers-niss_month = Het derde en vierde cijfer van dit INSZ zijn geen maand.
    .meaning = Met dit nummer is niets verzonden.
    .action = Vergelijk het nummer met de identiteitskaart, cijfer per cijfer.

identifiers-niss_day = Het vijfde en zesde cijfer van dit INSZ zijn geen dag van die maand.
    .meaning = Met dit nummer is niets verzonden.
    .action = Vergelijk het nummer met de identiteitskaart, cijfer per cijfer.

identifiers-niss_sequence = Het zevende tot negende cijfer van dit INSZ kunnen niet 000 of 999 zijn.
    .meaning = Met dit nummer is niets verzonden.
    .action = Vergelijk het nummer met de identiteitskaart, cijfer per cijfer.

identifiers-nihii_not_digits = In dit RIZIV-nummer staat iets anders dan cijfers.
    .meaning = Met dit nummer is niets verzonden.
    .action = Typ alleen de cijfers.

identifiers-nihii_length = Een RIZIV-nummer heeft 8 of 11 cijfers; dit heeft er { $found }.
    .meaning = Met dit nummer is niets verzonden.
    .action = Vergelijk het nummer met uw brief van het RIZIV, cijfer per cijfer.

identifiers-nihii_check_digits = Het zevende en achtste cijfer van dit RIZIV-nummer passen niet bij de eerste zes.
    .meaning = Een van de eerste acht cijfers is fout. Met dit nummer is niets verzonden.
    .action = Vergelijk het nummer met uw brief van het RIZIV, cijfer per cijfer.

identifiers-enterprise_number_not_digits = In dit ondernemingsnummer staat iets anders dan cijfers.
    .meaning = Met dit nummer is niets verzonden.
    .action = Typ alleen de cijfers.

identifiers-enterprise_number_length = Een ondernemingsnummer heeft 10 cijfers; dit heeft er { $found }.
    .meaning = Met dit nummer is niets verzonden.
    .action = Vergelijk het nummer met een brief of factuur van de onderneming, cijfer per cijfer.

identifiers-enterprise_number_first_digit = Een ondernemingsnummer begint met 0 of 1.
    .meaning = Met dit nummer is niets verzonden.
    .action = Vergelijk het nummer met een brief of factuur van de onderneming, cijfer per cijfer.

identifiers-enterprise_number_check_digits = De laatste twee cijfers van dit ondernemingsnummer passen niet bij de andere.
    .meaning = Met dit nummer is niets verzonden.
    .action = Vergelijk het nummer met een brief of factuur van de onderneming, cijfer per cijfer.

identifiers-insurer_code_not_digits = In deze code van een verzekeringsinstelling staat iets anders dan cijfers.
    .meaning = Met dit nummer is niets verzonden.
    .action = Kijk op het kleefbriefje van het ziekenfonds: de code heeft drie cijfers.

identifiers-insurer_code_length = Een code van een verzekeringsinstelling heeft 3 cijfers; deze heeft er { $found }.
    .meaning = Met dit nummer is niets verzonden.
    .action = Kijk op het kleefbriefje van het ziekenfonds: de code heeft drie cijfers.

identifiers-insurer_code_first_digit = Geen enkele code van een verzekeringsinstelling begint met { $found }.
    .meaning = Met dit nummer is niets verzonden.
    .action = Kijk op het kleefbriefje van het ziekenfonds: de code heeft drie cijfers.

identifiers-insurance_code = De code gerechtigde { $name } heeft geen drie cijfers.
    .meaning = Valise toont de code zoals hij is en trekt er geen besluit uit.
    .action = Vraag het aan de verzekeringsinstelling als u het moet weten.
