//! As many ordinary people as a round needs.

use jiff::civil::{Date, date};

use super::{Gender, Person, Scenario, niss, registration_number};

const NAMES: &[&str] = &[
    "ADAM",
    "BAERT",
    "CARLIER",
    "DE CLERCQ",
    "EVRARD",
    "FABRY",
    "GEERTS",
    "HENRY",
    "ISTACE",
    "JANS",
    "KAUFMANN",
    "LENAERTS",
    "MERTENS",
    "NIHOUL",
    "OTTE",
    "PIRARD",
    "QUINTENS",
    "ROELANTS",
];
const WOMEN: &[&str] = &[
    "ALICE", "BRIGITTE", "CHRISTA", "DENISE", "ELS", "FRANCINE", "GERDA",
];
const MEN: &[&str] = &[
    "ALAIN",
    "BART",
    "CHRISTIAN",
    "DIRK",
    "EMILE",
    "FREDDY",
    "GUY",
];
const INSURERS: &[&str] = &[
    "105", "120", "228", "306", "319", "403", "509", "602", "900",
];
const CODES: &[(&str, &str)] = &[
    ("110", "110"),
    ("130", "130"),
    ("131", "131"),
    ("111", "111"),
];

/// The first `count` of endless ordinary people; the platform knows the first 200.
pub fn crowd(count: usize) -> Vec<Person> {
    (0..count).map(person).collect()
}

fn person(place: usize) -> Person {
    let birth_date = birth_date(place);
    let (gender, first_names) = if place.is_multiple_of(2) {
        (Gender::Female, WOMEN)
    } else {
        (Gender::Male, MEN)
    };
    // sequence numbers from 900 on keep the crowd apart from the people of the list
    let sequence = 900 + u64::from(gender == Gender::Male) + (place as u64 / 40 % 40) * 2;
    let niss = niss(birth_date, sequence, false);
    let insurer = pick(INSURERS, place);
    Person {
        registration_number: registration_number(insurer, &niss),
        niss,
        name: (*pick(NAMES, place)).to_owned(),
        first_name: (*pick(first_names, place / 2)).to_owned(),
        birth_date,
        gender,
        insurer: (*insurer).to_owned(),
        shows: "crowd".into(),
        offered: false,
        codes: *pick(CODES, place),
        scenario: Scenario::Insured,
    }
}

fn birth_date(place: usize) -> Date {
    let year = 1930 + i16::try_from(place % 40).unwrap_or(0);
    let month = 1 + i8::try_from(place % 12).unwrap_or(0);
    let day = 1 + i8::try_from(place % 28).unwrap_or(0);
    date(year, month, day)
}

fn pick<T>(from: &'static [T], place: usize) -> &'static T {
    &from[place % from.len()]
}
