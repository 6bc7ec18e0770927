use valise_simulator::{KeystoreState, Quality};

use crate::world::World;

#[test]
fn the_profile_is_kept_between_two_calls() {
    let world = World::with_profile();
    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    let shown = world.run(&["profile", "show"]).done().json();
    assert_eq!(shown["quality"], "nurse");
    assert_eq!(shown["niss"], nurse.niss);
    assert_eq!(shown["nihii"], nurse.nihii);
    assert_eq!(shown["first_name"], nurse.first_name);
    assert_eq!(shown["name"], nurse.name);
}

#[test]
fn without_a_profile_there_is_nothing_to_show() {
    let world = World::without_platform();
    let answer = world.run(&["profile", "show"]).ended(1);
    assert_eq!(answer.error(), "cli.no_profile");
}

#[test]
fn a_wrong_number_says_which_rule_it_breaks() {
    let world = World::without_platform();
    let set = |niss: &str, nihii: &str| {
        world.run(&[
            "profile",
            "set",
            "--quality",
            "nurse",
            "--niss",
            niss,
            "--nihii",
            nihii,
            "--first-name",
            "ANNA",
            "--name",
            "PEETERS",
        ])
    };
    let answer = set("85010100215", "40011213401").ended(1);
    assert!(
        answer.error().starts_with("identifiers.niss_"),
        "{answer:?}"
    );
    let answer = set("85010100214", "40011214401").ended(1);
    assert!(
        answer.error().starts_with("identifiers.nihii_"),
        "{answer:?}"
    );
    world.run(&["profile", "show"]).ended(1);
}

#[test]
fn people_read_it_in_their_language() {
    let world = World::with_profile();
    for (language, label) in [
        ("fr", "Numéro INAMI"),
        ("nl", "RIZIV-nummer"),
        ("de", "LIKIV-Nummer"),
        ("en", "NIHII"),
    ] {
        let answer = world
            .run_plainly(&["--lang", language, "profile", "show"])
            .done();
        assert!(answer.out.contains(label), "{answer:?}");
        assert!(answer.out.contains("85.01.01-002.14"), "{answer:?}");
    }
}
