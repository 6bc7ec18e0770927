//! Everyone whom practice knows by name.

use jiff::civil::{Date, date};

use super::{Gender, Person, Scenario, crowd, niss, registration_number};
use Gender::{Female, Male};

/// How many of the crowd the platform knows.
const CROWD: usize = 200;

/// One line of the table.
struct Line {
    first_name: &'static str,
    name: &'static str,
    born: Date,
    gender: Gender,
    insurer: &'static str,
    codes: (&'static str, &'static str),
    scenario: Scenario,
    shows: &'static str,
}

#[allow(clippy::too_many_arguments)] // reads as a table
const fn line(
    first_name: &'static str,
    name: &'static str,
    born: (i16, i8, i8),
    gender: Gender,
    insurer: &'static str,
    codes: (&'static str, &'static str),
    scenario: Scenario,
    shows: &'static str,
) -> Line {
    let born = date(born.0, born.1, born.2);
    Line {
        first_name,
        name,
        born,
        gender,
        insurer,
        codes,
        scenario,
        shows,
    }
}

/// How many of the first lines practice proposes on first sight.
const OFFERED: usize = 10;

#[rustfmt::skip]
static LINES: &[Line] = &[
    line("MARIE", "LAMBERT", (1948, 3, 12), Female, "319", ("110", "110"), Scenario::Insured, "insured"),
    line("JOZEF", "JANSSENS", (1941, 7, 2), Male, "129", ("131", "131"), Scenario::Insured, "increased-reimbursement"),
    line("GODELIEVE", "MAES", (1935, 10, 28), Female, "305", ("130", "130"), Scenario::Changed, "changed"),
    line("WILLY", "JACOBS", (1939, 1, 17), Male, "509", ("130", "130"), Scenario::Deceased, "deceased"),
    line("LUCIENNE", "DUBOIS", (1938, 11, 23), Female, "306", ("140", "140"), Scenario::HouseNursing, "medical-house-nursing"),
    line("KARIM", "BENALI", (1972, 5, 9), Male, "602", ("110", "110"), Scenario::Closed, "closed"),
    line("HANNELORE", "SCHMITZ", (1944, 8, 30), Female, "137", ("131", "131"), Scenario::Palliative, "palliative"),
    line("PATRICK", "CLAES", (1957, 4, 21), Male, "403", ("410", "410"), Scenario::NoPayment, "no-payment"),
    line("CHANTAL", "LEROY", (1950, 12, 6), Female, "228", ("120", "120"), Scenario::Mutation, "mutation"),
    line("ERIK", "VERMEULEN", (1946, 2, 14), Male, "105", ("130", "130"), Scenario::MedicalFile, "medical-file"),

    line("LINA", "EL AMRANI", (2019, 6, 3), Female, "319", ("111", "111"), Scenario::Insured, "born-after-2000"),
    line("IOANA", "POPESCU", (1966, 9, 25), Female, "101", ("110", "110"), Scenario::Insured, "bis-number"),
    line("ROGER", "SIMON", (1943, 3, 19), Male, "900", ("130", "130"), Scenario::Insured, "railway"),
    line("AGNES", "WILLEMS", (1937, 7, 7), Female, "403", ("141", "141"), Scenario::Insured, "widow"),
    line("MARC", "GOOSSENS", (1961, 1, 31), Male, "120", ("120", "120"), Scenario::Insured, "invalid"),
    line("NADINE", "FONTAINE", (1955, 5, 15), Female, "509", ("430", "430"), Scenario::Insured, "self-employed"),
    line("DIETER", "KEUTGEN", (1949, 10, 1), Male, "137", ("130", "130"), Scenario::Chronic, "chronic"),
    line("RITA", "WOUTERS", (1945, 6, 11), Female, "304", ("130", "130"), Scenario::HousePhysiotherapy, "medical-house-physiotherapy"),
    line("ANDRE", "MOREAU", (1940, 9, 9), Male, "306", ("130", "130"), Scenario::Hospitalised, "hospitalised"),
    line("SIMONE", "DE SMET", (1933, 4, 4), Female, "131", ("140", "140"), Scenario::DeceasedLately, "deceased-lately"),
    line("TARIK", "YILMAZ", (1988, 2, 22), Male, "317", ("110", "110"), Scenario::StartsLater, "starts-later"),
    line("MONIQUE", "RENARD", (1952, 8, 18), Female, "325", ("110", "110"), Scenario::OtherNiss, "other-niss"),
    line("GUSTAAF", "PAUWELS", (1936, 12, 24), Male, "602", ("131", "131"), Scenario::Signed, "signed"),
    line("CLAUDINE", "GILLES", (1959, 11, 2), Female, "323", ("110", "110"), Scenario::ManyPeriods, "many-periods"),
    line("FRANS", "AERTS", (1947, 1, 8), Male, "403", ("130", "130"), Scenario::MissingFacet, "missing-facet"),
    line("YVETTE", "MARTENS", (1951, 3, 27), Female, "509", ("130", "130"), Scenario::ManyInsurers, "many-insurers"),
    line("OLEKSANDR", "BONDARENKO", (1983, 7, 16), Male, "319", ("110", "110"), Scenario::Unrouted, "unrouted"),
    line("PAULA", "STEVENS", (1942, 5, 20), Female, "309", ("130", "130"), Scenario::InsurerDown, "insurer-down"),
    line("JEAN", "NOEL", (1953, 9, 13), Male, "315", ("110", "110"), Scenario::BusBusy, "bus-busy"),
    line("ODETTE", "LAURENT", (1934, 2, 5), Female, "105", ("140", "140"), Scenario::Slow, "slow"),
    line("LEON", "HERMANS", (1948, 10, 10), Male, "228", ("130", "130"), Scenario::NoFacet, "no-facet"),
    line("IRMA", "THIELEN", (1939, 6, 29), Female, "101", ("130", "130"), Scenario::UnknownAtInsurer, "unknown-at-insurer"),
];

/// The invented people: first the ten that practice proposes, then those for special situations.
/// [`crate::crowd`] gives as many ordinary ones as a round needs.
pub fn people() -> Vec<Person> {
    LINES
        .iter()
        .enumerate()
        .map(|(place, line)| person(place, line))
        .collect()
}

/// Everyone whom the platform knows.
pub(crate) fn everyone() -> Vec<Person> {
    let mut everyone = people();
    everyone.extend(crowd(CROWD));
    everyone
}

fn person(place: usize, line: &Line) -> Person {
    let sequence = 122 + 2 * place as u64 + u64::from(line.gender == Male);
    let niss = niss(line.born, sequence, line.shows == "bis-number");
    Person {
        registration_number: registration_number(line.insurer, &niss),
        niss,
        name: line.name.to_owned(),
        first_name: line.first_name.to_owned(),
        birth_date: line.born,
        gender: line.gender,
        insurer: line.insurer.to_owned(),
        shows: line.shows.to_owned(),
        offered: place < OFFERED,
        codes: line.codes,
        scenario: line.scenario,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ten_are_offered_and_nobody_shares_a_number() {
        let everyone = everyone();
        assert_eq!(everyone.iter().filter(|person| person.offered).count(), 10);
        let numbers: HashSet<_> = everyone.iter().map(|person| &person.niss).collect();
        assert_eq!(numbers.len(), everyone.len());
        let registrations: HashSet<_> = everyone
            .iter()
            .map(|p| (&p.insurer, &p.registration_number))
            .collect();
        assert_eq!(registrations.len(), everyone.len());
    }

    #[test]
    fn every_number_is_one_that_the_product_reads_the_same_way() {
        for person in everyone() {
            let niss: valise_identifiers::Niss = person.niss.parse().expect("a right NISS");
            assert_eq!(niss.as_str(), person.niss);
            assert!(
                person.registration_number.len() <= 13,
                "{}",
                person.registration_number
            );
        }
    }

    #[test]
    fn everyone_shows_something_that_people_can_read_about() {
        let shown: HashSet<_> = LINES.iter().map(|line| line.shows).collect();
        assert_eq!(shown.len(), LINES.len());
        for shows in shown.into_iter().chain(["crowd"]) {
            let key = format!("practice-person-{shows}");
            assert!(
                valise_messages::has(valise_messages::Language::De, &key),
                "{key}"
            );
        }
    }
}
