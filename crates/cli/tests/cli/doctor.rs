use valise_simulator::{KeystoreState, Quality};

use crate::world::World;

#[test]
fn the_report_says_how_things_stand_and_names_nobody() {
    let world = World::with_session();
    let answer = world.run(&["doctor"]).done();
    let report = answer.json();
    let checks = report["checks"].as_array().unwrap();
    assert!(!checks.is_empty());
    for check in checks {
        for field in ["name", "state", "detail", "remedy"] {
            assert!(check.get(field).is_some(), "{field}: {check}");
        }
    }
    for name in ["card_service", "reader", "card"] {
        let check = checks.iter().find(|check| check["name"] == name);
        assert_eq!(check.unwrap()["state"], "ok", "{name}: {checks:?}");
    }
    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    for personal in [&nurse.niss, &nurse.nihii, &nurse.name, &nurse.first_name] {
        assert!(
            !answer.out.contains(personal.as_str()),
            "{personal} is in the report"
        );
    }
}

#[test]
fn the_report_is_also_made_when_nothing_is_there_yet() {
    let world = World::without_platform();
    for language in ["fr", "nl", "de", "en"] {
        let answer = world.run_plainly(&["doctor", "--lang", language]).done();
        assert!(answer.out.lines().count() > 3, "{answer:?}");
        assert!(!answer.out.contains('⟦'), "{answer:?}");
    }
}
