use jiff::civil::date;
use proptest::prelude::*;
use secrecy::SecretSlice;

use super::*;
use crate::{Person, Store};

const ANNE: &str = "55050512344";
const OTHER: &str = "85010100115";

fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let key: SecretSlice<u8> = vec![1; 32].into();
    let store = Store::open(&folder.path().join("valise.db"), &key).unwrap();
    (folder, store)
}

fn at(minute: i64) -> Timestamp {
    Timestamp::from_second(1_795_500_000 + minute * 60).unwrap()
}

fn typed<'a>(id: &'a str, niss: &'a str, minute: i64, day: i8) -> NewIdentityReading<'a> {
    NewIdentityReading {
        id,
        niss,
        name: None,
        entry_type: "manual",
        medium: "eid",
        serial_number: None,
        at: at(minute),
        day: date(2026, 11, day),
        reason_manual: Some("chip_broken"),
        reason_vignette: None,
        signature: None,
        insertion: None,
    }
}

fn chip<'a>(id: &'a str, niss: &'a str, minute: i64, day: i8) -> NewIdentityReading<'a> {
    NewIdentityReading {
        entry_type: "chip",
        reason_manual: None,
        signature: Some("not_proven"),
        insertion: Some("card 1"),
        ..typed(id, niss, minute, day)
    }
}

fn anne() -> Person {
    Person {
        id: "p1".to_owned(),
        niss: Some(ANNE.to_owned()),
        name: "Dubois".to_owned(),
        first_name: "Anne".to_owned(),
        birth_date: None,
        registration_number: None,
        insurer: None,
        created_at: at(0),
        updated_at: at(0),
    }
}

#[test]
fn a_reading_finds_the_person_through_the_niss_whenever_she_is_added() {
    let (_folder, store) = store();
    store
        .write(|db| db.append_identity_reading(&typed("r1", ANNE, 1, 24)))
        .unwrap();
    let before = store.read(|db| db.identity_reading("r1")).unwrap().unwrap();
    assert_eq!((before.person_id, before.name), (None, None));
    store.write(|db| db.put_person(&anne())).unwrap();
    let after = store.read(|db| db.identity_reading("r1")).unwrap().unwrap();
    assert_eq!(after.person_id.as_deref(), Some("p1"));
    assert_eq!(after.name.as_deref(), Some("Dubois Anne"));
    assert_eq!(after.reason_manual.as_deref(), Some("chip_broken"));
}

#[test]
fn a_removed_person_takes_her_readings_along_and_nobody_elses() {
    let (_folder, store) = store();
    store
        .write(|db| {
            db.put_person(&anne())?;
            db.append_identity_reading(&typed("r1", ANNE, 1, 24))?;
            db.append_identity_reading(&chip("r2", ANNE, 2, 24))?;
            db.append_identity_reading(&typed("r3", OTHER, 3, 24))
        })
        .unwrap();
    assert!(store.write(|db| db.remove_person("p1")).unwrap());
    let left = store.read(|db| db.identity_readings(None, None)).unwrap();
    assert_eq!(ids(&left), ["r3"]);
}

#[test]
fn what_a_reading_says_never_changes() {
    let (_folder, store) = store();
    store
        .write(|db| db.append_identity_reading(&typed("r1", ANNE, 1, 24)))
        .unwrap();
    for column in [
        "id",
        "niss",
        "name",
        "entry_type",
        "medium",
        "serial_number",
        "at",
        "day",
        "reason_manual",
        "reason_vignette",
        "insertion",
    ] {
        let changed = store.write(|db| {
            let statement = format!("UPDATE readings SET {column} = {column}");
            Ok(db.transaction.execute(&statement, [])?)
        });
        assert!(matches!(changed, Err(Error::Rule { .. })), "{column}");
    }
}

#[test]
fn only_a_chip_has_a_judgement_and_only_what_has_none_is_undone() {
    let (_folder, store) = store();
    let mut odd = typed("odd", ANNE, 1, 24);
    odd.signature = Some("proven");
    let kept = store.write(|db| db.append_identity_reading(&odd));
    assert!(matches!(kept, Err(Error::Rule { .. })));

    store
        .write(|db| {
            db.append_identity_reading(&typed("typed", ANNE, 1, 24))?;
            db.append_identity_reading(&chip("chip", ANNE, 2, 24))
        })
        .unwrap();
    let judged = |id: &'static str, word: &'static str| {
        store.write(move |db| db.judge_identity_reading(id, word))
    };
    assert!(!judged("typed", "proven").unwrap());
    assert!(judged("chip", "forged").unwrap());
    assert!(matches!(judged("chip", "nice"), Err(Error::Rule { .. })));
    let cancelled = |id: &'static str| {
        store
            .write(move |db| db.cancel_identity_reading(id, at(9)))
            .unwrap()
    };
    assert!(!cancelled("chip"));
    assert!(cancelled("typed"));
    assert!(!cancelled("typed"));
    let left = store.read(|db| db.identity_readings(None, None)).unwrap();
    assert_eq!(ids(&left), ["chip"]);
    assert_eq!(left[0].signature.as_deref(), Some("forged"));
    assert_eq!(left[0].number_of_day, 1);
}

#[test]
fn the_newest_is_found_of_a_day_and_of_a_stay_of_the_card() {
    let (_folder, store) = store();
    let day = date(2026, 11, 24);
    store
        .write(|db| {
            db.append_identity_reading(&chip("r1", ANNE, 1, 24))?;
            db.append_identity_reading(&chip("r2", ANNE, 9, 24))?;
            db.append_identity_reading(&typed("r3", ANNE, 20, 25))?;
            db.append_identity_reading(&chip("r4", OTHER, 30, 24))
        })
        .unwrap();
    store
        .read(|db| {
            let newest = db.newest_identity_reading(ANNE, day)?.unwrap();
            assert_eq!((newest.id.as_str(), newest.number_of_day), ("r2", 2));
            assert!(
                db.newest_identity_reading(OTHER, date(2026, 11, 25))?
                    .is_none()
            );
            let stay = db.identity_reading_of_insertion(ANNE, "card 1")?.unwrap();
            assert_eq!(stay.id, "r2");
            assert!(db.identity_reading_of_insertion(ANNE, "card 2")?.is_none());
            Ok(())
        })
        .unwrap();
}

fn ids(readings: &[IdentityReading]) -> Vec<&str> {
    readings.iter().map(|reading| reading.id.as_str()).collect()
}

/// Minutes of a day, day of the month, whose, chip or not, undone or not.
type Made = (i64, i8, bool, bool, bool);

fn made() -> impl Strategy<Value = Vec<Made>> {
    let one = (
        0_i64..600,
        1_i8..4,
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    );
    prop::collection::vec(one, 0..24)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn numbers_order_and_counts_are_those_of_a_plain_list(made in made()) {
        let (_folder, store) = store();
        let ids: Vec<String> = (0..made.len()).map(|number| format!("r{number}")).collect();
        store.write(|db| {
            for (id, &(minute, day, first, with_chip, undone)) in ids.iter().zip(&made) {
                let niss = if first { ANNE } else { OTHER };
                let minute = i64::from(day) * 1440 + minute;
                let new = if with_chip { chip(id, niss, minute, day) } else { typed(id, niss, minute, day) };
                db.append_identity_reading(&new)?;
                if undone {
                    db.cancel_identity_reading(id, at(minute))?;
                }
            }
            Ok(())
        }).unwrap();

        // Oldest first; of two at the same minute, the one that was kept first.
        let mut expected: Vec<(usize, &Made)> = made.iter().enumerate()
            .filter(|(_, one)| one.3 || !one.4)
            .collect();
        expected.sort_by_key(|(_, one)| (one.1, one.0));
        let all = store.read(|db| db.identity_readings(None, None)).unwrap();
        let order: Vec<&str> = expected.iter().rev().map(|(place, _)| ids[*place].as_str()).collect();
        prop_assert_eq!(super::tests::ids(&all), order);
        for (index, (place, one)) in expected.iter().enumerate() {
            let earlier = expected[..index].iter().filter(|(_, other)| (other.1, other.2) == (one.1, one.2));
            let number = u32::try_from(earlier.count()).unwrap() + 1;
            let kept = store.read(|db| db.identity_reading(&ids[*place])).unwrap().unwrap();
            prop_assert_eq!(kept.number_of_day, number);
        }

        let days = (date(2026, 11, 2), date(2026, 11, 3));
        let in_range = store.read(|db| db.identity_readings(Some(ANNE), Some(days))).unwrap();
        let wanted = expected.iter().filter(|(_, one)| one.1 >= 2 && one.2).count();
        prop_assert_eq!(in_range.len(), wanted);
        let counts = store.read(|db| db.reading_counts(days.0, days.1)).unwrap();
        let counted: u32 = counts.iter().filter(|one| one.entry_type == "chip").map(|one| one.count).sum();
        let wanted = expected.iter().filter(|(_, one)| one.1 >= 2 && one.3).count();
        prop_assert_eq!(usize::try_from(counted).unwrap(), wanted);
    }
}
