use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use valise_mycarenet::member_data::{MedicalHouse, MemberData, Patient, Period, Window};

use super::super::colour::TABLE;
use super::*;
use crate::views::RoundColour;

/// A Tuesday.
const DAY: Date = date(2026, 11, 24);

/// An answer about `day` that came on its morning: insured for years, nothing to note, periods cut
/// at the day asked.
fn fact(day: Date, change: impl FnOnce(&mut MemberData)) -> Fact {
    let mut data: MemberData = serde_json::from_value(serde_json::json!({
        "outcome": "answered", "verdict": "insured", "reasons": [], "patient": null,
        "periods": [], "palliative": null, "global_medical_file": null, "medical_house": [],
        "hospitalisation": null, "care_path": null, "payment_by_insurer": true,
        "situation": null, "faults": [], "chronic_condition": null, "maximum_bill_years": [],
        "reference_pharmacy": null, "asked": null, "request_type": "invoicing",
        "answered_facets": ["urn:be:cin:nippin:insurability"], "niss_changed": false,
        "status": {"code": "Success", "detail": null, "message": null}, "answered_by": null,
        "answer_id": null, "in_response_to": null, "issued_at": null, "signature": "unsigned",
        "technical": [], "other": []
    }))
    .unwrap();
    data.asked = Some(Window {
        from: day,
        until: day,
    });
    data.periods = vec![Period {
        from: Some(date(2020, 1, 1)),
        until: Some(day),
        insurer: Some("319".to_owned()),
        ct1: Some("110".to_owned()),
        ct2: Some("110".to_owned()),
        increased_reimbursement: Some(false),
        payment_approval: Some("approved".to_owned()),
        ..Period::default()
    }];
    change(&mut data);
    let morning: Timestamp = format!("{day}T07:00:00Z").parse().unwrap();
    Fact {
        check_id: format!("check of {day}"),
        obtained_at: morning,
        reference_date: day,
        data,
    }
}

fn check(state: CheckState, code: Option<&str>) -> Check {
    Check {
        id: "check".to_owned(),
        person_id: "person".to_owned(),
        reference_date: DAY,
        request_type: "invoicing".to_owned(),
        contact_type: "other".to_owned(),
        facets: Vec::new(),
        dropped_facets: Vec::new(),
        registration_number: None,
        insurer: None,
        state: crate::context::word(&state),
        requested_at: Timestamp::UNIX_EPOCH,
        attempts: 1,
        next_attempt_at: None,
        obtained_at: None,
        outcome: None,
        verdict: None,
        reasons: Vec::new(),
        answering_insurer: None,
        error: code.map(|code| valise_store::CheckError {
            code: code.to_owned(),
            params: BTreeMap::new(),
            retryable: false,
            correlation_id: String::new(),
        }),
        input_reference: None,
        failures: 0,
        rest_facets: Vec::new(),
    }
}

/// Colour and keys, without `round-`.
fn judged(known: &Known<'_>, freshness: u16) -> (RoundColour, Vec<String>) {
    let (colour, reasons) = known.notes(DAY, DAY, freshness).judged();
    let keys = reasons.iter().map(|one| one.key.replace("round-", ""));
    (colour, keys.collect())
}

fn of_fact(fact: &Fact) -> (RoundColour, Vec<String>) {
    judged(
        &Known {
            check: None,
            fact: Some(fact),
            earlier: None,
        },
        0,
    )
}

fn amber(note: &str) -> (RoundColour, Vec<String>) {
    (
        RoundColour::Amber,
        vec![note.to_owned(), "insured".to_owned()],
    )
}

#[test]
fn every_note_has_one_line_in_the_table_and_a_sentence() {
    let mut seen = Vec::new();
    for (note, _) in TABLE {
        assert!(!seen.contains(note), "{note:?} twice");
        seen.push(*note);
        let key = format!("round-{}", crate::context::word(note));
        assert!(
            valise_messages::has(valise_messages::Language::Nl, &key),
            "{key}"
        );
    }
    assert_eq!(seen.len(), 36, "a new note needs its line");
}

#[test]
fn insured_with_nothing_to_note_is_green() {
    let green = (RoundColour::Green, vec!["insured".to_owned()]);
    assert_eq!(of_fact(&fact(DAY, |_| ())), green);
}

#[test]
fn a_period_that_ends_soon_is_amber_and_one_cut_at_the_day_asked_says_nothing() {
    for (days, expected) in [(1, true), (7, true), (8, false)] {
        let ends = fact(DAY, |data| data.periods[0].until = Some(DAY + days.days()));
        let (colour, keys) = of_fact(&ends);
        assert_eq!(keys.contains(&"period_ends".to_owned()), expected, "{days}");
        assert_eq!(colour == RoundColour::Amber, expected);
    }
    // Asked about a longer time, the last day of the visit can be told.
    let last_day = fact(DAY, |data| {
        data.asked = Some(Window {
            from: DAY - 5.days(),
            until: DAY + 5.days(),
        });
    });
    assert_eq!(of_fact(&last_day), amber("period_ends"));
}

#[test]
fn what_changed_since_an_earlier_day_is_amber_with_both_values() {
    let now = fact(DAY, |_| ());
    let moved = fact(DAY - 1.day(), |data| {
        data.periods[0].insurer = Some("120".to_owned());
    });
    let codes = fact(DAY - 1.day(), |data| {
        data.periods[0].ct1 = Some("111".to_owned());
    });
    for (earlier, key, from, to) in [
        (moved, "round-changed_insurer", "120", "319"),
        (codes, "round-changed_codes", "111/110", "110/110"),
    ] {
        let known = Known {
            check: None,
            fact: Some(&now),
            earlier: Some(&earlier),
        };
        let (colour, reasons) = known.notes(DAY, DAY, 0).judged();
        assert_eq!(colour, RoundColour::Amber);
        assert_eq!(reasons[0].key, key);
        assert_eq!(reasons[0].params["from"], from);
        assert_eq!(reasons[0].params["to"], to);
    }
}

#[test]
fn an_earlier_answer_counts_while_it_is_fresh_then_is_amber_then_nothing() {
    let at = |days: i64, freshness| {
        let earlier = fact(DAY - days.days(), |_| ());
        let known = Known {
            check: None,
            fact: Some(&earlier),
            earlier: None,
        };
        let (colour, keys) = judged(&known, freshness);
        (colour, keys[0].clone(), known.is_fresh(DAY, freshness))
    };
    let green = |fresh| (RoundColour::Green, "insured".to_owned(), fresh);
    assert_eq!(at(0, 0), green(true));
    assert_eq!(at(3, 3), green(true));
    let amber = (RoundColour::Amber, "answered_earlier".to_owned(), false);
    assert_eq!(at(3, 2), amber);
    assert_eq!(at(23, 0), amber);
    // In the month before.
    let unasked = (RoundColour::Unasked, "unasked_old".to_owned(), false);
    assert_eq!(at(24, 0), unasked);
    assert_eq!(at(31, 31), green(true));
}

#[test]
fn nobody_to_pay_is_red_whatever_else_there_is_to_note() {
    let red = |fact: &Fact| {
        let (colour, keys) = of_fact(fact);
        assert_eq!(colour, RoundColour::Red);
        keys[0].clone()
    };
    let died = |day: Date| {
        fact(DAY, |data| {
            data.patient = Some(Patient {
                deceased_on: Some(day),
                ..Patient::default()
            });
        })
    };
    assert_eq!(red(&died(DAY - 1.day())), "deceased");
    assert_eq!(of_fact(&died(DAY)), amber("died_on_date"));
    assert_eq!(red(&fact(DAY, |data| data.periods.clear())), "not_insured");
    let silent = fact(DAY, |data| {
        data.periods.clear();
        data.answered_facets.clear();
        data.payment_by_insurer = None;
    });
    assert_eq!(red(&silent), "answer_unclear");
    let house = |kind: &str| {
        let kind = Some(kind.to_owned());
        fact(DAY, |data| {
            data.payment_by_insurer = Some(false);
            data.medical_house = vec![MedicalHouse {
                kind,
                ..MedicalHouse::default()
            }];
        })
    };
    assert_eq!(red(&house("Nurse")), "medical_house_nursing");
    assert_eq!(of_fact(&house("Kine")), amber("no_payment_by_insurer"));
    assert_eq!(of_fact(&house("Soins")).1[0], "medical_house_unclear");
}

#[test]
fn a_question_without_an_answer_is_waiting_or_red() {
    let now = fact(DAY, |_| ());
    let before = fact(DAY - 1.day(), |_| ());
    let with = |state, code, fact| {
        let check = check(state, code);
        let known = Known {
            check: Some(&check),
            fact,
            earlier: None,
        };
        let (colour, keys) = judged(&known, 1);
        (colour, keys[0].clone(), known.is_under_way())
    };
    let case = |colour, key: &str, under_way| (colour, key.to_owned(), under_way);
    use CheckState::{Answered, GivenUp, NeedsYou, Saved, Sending, WaitingForNetwork};
    let waiting = RoundColour::Waiting;
    assert_eq!(
        with(Saved, None, None),
        case(waiting, "waiting_saved", true)
    );
    assert_eq!(
        with(Sending, None, Some(&now)),
        case(waiting, "waiting_sending", true)
    );
    let down = Some("core.insurer_down");
    assert_eq!(
        with(WaitingForNetwork, down, None),
        case(waiting, "waiting_insurer", true)
    );
    for (code, key) in [
        ("soap.soa_02001", "waiting_platform"),
        ("soap.status", "waiting_platform"),
        ("soap.timeout", "waiting_network"),
        ("soap.proxy_credentials", "waiting_network"),
    ] {
        let expected = case(waiting, key, true);
        assert_eq!(with(WaitingForNetwork, Some(code), None), expected);
    }
    assert_eq!(
        with(WaitingForNetwork, None, None),
        case(waiting, "waiting_network", true)
    );
    for (state, code, key) in [
        (NeedsYou, None, "needs_you"),
        (NeedsYou, Some("core.check_refused"), "needs_you"),
        (NeedsYou, Some("soap.not_xml"), "answer_unreadable"),
        (NeedsYou, Some("mycarenet.missing"), "answer_unreadable"),
        (NeedsYou, Some("mycarenet.other_person"), "answer_not_ours"),
        (GivenUp, down, "given_up"),
    ] {
        let red = case(RoundColour::Red, key, false);
        assert_eq!(with(state, code, None), red);
        assert_eq!(with(state, code, Some(&before)), red, "about another day");
        // Asked again after an answer about the day: that answer still holds.
        let amber = case(RoundColour::Amber, "asked_again", false);
        assert_eq!(with(state, code, Some(&now)), amber);
    }
    let green = case(RoundColour::Green, "insured", false);
    assert_eq!(with(Answered, None, Some(&now)), green);
}

#[test]
fn what_waits_for_the_insurer_says_when_it_is_asked_again() {
    let said = |next: Option<&str>| {
        let mut check = check(CheckState::WaitingForNetwork, Some("core.insurer_down"));
        check.next_attempt_at = next.map(|next| next.parse().unwrap());
        let known = Known {
            check: Some(&check),
            fact: None,
            earlier: None,
        };
        let (_, mut reasons) = known.notes(DAY, DAY, 0).judged();
        let reason = reasons.remove(0);
        let params: Vec<(&str, String)> = reason
            .params
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        valise_messages::text(valise_messages::Language::En, &reason.key, &params)
    };
    assert_eq!(
        said(Some("2026-11-24T13:05:00Z")),
        "The health fund does not answer now. Asked again at 14:05."
    );
    assert_eq!(
        said(Some("2026-11-25T06:00:00Z")),
        "The health fund does not answer now. Asked again at 25/11/2026 07:00."
    );
    assert_eq!(
        said(None),
        "The health fund does not answer now. Asked again by itself."
    );
}

#[test]
fn only_a_whole_answer_for_invoicing_is_fresh() {
    let fresh = |change: fn(&mut MemberData)| {
        let fact = fact(DAY, change);
        let known = Known {
            check: None,
            fact: Some(&fact),
            earlier: None,
        };
        known.is_fresh(DAY, 0)
    };
    assert!(fresh(|_| ()));
    assert!(
        fresh(|data| data.periods.clear()),
        "not insured is an answer"
    );
    assert!(!fresh(|data| {
        data.request_type = Some("information".to_owned());
    }));
    assert!(!fresh(|data| {
        data.periods.clear();
        data.answered_facets.clear();
        data.payment_by_insurer = None;
    }));
}

#[test]
fn cancelled_checks_are_not_looked_at() {
    let checks = [
        check(CheckState::Cancelled, None),
        check(CheckState::NeedsYou, None),
    ];
    let newest = newest(&checks);
    assert_eq!(state(newest["person"]), CheckState::NeedsYou);
}
