use jiff::Timestamp;
use jiff::civil::date;
use secrecy::SecretSlice;
use tempfile::TempDir;

use super::*;
use crate::{CheckOutcome, EndedTry, NewAnswer, NewCheck, NewTry, Person, Store};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_500_000 + second).unwrap()
}

fn open(folder: &TempDir) -> Store {
    let key: SecretSlice<u8> = vec![1; 32].into();
    Store::open(&folder.path().join("valise.db"), &key).unwrap()
}

/// A store with a person who has one answered check for each name.
fn with_answers(folder: &TempDir, names: &[&str]) -> Store {
    let store = open(folder);
    let answered = CheckOutcome {
        state: "answered".to_owned(),
        ..CheckOutcome::default()
    };
    store
        .write(|db| {
            db.put_person(&Person {
                id: "person".to_owned(),
                niss: None,
                name: "Lambert".to_owned(),
                first_name: "Marie".to_owned(),
                birth_date: None,
                registration_number: None,
                insurer: None,
                created_at: at(0),
                updated_at: at(0),
            })?;
            for name in names {
                db.insert_check(&NewCheck {
                    id: name,
                    person_id: "person",
                    reference_date: date(2026, 11, 24),
                    request_type: "invoicing",
                    contact_type: "other",
                    facets: &[],
                    dropped_facets: &[],
                    registration_number: None,
                    insurer: None,
                    requested_at: at(0),
                })?;
                db.begin_try(
                    name,
                    &NewTry {
                        input_reference: &format!("r-{name}"),
                        request: b"<request/>",
                        started_at: at(0),
                        lease_by: "test",
                        lease_until: at(60),
                        rest: false,
                    },
                )?;
                db.end_try(
                    name,
                    &EndedTry {
                        input_reference: &format!("r-{name}"),
                        ended_at: at(1),
                        result: "answered",
                        server_fingerprint: None,
                        answer: Some(NewAnswer {
                            response: b"<answer/>",
                            whole: true,
                            content: Some(b"<answer/>"),
                            clock_offset_ms: Some(-7),
                            server_certificate: None,
                        }),
                    },
                    &answered,
                )?;
            }
            Ok(())
        })
        .unwrap();
    store
}

/// The next link, as the use case decides it.
fn link(store: &Store, name: &str, made_at: Timestamp) -> Result<u32, Error> {
    store.write(|db| {
        let last = db.last_evidence()?;
        let sequence = last.as_ref().map_or(1, |last| last.sequence + 1);
        db.append_evidence(&NewEvidence {
            sequence,
            check_id: name,
            input_reference: &format!("r-{name}"),
            made_at,
            manifest: name,
            digest: [u8::try_from(sequence).unwrap_or_default(); 32],
            previous: last.map(|last| last.digest),
            kept_until: date(2029, 11, 24),
        })?;
        Ok(sequence)
    })
}

#[test]
fn links_follow_each_other_and_stay_when_the_person_goes() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_answers(&folder, &["a", "b"]);
    assert_eq!(link(&store, "a", at(1)).unwrap(), 1);
    assert_eq!(link(&store, "b", at(2)).unwrap(), 2);
    let exchange = store.read(|db| db.exchange("r-b")).unwrap().unwrap();
    assert_eq!(exchange.evidence, Some(2));
    assert_eq!(exchange.request, b"<request/>");

    store
        .write(|db| {
            db.remove_evidence_of_person("person", at(9))?;
            db.remove_person("person")
        })
        .unwrap();
    let chain = store.read(|db| db.evidence_between(1, 9)).unwrap();
    assert_eq!(chain.len(), 2);
    assert_eq!(chain[1].previous, Some(chain[0].digest));
    assert!(chain.iter().all(|link| link.removed_at == Some(at(9))));
    assert_eq!(store.read(|db| db.exchange("r-b")).unwrap(), None);
    assert_eq!(store.read(|db| db.evidence_count()).unwrap(), 2);
}

#[test]
fn a_link_that_does_not_follow_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_answers(&folder, &["a", "b"]);
    link(&store, "a", at(1)).unwrap();
    let wrong = [(3, Some([1; 32])), (1, None), (2, None), (2, Some([9; 32]))];
    for (sequence, previous) in wrong {
        let refused = store.write(|db| {
            db.append_evidence(&NewEvidence {
                sequence,
                check_id: "b",
                input_reference: "r-b",
                made_at: at(2),
                manifest: "b",
                digest: [2; 32],
                previous,
                kept_until: date(2029, 11, 24),
            })
        });
        assert!(matches!(refused, Err(Error::Rule { .. })), "{sequence}");
    }
    assert!(matches!(link(&store, "a", at(3)), Err(Error::Rule { .. })));
}

#[test]
fn nothing_of_a_link_changes_but_the_day_its_bytes_went() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_answers(&folder, &["a"]);
    link(&store, "a", at(1)).unwrap();
    for change in [
        "UPDATE evidence SET manifest = 'x'",
        "UPDATE evidence SET kept_until = '2027-01-01'",
        "UPDATE evidence SET removed_at = NULL",
        "DELETE FROM evidence",
    ] {
        let refused = store.write(|db| Ok(db.transaction.execute(change, [])?));
        assert!(matches!(refused, Err(Error::Rule { .. })), "{change}");
    }
    store
        .write(|db| db.remove_evidence_of_check("a", at(5)))
        .unwrap();
    let refused = store.write(|db| {
        Ok(db
            .transaction
            .execute("UPDATE evidence SET removed_at = 1", [])?)
    });
    assert!(matches!(refused, Err(Error::Rule { .. })));
}

#[test]
fn two_processes_never_fork_the_chain() {
    let folder = tempfile::tempdir().unwrap();
    let names: Vec<String> = (0..40).map(|number| format!("c{number}")).collect();
    let listed: Vec<&str> = names.iter().map(String::as_str).collect();
    let stores = [with_answers(&folder, &listed), open(&folder)];
    std::thread::scope(|scope| {
        for (store, half) in stores.iter().zip(names.chunks(20)) {
            scope.spawn(move || {
                for name in half {
                    link(store, name, at(1)).unwrap();
                }
            });
        }
    });
    let chain = stores[1].read(|db| db.evidence_between(1, 99)).unwrap();
    let numbers: Vec<u32> = chain.iter().map(|link| link.sequence).collect();
    assert_eq!(numbers, (1..=40).collect::<Vec<_>>());
    for pair in chain.windows(2) {
        assert_eq!(pair[1].previous, Some(pair[0].digest));
    }
}

#[test]
fn only_checks_whose_every_link_is_past_its_time_are_due() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_answers(&folder, &["a", "b"]);
    link(&store, "a", at(0)).unwrap();
    link(&store, "b", at(100)).unwrap();
    let due = |instant, day| {
        store
            .read(|db| {
                Ok((
                    db.evidence_past(instant, day)?,
                    db.checks_past(instant, day)?,
                ))
            })
            .unwrap()
    };
    assert_eq!(due(at(50), date(2029, 11, 24)), (0, vec![]));
    assert_eq!(due(at(50), date(2029, 11, 25)), (1, vec!["a".to_owned()]));
    assert_eq!(due(at(0), date(2030, 1, 1)), (0, vec![]));
    let removed = store
        .write(|db| db.remove_evidence_of_check("a", at(9)))
        .unwrap();
    assert!(removed);
    assert_eq!(due(at(50), date(2029, 11, 25)), (0, vec![]));
    let oldest = store.read(|db| db.oldest_kept_evidence()).unwrap();
    assert_eq!(oldest.map(|link| link.sequence), Some(2));
}

#[test]
fn an_answer_whose_link_is_cut_off_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_answers(&folder, &["a", "b"]);
    link(&store, "a", at(1)).unwrap();
    link(&store, "b", at(2)).unwrap();
    let without = |store: &Store| store.read(|db| db.answers_without_their_link()).unwrap();
    assert_eq!(without(&store), []);
    store
        .write(|db| {
            db.transaction.execute_batch(
                "DROP TRIGGER evidence_keeps_its_links; DELETE FROM evidence WHERE sequence = 2",
            )?;
            Ok(())
        })
        .unwrap();
    assert_eq!(without(&store), [(2, "r-b".to_owned())]);
    assert_eq!(store.read(|db| db.evidence_count()).unwrap(), 2);
}
