use super::*;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[test]
fn pauses_grow_to_an_hour_then_to_the_end_of_the_day_and_then_it_is_given_up() {
    // 10:00 in Brussels
    let now = at("2026-11-24T09:00:00Z");
    let minutes: Vec<_> = [0, 1, 2, 3, 4]
        .map(|failures| {
            let next = next_attempt(now, failures, 0).unwrap();
            next.duration_since(now).as_mins()
        })
        .into();
    assert_eq!(minutes, [1, 1, 5, 15, 60]);
    assert_eq!(next_attempt(now, 5, 0), Some(at("2026-11-24T21:00:00Z")));
    assert_eq!(next_attempt(now, 6, 0), None);
    assert_eq!(next_attempt(now, 100, 0), None);
    let late = at("2026-11-24T21:30:00Z");
    assert_eq!(next_attempt(late, 4, 0), Some(late + PAUSES[3]));
    assert_eq!(next_attempt(late, 5, 0), None, "the day is over");
}

#[test]
fn the_end_of_the_day_is_that_of_brussels_in_summer_too() {
    let now = at("2026-07-24T09:00:00Z");
    assert_eq!(next_attempt(now, 5, 0), Some(at("2026-07-24T20:00:00Z")));
}

#[test]
fn jitter_only_makes_a_pause_shorter_and_by_a_fifth_at_most() {
    let now = at("2026-11-24T09:00:00Z");
    for failures in 1..=5 {
        let longest = next_attempt(now, failures, 0).unwrap();
        let shortest = next_attempt(now, failures, 5000).unwrap();
        assert!(shortest < longest);
        let (shortest, longest) = (shortest.duration_since(now), longest.duration_since(now));
        assert!(
            shortest.as_millis() * 10 >= longest.as_millis() * 8,
            "{failures}"
        );
    }
}

#[test]
fn checks_that_failed_together_are_spread() {
    let spreads: std::collections::BTreeSet<_> = (0..40)
        .map(|number| spread(&format!("check {number}"), 1))
        .collect();
    assert!(spreads.len() > 30, "{spreads:?}");
    assert!(spreads.iter().all(|spread| *spread < 1000));
    assert_eq!(spread("check", 1), spread("check", 1));
}

#[test]
fn every_code_of_the_table_exists_once() {
    let known =
        |code: &str| Error::CODES.contains(&code) || valise_soap::Error::CODES.contains(&code);
    for (index, (code, _)) in CLASSES.iter().enumerate() {
        assert!(known(code), "{code}");
        assert!(
            CLASSES[..index].iter().all(|(other, _)| other != code),
            "{code}"
        );
    }
    assert!(REFUSALS.iter().all(|code| known(code)));
}

#[test]
fn a_permanent_refusal_is_in_no_class_that_sends_again() {
    for code in [
        "soap.soa_01002",
        "soap.soa_03001",
        "soap.soa_03007",
        "soap.fault_client",
        "soap.security_failed_check",
        "soap.not_xml",
        "soap.dtd",
        "core.check_refused",
        "core.person_unknown",
        "core.several_insurers",
        "core.licence_missing",
    ] {
        assert_eq!(class_of(code), Class::Person, "{code}");
    }
}

#[test]
fn a_busy_server_is_asked_later_and_a_page_that_is_not_there_never() {
    let class_of_status = |status| class(&valise_soap::Error::Status { status }.into());
    for status in [429, 500, 502, 503, 504] {
        assert_eq!(class_of_status(status), Class::Later, "{status}");
    }
    for status in [400, 401, 403, 404, 413] {
        assert_eq!(class_of_status(status), Class::Person, "{status}");
    }
}
