//! Visits, rounds and facts: what belongs to a person goes with her.

#![expect(clippy::unwrap_used, reason = "helpers of tests may panic")]

use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use secrecy::SecretSlice;
use tempfile::TempDir;
use valise_store::{NewCheck, NewFact, Person, Round, Store, Visit, VisitRule};

const DAY: Date = date(2026, 11, 24);

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_500_000 + second).unwrap()
}

/// A database with two people, `p1` and `p2`.
fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let key: SecretSlice<u8> = vec![1; 32].into();
    let store = Store::open(&folder.path().join("valise.db"), &key).unwrap();
    store
        .write(|db| {
            for id in ["p1", "p2"] {
                db.put_person(&Person {
                    id: id.to_owned(),
                    niss: None,
                    name: id.to_owned(),
                    first_name: String::new(),
                    birth_date: None,
                    registration_number: Some(id.to_owned()),
                    insurer: Some("319".to_owned()),
                    created_at: at(0),
                    updated_at: at(0),
                })?;
            }
            Ok(())
        })
        .unwrap();
    (folder, store)
}

fn rule(id: &str, person_id: &str) -> VisitRule {
    VisitRule {
        id: id.to_owned(),
        person_id: person_id.to_owned(),
        weekdays: vec![1, 5],
        every_weeks: 2,
        first_day: DAY,
        last_day: None,
        at: Some("07:30".to_owned()),
        position: 1.5,
        created_at: at(1),
    }
}

fn visit(id: &str, person_id: &str, day: Date, rule_id: Option<&str>) -> Visit {
    Visit {
        id: id.to_owned(),
        person_id: person_id.to_owned(),
        day,
        rule_id: rule_id.map(str::to_owned),
        at: None,
        position: 2.0,
        done_at: None,
        left_out: false,
    }
}

fn check(db: &valise_store::Writing<'_>, id: &str, person_id: &str, day: Date) {
    db.insert_check(&NewCheck {
        id,
        person_id,
        reference_date: day,
        request_type: "invoicing",
        contact_type: "other",
        facets: &[],
        dropped_facets: &[],
        registration_number: None,
        insurer: None,
        requested_at: at(0),
    })
    .unwrap();
}

fn fact(db: &valise_store::Writing<'_>, id: &str, person_id: &str, day: Date, second: i64) {
    check(db, id, person_id, day);
    db.put_fact(&NewFact {
        check_id: id,
        person_id,
        reference_date: day,
        obtained_at: at(second),
        content: "{}",
    })
    .unwrap();
}

#[test]
fn visits_and_rules_come_back_as_they_were_kept() {
    let (_folder, store) = store();
    let (rule, single) = (rule("r", "p1"), visit("v", "p2", DAY, None));
    store
        .write(|db| {
            db.insert_visit_rule(&rule)?;
            db.put_visit(&single)
        })
        .unwrap();
    let read = |day| {
        store
            .read(|db| Ok((db.visit_rules_on(day)?, db.visits_on(day)?)))
            .unwrap()
    };
    assert_eq!(read(DAY), (vec![rule.clone()], vec![single.clone()]));
    assert_eq!(read(DAY - 1.day()), (Vec::new(), Vec::new()));
    assert_eq!(read(DAY + 1.day()), (vec![rule], Vec::new()));
    let done = Visit {
        done_at: Some(at(5)),
        position: 0.5,
        ..single
    };
    store.write(|db| db.put_visit(&done)).unwrap();
    assert_eq!(read(DAY).1, [done]);
    assert!(store.write(|db| db.remove_visit("v")).unwrap());
    assert!(!store.write(|db| db.remove_visit("v")).unwrap());
}

#[test]
fn an_ended_rule_keeps_what_was_done_and_nothing_that_was_to_come() {
    let (_folder, store) = store();
    let later = DAY + 7.days();
    let ended = store.write(|db| {
        db.insert_visit_rule(&rule("r", "p1"))?;
        db.put_visit(&visit("before", "p1", DAY, Some("r")))?;
        db.put_visit(&visit("planned", "p1", later, Some("r")))?;
        let done_at = Some(at(9));
        let done = visit("done", "p1", later + 1.day(), Some("r"));
        db.put_visit(&Visit { done_at, ..done })?;
        db.end_visit_rule("r", later)
    });
    ended.unwrap();
    let ids = |day| {
        let visits = store.read(|db| db.visits_on(day)).unwrap();
        visits.into_iter().map(|one| one.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(DAY), ["before"]);
    assert_eq!(ids(later), Vec::<String>::new());
    assert_eq!(ids(later + 1.day()), ["done"]);
    let rule = store.read(|db| db.visit_rule("r")).unwrap().unwrap();
    assert_eq!(rule.last_day, Some(later - 1.day()));
    assert!(
        store
            .read(|db| db.visit_rules_on(later))
            .unwrap()
            .is_empty()
    );
    // Nothing is left of a rule that never had a day.
    let gone = store.write(|db| {
        db.insert_visit_rule(&self::rule("other", "p1"))?;
        db.end_visit_rule("other", DAY)?;
        db.visit_rule("other")
    });
    assert_eq!(gone.unwrap(), None);
}

#[test]
fn one_day_of_a_rule_has_one_row() {
    let (_folder, store) = store();
    let twice = store.write(|db| {
        db.insert_visit_rule(&rule("r", "p1"))?;
        db.put_visit(&visit("one", "p1", DAY, Some("r")))?;
        db.put_visit(&visit("other", "p1", DAY, Some("r")))
    });
    assert!(twice.is_err());
    let single = Visit {
        left_out: true,
        ..visit("single", "p1", DAY, None)
    };
    assert!(store.write(|db| db.put_visit(&single)).is_err());
}

#[test]
fn the_newest_fact_before_a_day_is_found() {
    let (_folder, store) = store();
    store
        .write(|db| {
            fact(db, "old", "p1", DAY - 30.days(), 50);
            fact(db, "day", "p1", DAY, 10);
            fact(db, "again", "p1", DAY, 20);
            fact(db, "other", "p2", DAY + 1.day(), 30);
            Ok(())
        })
        .unwrap();
    let before = |person: &str, day| {
        let found = store.read(|db| db.fact_before(person, day)).unwrap();
        found.map(|fact| fact.check_id)
    };
    assert_eq!(before("p1", DAY + 1.day()).as_deref(), Some("again"));
    assert_eq!(before("p1", DAY).as_deref(), Some("old"));
    assert_eq!(before("p1", DAY - 30.days()), None);
    let facts = store.read(|db| db.facts_of("p1")).unwrap();
    let ids: Vec<_> = facts.iter().map(|fact| fact.check_id.as_str()).collect();
    assert_eq!(ids, ["old", "again", "day"], "by when they came");
    assert_eq!(facts[0].content.as_deref(), Some("{}"));
}

#[test]
fn a_removed_person_takes_rules_visits_facts_and_checks_of_rounds_along() {
    let (_folder, store) = store();
    let round = Round {
        day: DAY,
        started_at: at(0),
        moved_at: at(0),
        skipped: 3,
    };
    store
        .write(|db| {
            db.insert_visit_rule(&rule("r", "p1"))?;
            db.put_visit(&visit("v1", "p1", DAY, Some("r")))?;
            db.put_visit(&visit("v2", "p2", DAY, None))?;
            fact(db, "c1", "p1", DAY, 0);
            fact(db, "c2", "p2", DAY, 0);
            let ids = ["c1", "c2", "c2"].map(str::to_owned);
            db.put_round(&round, &ids)
        })
        .unwrap();
    let checks = |store: &Store| store.read(|db| db.round_checks(DAY)).unwrap().len();
    assert_eq!(checks(&store), 2);
    assert_eq!(store.read(|db| db.round(DAY)).unwrap(), Some(round));
    assert!(store.write(|db| db.remove_person("p1")).unwrap());
    assert_eq!(checks(&store), 1);
    store
        .read(|db| {
            assert!(db.visit_rules_on(DAY)?.is_empty());
            assert_eq!(db.visits_on(DAY)?.len(), 1);
            assert!(db.facts_of("p1")?.is_empty());
            Ok(())
        })
        .unwrap();
}
