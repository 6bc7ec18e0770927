//! Comparing the name in the list with the name in the answer.
//!
//! A name differs when it may be another person's. Upper and lower case, diacritics, hyphens, the
//! order of first and last name, further first names and one wrong letter make no difference.

use valise_mycarenet::member_data::Patient;
use valise_store::{Person, fold};

/// A word shorter than this must be the same letter for letter.
const TOLERANT: usize = 4;

/// Whether the name of a person differs from that in the answer; not while one of them is unknown.
pub(crate) fn differs(person: &Person, patient: &Patient) -> bool {
    let answer_name = patient.name.as_deref().unwrap_or_default();
    let answer_first = patient.first_name.as_deref().unwrap_or_default();
    if person.name.is_empty() || answer_name.is_empty() {
        return false;
    }
    let same = |name: &str, first: &str| {
        same_last(name, answer_name)
            && (first.is_empty() || answer_first.is_empty() || same_first(first, answer_first))
    };
    !same(&person.name, &person.first_name) && !same(&person.first_name, &person.name)
}

/// Last names are compared whole; how their parts are joined is a matter of habit.
fn same_last(one: &str, other: &str) -> bool {
    let joined = |text: &str| fold(text).replace(' ', "");
    let (one, other) = (joined(one), joined(other));
    !one.is_empty() && close(&one, &other)
}

/// One first name in common is enough.
fn same_first(one: &str, other: &str) -> bool {
    let (one, other) = (fold(one), fold(other));
    if close(&one.replace(' ', ""), &other.replace(' ', "")) {
        return true;
    }
    one.split(' ')
        .any(|word| other.split(' ').any(|known| close(word, known)))
}

/// Equal, or one letter wrong in a word that is long enough.
fn close(one: &str, other: &str) -> bool {
    one == other || (one.len().min(other.len()) >= TOLERANT && distance_at_most_one(one, other))
}

/// Whether one letter changed, added or left out makes the one the other, or two neighbours
/// swapped.
fn distance_at_most_one(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let start = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (one, other) = (
        one.get(start..).unwrap_or_default(),
        other.get(start..).unwrap_or_default(),
    );
    let end = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let rest = |part: &[char]| part.get(..part.len() - end).unwrap_or_default().to_vec();
    match (rest(one).as_slice(), rest(other).as_slice()) {
        (one, other) if one.len() <= 1 && other.len() <= 1 => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differs(person: (&str, &str), answer: (&str, &str)) -> bool {
        let person = Person {
            id: String::new(),
            niss: None,
            name: person.0.to_owned(),
            first_name: person.1.to_owned(),
            birth_date: None,
            registration_number: None,
            insurer: None,
            created_at: jiff::Timestamp::UNIX_EPOCH,
            updated_at: jiff::Timestamp::UNIX_EPOCH,
        };
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let patient = Patient {
            name: some(answer.0),
            first_name: some(answer.1),
            ..Patient::default()
        };
        super::differs(&person, &patient)
    }

    #[test]
    fn habits_of_writing_are_no_difference() {
        for (person, answer) in [
            (("Dubois", "Éléonore"), ("DUBOIS", "ELEONORE")),
            (("Van den Berghe", "Jan"), ("VANDEN BERGHE", "JAN PIETER")),
            (("Maes", "Marie-Louise"), ("MAES", "MARIE LOUISE")),
            (("Jan", "Peeters"), ("PEETERS", "JAN")),
            (("Peters", "An"), ("PEETERS", "AN")),
            (("Petrs", "An"), ("PETERS", "AN")),
            (("Peetres", "An"), ("PEETERS", "AN")),
            (("Maes", ""), ("MAES", "EVA")),
            (("", ""), ("MAES", "EVA")),
            (("Maes", "Eva"), ("", "")),
        ] {
            assert!(!differs(person, answer), "{person:?} {answer:?}");
        }
    }

    #[test]
    fn somebody_else_is_a_difference() {
        for (person, answer) in [
            (("Maes", "Eva"), ("PEETERS", "EVA")),
            (("Maes", "Eva"), ("MAES", "LUC")),
            (("Li", "An"), ("LY", "AN")),
            (("Peeters", "Jan"), ("PIETERSEN", "JAN")),
            (("Maes", "Eva"), ("EVA", "LUC")),
        ] {
            assert!(differs(person, answer), "{person:?} {answer:?}");
        }
    }
}
