//! The people list.

use valise_core::views::PersonInput;

use crate::support::{Device, code};

fn input(niss: &str, name: &str, first_name: &str) -> PersonInput {
    PersonInput {
        niss: Some(niss.to_owned()),
        name: Some(name.to_owned()),
        first_name: Some(first_name.to_owned()),
        ..PersonInput::default()
    }
}

#[tokio::test]
async fn people_are_added_changed_found_and_removed() {
    let device = Device::new().await;
    let valise = &device.valise;
    let added = valise
        .add_person(input("55.05.05-123.44", "Dubois", "Éléonore"))
        .await
        .unwrap();
    assert_eq!(added.summary.niss.as_deref(), Some("55050512344"));
    assert_eq!(added.summary.birth_date.unwrap().to_string(), "1955-05-05");
    for search in ["", "eleonore", "DUBOIS é", "5505"] {
        assert_eq!(valise.people(search).await.unwrap().len(), 1, "{search}");
    }
    assert!(valise.people("janssens").await.unwrap().is_empty());

    let twice = valise
        .add_person(input("55050512344", "Somebody", "Else"))
        .await;
    assert_eq!(code(twice), "core.person_exists");
    let id = added.summary.id;
    let changed = valise.update_person(&id, input("55050512344", "Dubois-Maes", "Éléonore"));
    assert_eq!(changed.await.unwrap().summary.name, "Dubois-Maes");
    assert_eq!(
        valise.person(&id).await.unwrap().summary.name,
        "Dubois-Maes"
    );

    valise.remove_person(&id).await.unwrap();
    assert_eq!(code(valise.person(&id).await), "core.person_not_found");
    assert_eq!(
        code(valise.remove_person(&id).await),
        "core.person_not_found"
    );
    assert_eq!(
        code(valise.update_person(&id, PersonInput::default()).await),
        "core.person_not_found"
    );
}

#[tokio::test]
async fn a_niss_says_which_digit_rule_it_breaks() {
    let device = Device::new().await;
    for (niss, expected) in [
        ("85010100116", "identifiers.niss_check_digits"),
        ("850101001", "identifiers.niss_length"),
        ("8501010011x", "identifiers.niss_not_digits"),
    ] {
        assert_eq!(code(device.valise.read_niss(niss)), expected, "{niss}");
        let added = device.valise.add_person(input(niss, "A", "B")).await;
        assert_eq!(code(added), expected, "{niss}");
    }
    assert_eq!(
        code(device.valise.add_person(PersonInput::default()).await),
        "core.person_incomplete"
    );
    let half = PersonInput {
        registration_number: Some("0001995151258".to_owned()),
        ..PersonInput::default()
    };
    assert_eq!(
        code(device.valise.add_person(half).await),
        "core.person_incomplete"
    );
    let long = PersonInput {
        registration_number: Some("00019951512581".to_owned()),
        insurer: Some("319".to_owned()),
        ..PersonInput::default()
    };
    assert_eq!(
        code(device.valise.add_person(long).await),
        "core.registration_number"
    );
    assert!(device.valise.people("").await.unwrap().is_empty());
}

#[tokio::test]
async fn the_list_shows_the_newest_check_of_each() {
    let device = Device::of_nurse().await;
    device.check("insured").await;
    device.check("deceased").await;
    device.add("closed").await;
    let people = device.valise.people("").await.unwrap();
    let shown: Vec<_> = people
        .iter()
        .map(|person| {
            let verdict = person.last_check.as_ref().and_then(|check| check.verdict);
            (
                person.name.as_str(),
                verdict.map(|verdict| verdict.as_str()),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("BENALI", None),
            ("JACOBS", Some("deceased")),
            ("LAMBERT", Some("insured"))
        ]
    );
}

#[tokio::test]
async fn a_removed_person_takes_her_checks_along_and_leaves_a_line() {
    let device = Device::of_nurse().await;
    let check = device.check("insured").await;
    device.valise.remove_person(&check.person_id).await.unwrap();
    assert_eq!(
        code(device.valise.check(&check.check_id).await),
        "core.check_not_found"
    );
    let lines = device.valise.activity(Default::default()).await.unwrap();
    assert_eq!(lines[0].key, "activity-person_removed");
    let about = lines
        .iter()
        .filter(|line| line.person_id.as_ref() == Some(&check.person_id));
    assert!(about.clone().count() >= 3);
    assert!(
        about
            .into_iter()
            .all(|line| line.params["person"] == "removed")
    );
}
