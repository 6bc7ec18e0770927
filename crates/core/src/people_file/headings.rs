//! The headings of a table of patients, as care packages write them in French, Dutch, German and
//! English.

use valise_store::fold;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Column {
    Niss,
    Name,
    FirstName,
    FullName,
    BirthDate,
}

impl Column {
    /// The word for the window.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Niss => "niss",
            Self::Name => "name",
            Self::FirstName => "first_name",
            Self::FullName => "full_name",
            Self::BirthDate => "birth_date",
        }
    }
}

/// Words that name the national number, wherever they stand in a heading.
const NISS_WORDS: &[&str] = &["niss", "insz", "inss", "ssin", "enss", "rrn", "nrn", "rrnr"];

/// Parts of words that name it too.
const NISS_PARTS: &[&str] = &[
    "registre national",
    "registre nat",
    "numero national",
    "no national",
    "n national",
    "nr national",
    "rijksregister",
    "nationaal nummer",
    "nationaalnummer",
    "nationalregister",
    "nationalnummer",
    "national register",
    "national number",
];

/// Headings without accents and signs, and what they name.
const HEADINGS: &[(&str, Column)] = &[
    ("nom", Column::Name),
    ("nom de famille", Column::Name),
    ("naam", Column::Name),
    ("familienaam", Column::Name),
    ("achternaam", Column::Name),
    ("name", Column::Name),
    ("nachname", Column::Name),
    ("familienname", Column::Name),
    ("last name", Column::Name),
    ("lastname", Column::Name),
    ("family name", Column::Name),
    ("surname", Column::Name),
    ("prenom", Column::FirstName),
    ("prenoms", Column::FirstName),
    ("voornaam", Column::FirstName),
    ("voornamen", Column::FirstName),
    ("vorname", Column::FirstName),
    ("vornamen", Column::FirstName),
    ("first name", Column::FirstName),
    ("firstname", Column::FirstName),
    ("given name", Column::FirstName),
    ("nom et prenom", Column::FullName),
    ("nom prenom", Column::FullName),
    ("nom complet", Column::FullName),
    ("naam en voornaam", Column::FullName),
    ("naam voornaam", Column::FullName),
    ("volledige naam", Column::FullName),
    ("name und vorname", Column::FullName),
    ("name vorname", Column::FullName),
    ("vollstandiger name", Column::FullName),
    ("full name", Column::FullName),
    ("date de naissance", Column::BirthDate),
    ("date naissance", Column::BirthDate),
    ("naissance", Column::BirthDate),
    ("ne le", Column::BirthDate),
    ("ne e le", Column::BirthDate),
    ("ddn", Column::BirthDate),
    ("geboortedatum", Column::BirthDate),
    ("geboorte", Column::BirthDate),
    ("geboren op", Column::BirthDate),
    ("gebdatum", Column::BirthDate),
    ("geb datum", Column::BirthDate),
    ("geburtsdatum", Column::BirthDate),
    ("geboren am", Column::BirthDate),
    ("birth date", Column::BirthDate),
    ("birthdate", Column::BirthDate),
    ("date of birth", Column::BirthDate),
    ("dob", Column::BirthDate),
];

/// Words that say whose name, number or date it is, and nothing else.
const WHOSE: &[&str] = &[
    "patient",
    "patiente",
    "patienten",
    "patients",
    "client",
    "beneficiaire",
    "van",
    "du",
    "des",
];

/// What a heading names; nothing when it is about something else.
pub(super) fn column(heading: &str) -> Option<Column> {
    let folded = fold(heading);
    if names_the_niss(&folded) {
        return Some(Column::Niss);
    }
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !WHOSE.contains(word))
        .collect();
    if words.is_empty() && folded.contains("patient") {
        return Some(Column::FullName);
    }
    let rest = words.join(" ");
    let line = HEADINGS.iter().find(|(known, _)| *known == rest);
    line.map(|(_, column)| *column)
}

/// Whether a text names the national number.
pub(super) fn names_the_niss(folded: &str) -> bool {
    folded.split(' ').any(|word| NISS_WORDS.contains(&word))
        || NISS_PARTS.iter().any(|part| folded.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_four_languages_are_known() {
        for (heading, expected) in [
            ("NISS", Column::Niss),
            ("N.I.S.S.", Column::Niss),
            ("N° registre national", Column::Niss),
            ("Numéro national", Column::Niss),
            ("INSZ-nummer", Column::Niss),
            ("Rijksregisternummer patiënt", Column::Niss),
            ("Nationalregisternummer", Column::Niss),
            ("Nom du patient", Column::Name),
            ("Familienaam", Column::Name),
            ("Prénom", Column::FirstName),
            ("VOORNAAM", Column::FirstName),
            ("Patiënt", Column::FullName),
            ("Nom et prénom", Column::FullName),
            ("Geb. datum", Column::BirthDate),
            ("Né(e) le", Column::BirthDate),
            ("Geboortedatum", Column::BirthDate),
            ("Date of birth", Column::BirthDate),
        ] {
            assert_eq!(column(heading), Some(expected), "{heading}");
        }
    }

    #[test]
    fn other_headings_are_left_alone() {
        for heading in [
            "",
            "Adresse",
            "Naam huisarts",
            "Numéro de téléphone",
            "IBAN",
        ] {
            assert_eq!(column(heading), None, "{heading}");
        }
    }
}
