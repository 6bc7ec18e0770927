//! The database keeps what it was given, and tells what is wrong with its file.

#![expect(clippy::unwrap_used, reason = "helpers of tests may panic")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::date;
use secrecy::SecretSlice;
use tempfile::TempDir;
use valise_store::{
    ActivitySearch, Call, CallSearch, Certificate, CheckError, CheckOutcome, EndedTry, Error,
    NewActivity, NewAnswer, NewCheck, NewTry, Page, Person, Session, Store,
};

fn key(byte: u8) -> SecretSlice<u8> {
    vec![byte; 32].into()
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_500_000 + second).unwrap()
}

struct Place {
    _folder: TempDir,
    path: PathBuf,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice/valise.db");
    Place {
        _folder: folder,
        path,
    }
}

fn open(path: &Path) -> Store {
    Store::open(path, &key(7)).unwrap()
}

fn person(id: &str, niss: Option<&str>, name: &str, first_name: &str) -> Person {
    Person {
        id: id.to_owned(),
        niss: niss.map(str::to_owned),
        name: name.to_owned(),
        first_name: first_name.to_owned(),
        birth_date: Some(date(1955, 5, 5)),
        registration_number: None,
        insurer: None,
        created_at: at(0),
        updated_at: at(0),
    }
}

fn with_a_check(store: &Store) {
    let facets = ["insurability".to_owned(), "palliative_status".to_owned()];
    store
        .write(|db| {
            db.put_person(&person("p1", Some("55050512344"), "Maes", "Éva"))?;
            db.insert_check(&NewCheck {
                id: "c1",
                person_id: "p1",
                reference_date: date(2026, 11, 24),
                request_type: "invoicing",
                contact_type: "other",
                facets: &facets,
                dropped_facets: &[],
                registration_number: None,
                insurer: None,
                requested_at: at(1),
            })
        })
        .unwrap();
}

fn new_try<'a>(input_reference: &'a str, second: i64, lease_by: &'a str) -> NewTry<'a> {
    NewTry {
        input_reference,
        request: b"<sent/>",
        started_at: at(second),
        lease_by,
        rest: false,
        lease_until: at(100),
    }
}

fn ended<'a>(input_reference: &'a str, second: i64, result: &'a str) -> EndedTry<'a> {
    EndedTry {
        input_reference,
        ended_at: at(second),
        result,
        server_fingerprint: None,
        answer: None,
    }
}

fn answered() -> CheckOutcome {
    CheckOutcome {
        state: "answered".to_owned(),
        outcome: Some("answered".to_owned()),
        verdict: Some("insured".to_owned()),
        answering_insurer: Some("319".to_owned()),
        ..CheckOutcome::default()
    }
}

#[test]
fn people_are_found_without_minding_case_and_diacritics() {
    let place = place();
    let store = open(&place.path);
    store
        .write(|db| {
            db.put_person(&person("p1", Some("55050512344"), "Maes", "Éva"))?;
            db.put_person(&person("p2", Some("05050512390"), "D'Hôtel", "Jean-Luc"))?;
            db.put_person(&person("p3", None, "Øster", "Zoë"))
        })
        .unwrap();
    let found = |search: &str| -> Vec<String> {
        let people = store.read(|db| db.people(search, 100)).unwrap();
        people.into_iter().map(|person| person.id).collect()
    };
    assert_eq!(found(""), ["p2", "p1", "p3"]);
    assert_eq!(found("eva MAES"), ["p1"]);
    assert_eq!(found("hotel"), ["p2"]);
    assert_eq!(found("oster zoe"), ["p3"]);
    assert_eq!(found("550505"), ["p1"]);
    assert_eq!(found("nobody"), Vec::<String>::new());
}

#[test]
fn of_too_many_people_those_are_shown_that_fit_best() {
    let place = place();
    let store = open(&place.path);
    store
        .write(|db| {
            db.put_person(&person("p1", None, "Ammaes", "Jan"))?;
            db.put_person(&person("p2", None, "Claes", "Maeva"))?;
            db.put_person(&person("p3", None, "Maes", "Zoë"))
        })
        .unwrap();
    let found = |search: &str, most: usize| -> Vec<String> {
        let people = store.read(|db| db.people(search, most)).unwrap();
        people.into_iter().map(|person| person.id).collect()
    };
    assert_eq!(found("mae", 3), ["p1", "p2", "p3"], "by name");
    assert_eq!(found("mae", 2), ["p2", "p3"]);
    assert_eq!(found("mae", 1), ["p3"]);
    assert_eq!(found("", 2), ["p1", "p2"]);
    assert_eq!(found("mae", 0), Vec::<String>::new());
}

#[test]
fn the_same_niss_twice_is_refused_and_nothing_of_that_write_stays() {
    let place = place();
    let store = open(&place.path);
    let error = store
        .write(|db| {
            db.put_person(&person("p1", Some("55050512344"), "Maes", "Eva"))?;
            db.put_person(&person("p2", Some("55050512344"), "Peeters", "An"))
        })
        .unwrap_err();
    assert!(
        matches!(error, Error::Rule { ref rule } if rule.contains("people.niss")),
        "{error:?}"
    );
    assert!(
        store
            .read(|db| db.people("", usize::MAX))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_check_goes_from_saved_to_answered_with_the_bytes_that_travelled() {
    let place = place();
    let store = open(&place.path);
    with_a_check(&store);
    let begun = store
        .write(|db| db.begin_try("c1", &new_try("r1", 2, "me")))
        .unwrap();
    assert!(begun);
    let sending = store.read(|db| db.check("c1")).unwrap().unwrap();
    assert_eq!((sending.state.as_str(), sending.attempts), ("sending", 1));
    assert_eq!(sending.input_reference.as_deref(), Some("r1"));

    let other = store
        .write(|db| db.begin_try("c1", &new_try("r2", 3, "another")))
        .unwrap();
    assert!(!other, "two processes must not send the same check");
    let twice = store
        .write(|db| db.begin_try("c1", &new_try("r2", 3, "me")))
        .unwrap();
    assert!(!twice, "nor one process twice at the same time");

    store
        .write(|db| {
            let answer = NewAnswer {
                response: b"<received>\x00\xff</received>",
                whole: true,
                content: Some(b"<content/>"),
                clock_offset_ms: Some(-1500),
                server_certificate: Some(b"certificate"),
            };
            let ended = EndedTry {
                server_fingerprint: Some([9; 32]),
                answer: Some(answer),
                ..ended("r1", 4, "answered")
            };
            db.end_try("c1", &ended, &answered())
        })
        .unwrap();
    let check = store.read(|db| db.check("c1")).unwrap().unwrap();
    assert_eq!(check.state, "answered");
    assert_eq!(check.verdict.as_deref(), Some("insured"));
    assert_eq!(check.obtained_at, Some(at(4)));
    let answer = store.read(|db| db.answer("c1")).unwrap().unwrap();
    assert_eq!(answer.response, b"<received>\x00\xff</received>");
    assert_eq!(answer.content.as_deref(), Some(b"<content/>".as_slice()));
    assert_eq!(answer.clock_offset_ms, Some(-1500));
    assert_eq!(
        answer.server_certificate.as_deref(),
        Some(&b"certificate"[..])
    );
    assert!(answer.whole);
    let tries = store.read(|db| db.tries("c1")).unwrap();
    assert_eq!(tries.len(), 1);
    assert_eq!(tries[0].request, b"<sent/>");
    assert_eq!(tries[0].result.as_deref(), Some("answered"));
    assert_eq!(tries[0].server_fingerprint, Some([9; 32]));
    let again = store
        .write(|db| db.begin_try("c1", &new_try("r3", 5, "me")))
        .unwrap();
    assert!(!again, "an answered check is not sent again");
}

#[test]
fn a_failed_try_keeps_its_code_and_an_abandoned_one_is_released() {
    let place = place();
    let store = open(&place.path);
    with_a_check(&store);
    let waiting = CheckOutcome {
        state: "waiting_for_network".to_owned(),
        next_attempt_at: Some(at(60)),
        error: Some(CheckError {
            code: "soap.unreachable".to_owned(),
            params: BTreeMap::from([("host".to_owned(), "example.be".to_owned())]),
            retryable: true,
            correlation_id: "x".to_owned(),
        }),
        ..CheckOutcome::default()
    };
    store
        .write(|db| {
            db.begin_try("c1", &new_try("r1", 2, "me"))?;
            db.end_try("c1", &ended("r1", 3, "soap.unreachable"), &waiting)
        })
        .unwrap();
    let check = store.read(|db| db.check("c1")).unwrap().unwrap();
    assert_eq!(check.error, waiting.error);
    assert_eq!(check.next_attempt_at, Some(at(60)));
    assert!(store.read(|db| db.answer("c1")).unwrap().is_none());

    store
        .write(|db| db.begin_try("c1", &new_try("r2", 70, "me")))
        .unwrap();
    assert_eq!(
        store.write(|db| db.release_abandoned(at(99), &[])).unwrap(),
        0
    );
    assert_eq!(
        store
            .write(|db| db.release_abandoned(at(100), &[]))
            .unwrap(),
        1
    );
    let check = store.read(|db| db.check("c1")).unwrap().unwrap();
    assert_eq!((check.state.as_str(), check.attempts), ("saved", 2));
}

#[test]
fn a_fault_is_kept_as_it_came_and_counts_as_no_answer() {
    let place = place();
    let store = open(&place.path);
    with_a_check(&store);
    let fault: &[u8] = b"<fault>\xe9\x00</fault>";
    let needs_you = CheckOutcome {
        state: "needs_you".to_owned(),
        ..CheckOutcome::default()
    };
    store
        .write(|db| {
            db.begin_try("c1", &new_try("r1", 2, "me"))?;
            let answer = NewAnswer {
                response: fault,
                whole: false,
                content: None,
                clock_offset_ms: None,
                server_certificate: None,
            };
            let ended = EndedTry {
                answer: Some(answer),
                ..ended("r1", 4, "soap.soa_03001")
            };
            db.end_try("c1", &ended, &needs_you)
        })
        .unwrap();
    let kept = store.read(|db| db.answer("c1")).unwrap().unwrap();
    assert_eq!((kept.response.as_slice(), kept.whole), (fault, false));
    let check = store.read(|db| db.check("c1")).unwrap().unwrap();
    assert_eq!(check.obtained_at, None);
    assert_eq!(store.read(|db| db.last_answer_at()).unwrap(), None);
    assert!(store.write(|db| db.remove_person("p1")).unwrap());
    assert!(store.read(|db| db.answer("c1")).unwrap().is_none());
}

#[test]
fn a_removed_person_takes_checks_and_answers_along() {
    let place = place();
    let store = open(&place.path);
    with_a_check(&store);
    store
        .write(|db| db.begin_try("c1", &new_try("r1", 2, "me")))
        .unwrap();
    assert!(store.write(|db| db.remove_person("p1")).unwrap());
    assert!(store.read(|db| db.check("c1")).unwrap().is_none());
    assert!(store.read(|db| db.tries("c1")).unwrap().is_empty());
}

#[test]
fn the_activity_log_and_the_ledger_only_grow() {
    let place = place();
    let store = open(&place.path);
    store
        .write(|db| {
            for number in 0..3 {
                db.append_activity(&NewActivity {
                    at: at(number),
                    kind: "check",
                    key: "activity-check_answered",
                    params: &[("number", number.to_string())],
                    person_id: Some("p1"),
                    check_id: None,
                })?;
            }
            db.append_call(&Call {
                id: 0,
                at: at(1),
                host: "services.example".to_owned(),
                purpose: "member_data".to_owned(),
                bytes_out: 10_000,
                bytes_in: 20_000,
                result: "200".to_owned(),
                milliseconds: 300,
            })
        })
        .unwrap();
    let newest = |before, limit| Page::Newest { before, limit };
    let about = ActivitySearch {
        person_id: Some("p1".to_owned()),
        ..ActivitySearch::default()
    };
    let lines = store
        .read(|db| db.activity(&about, newest(None, 2)))
        .unwrap();
    assert_eq!(lines.iter().map(|line| line.id).collect::<Vec<_>>(), [3, 2]);
    let older = store
        .read(|db| db.activity(&ActivitySearch::default(), newest(Some(2), 10)))
        .unwrap();
    assert_eq!(older[0].params["number"], "0");
    assert_eq!(
        store
            .read(|db| db.calls(&CallSearch::default(), newest(None, 10)))
            .unwrap()[0]
            .bytes_out,
        10_000
    );
    drop(store);

    let raw = raw_connection(&place.path);
    for statement in [
        "DELETE FROM activity",
        "UPDATE activity SET key = 'x'",
        "DELETE FROM ledger",
        "UPDATE ledger SET host = 'x'",
    ] {
        let refused = raw.execute(statement, []).unwrap_err().to_string();
        assert!(refused.contains("only grows"), "{statement}: {refused}");
    }
}

#[test]
fn settings_certificates_and_the_session_survive_a_restart() {
    let place = place();
    let certificate = Certificate {
        id: "k1".to_owned(),
        imported_at: at(0),
        file_name: "anna.p12".to_owned(),
        custody: "memory".to_owned(),
        password_kept: true,
        sha256: "ab".repeat(32),
        description: serde_json::json!({ "value": "85010100115" }),
    };
    let session = Session {
        certificate_id: "k1".to_owned(),
        proof: "group".to_owned(),
        door: "ws_trust".to_owned(),
        holder: "DE BRUG".to_owned(),
        assertion: "<Assertion>\n exact </Assertion>".to_owned(),
        not_before: at(0),
        not_on_or_after: at(3600),
        opened_at: at(1),
        renewed_at: None,
        checked_at: at(1),
        clock_offset_ms: Some(250),
        attributes: BTreeMap::from([("name".to_owned(), "true".to_owned())]),
    };
    open(&place.path)
        .write(|db| {
            db.put_setting("concurrency", &3)?;
            db.put_certificate(&certificate)?;
            db.put_session(&session)
        })
        .unwrap();
    let store = open(&place.path);
    assert_eq!(
        store.read(|db| db.setting::<u8>("concurrency")).unwrap(),
        Some(3)
    );
    assert_eq!(store.read(|db| db.certificates()).unwrap(), [certificate]);
    assert_eq!(
        store.read(|db| db.session()).unwrap().as_ref(),
        Some(&session)
    );
    assert!(!format!("{session:?}").contains("exact"));

    assert!(store.write(|db| db.remove_session()).unwrap());
    store.wipe_deleted().unwrap();
    assert_eq!(store.read(|db| db.session()).unwrap(), None);
}

fn raw_connection(path: &Path) -> rusqlite::Connection {
    let raw = rusqlite::Connection::open(path).unwrap();
    let key = "07".repeat(32);
    raw.execute_batch(&format!("PRAGMA key = \"x'{key}'\""))
        .unwrap();
    raw
}
