//! The two logs with as many lines as years of work leave: every filter finds what it should, and
//! quickly.

#![expect(clippy::unwrap_used, reason = "helpers of tests may panic")]

use std::time::{Duration, Instant};

use jiff::Timestamp;
use tempfile::TempDir;
use valise_store::{
    ActivitySearch, ActivityText, Call, CallSearch, NewActivity, Page, Person, Store, fold,
};

const LINES: i64 = 100_000;

/// What a page may take here, in a build that is not optimised, on a machine that does other
/// things too; a filter that reads and decrypts every line takes many times as long.
const PATIENCE: Duration = Duration::from_millis(400);

/// Line `number` of either log was written so many minutes after the beginning.
fn at(number: i64) -> Timestamp {
    Timestamp::from_second(1_600_000_000 + number * 60).unwrap()
}

fn person(id: &str, name: &str) -> Person {
    Person {
        id: id.to_owned(),
        niss: None,
        name: name.to_owned(),
        first_name: "Rose".to_owned(),
        birth_date: None,
        registration_number: Some(id.to_owned()),
        insurer: Some("135".to_owned()),
        created_at: at(0),
        updated_at: at(0),
    }
}

/// Every thousandth line is of another kind, and every thousandth call failed.
fn full() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("valise.db"), &vec![7; 32].into()).unwrap();
    store
        .write(|db| {
            db.put_person(&person("p1", "Lambert"))?;
            db.put_person(&person("p2", "Évrard"))?;
            for number in 1..=LINES {
                let rare = number % 1000 == 0;
                db.append_activity(&NewActivity {
                    at: at(number),
                    kind: if rare { "certificate" } else { "check" },
                    key: if rare {
                        "activity-certificate_imported"
                    } else {
                        "activity-check_answered"
                    },
                    params: &[("code", if rare { "SOA-01001" } else { "none" }.to_owned())],
                    person_id: Some(if rare { "p2" } else { "p1" }),
                    check_id: None,
                })?;
                db.append_call(&Call {
                    id: 0,
                    at: at(number),
                    host: if rare { "b.example" } else { "a.example" }.to_owned(),
                    purpose: if rare { "session" } else { "member_data" }.to_owned(),
                    bytes_out: 1,
                    bytes_in: 2,
                    result: if rare { "soap.timeout" } else { "ok" }.to_owned(),
                    milliseconds: 3,
                })?;
            }
            Ok(())
        })
        .unwrap();
    (folder, store)
}

/// The numbers of the lines, and that they came quickly.
fn quickly(what: &str, read: impl Fn() -> Vec<i64>) -> Vec<i64> {
    let began = Instant::now();
    let ids = read();
    let took = began.elapsed();
    assert!(took < PATIENCE, "{what}: {took:?}");
    ids
}

#[test]
fn every_filter_finds_its_lines_quickly_among_a_hundred_thousand() {
    let (_folder, store) = full();
    let newest = Page::Newest {
        before: None,
        limit: 200,
    };
    let rare: Vec<i64> = (1..=LINES / 1000)
        .rev()
        .map(|number| number * 1000)
        .collect();
    let last: Vec<i64> = (LINES - 199..=LINES).rev().collect();

    let activity = |what: &str, search: ActivitySearch, page: Page| {
        quickly(what, || {
            let lines = store.read(|db| db.activity(&search, page)).unwrap();
            lines.into_iter().map(|line| line.id).collect()
        })
    };
    let all = ActivitySearch::default;
    assert_eq!(activity("all", all(), newest), last);
    let kinds = ActivitySearch {
        kinds: vec!["certificate".to_owned(), "profile".to_owned()],
        ..all()
    };
    assert_eq!(activity("a rare kind", kinds, newest), rare);
    let often = ActivitySearch {
        kinds: vec!["check".to_owned()],
        ..all()
    };
    let found = activity("a frequent kind", often, newest);
    assert_eq!((found.len(), found[0]), (200, LINES - 1));
    let about = ActivitySearch {
        person_id: Some("p2".to_owned()),
        ..all()
    };
    assert_eq!(activity("a person", about, newest), rare);
    let days = ActivitySearch {
        from: Some(at(5000)),
        until: Some(at(5003)),
        ..all()
    };
    assert_eq!(
        activity("long ago", days.clone(), newest),
        [5002, 5001, 5000]
    );
    let oldest = Page::Oldest {
        after: 5000,
        limit: 200,
    };
    assert_eq!(activity("oldest first", days, oldest), [5001, 5002]);
    let text = |words: &str, keys: &[&str]| ActivitySearch {
        text: Some(ActivityText {
            words: words.to_owned(),
            keys: keys.iter().map(|key| (*key).to_owned()).collect(),
        }),
        ..all()
    };
    assert_eq!(fold("EVRARD"), fold("Évrard"));
    assert_eq!(activity("a name", text("EVRARD", &[]), newest), rare);
    assert_eq!(activity("a value", text("soa-01001", &[]), newest), rare);
    let key = ["activity-certificate_imported"];
    assert_eq!(activity("a sentence", text("imported", &key), newest), rare);
    assert!(activity("nothing", text("%", &[]), newest).is_empty());

    let calls = |what: &str, search: CallSearch| {
        quickly(what, || {
            let calls = store.read(|db| db.calls(&search, newest)).unwrap();
            calls.into_iter().map(|call| call.id).collect()
        })
    };
    let all = CallSearch::default;
    let failed = CallSearch {
        failed_only: true,
        ..all()
    };
    assert_eq!(calls("failed calls", failed), rare);
    let host = CallSearch {
        host: Some("b.example".to_owned()),
        ..all()
    };
    assert_eq!(calls("a host", host), rare);
    let purpose = CallSearch {
        purpose: Some("session".to_owned()),
        failed_only: true,
        from: Some(at(LINES - 1500)),
        ..all()
    };
    assert_eq!(calls("together", purpose), [LINES, LINES - 1000]);
    let nobody = CallSearch {
        host: Some("nobody.example".to_owned()),
        ..all()
    };
    assert!(calls("no such host", nobody).is_empty());

    let began = Instant::now();
    let choices = store
        .read(|db| Ok((db.called_hosts()?, db.called_purposes()?)))
        .unwrap();
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
    assert_eq!(choices.0, ["a.example", "b.example"]);
    assert_eq!(choices.1, ["member_data", "session"]);
}

#[test]
fn an_empty_ledger_has_no_choices() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("valise.db"), &vec![7; 32].into()).unwrap();
    assert!(store.read(|db| db.called_hosts()).unwrap().is_empty());
}
