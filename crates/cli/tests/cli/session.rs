use valise_simulator::{Fault, FaultKind, KeystoreState, Quality, Service};

use crate::world::World;

#[test]
fn a_session_opened_in_one_call_is_there_in_the_next_and_gone_after_it_was_closed() {
    let world = World::with_certificate();
    assert_eq!(
        world.run(&["session", "status"]).done().json()["state"],
        "none"
    );

    let password = world.password_file();
    let open = world.run(&[
        "session",
        "open",
        "--fallback",
        "--password-file",
        &password,
    ]);
    let open = open.done().json();
    assert_eq!(open["state"], "active");
    assert_eq!(open["proof"], "fallback");
    for field in ["holder", "not_before", "not_on_or_after", "clock_offset_s"] {
        assert!(!open[field].is_null(), "{field}: {open}");
    }
    assert!(!open["attributes"].as_object().unwrap().is_empty());

    let status = world.run(&["session", "status"]).done().json();
    assert_eq!(status["state"], "active");
    assert_eq!(status["not_on_or_after"], open["not_on_or_after"]);

    let closed = world.run(&["session", "close"]).done().json();
    assert_eq!(closed["state"], "none");
    assert_eq!(
        world.run(&["session", "status"]).done().json()["state"],
        "none"
    );
}

#[test]
fn without_a_choice_the_certificate_decides() {
    let world = World::with_certificate();
    let password = world.password_file();
    let open = world
        .run(&["session", "open", "--password-file", &password])
        .done()
        .json();
    assert_eq!(open["proof"], "fallback");
}

#[test]
fn a_group_opens_its_own_session() {
    let world = World::new();
    let group = world.keystore(Quality::GroupOfNurses, KeystoreState::Usable);
    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    world
        .run(&[
            "profile",
            "set",
            "--quality",
            "groupofnurses",
            "--niss",
            &nurse.niss,
            "--nihii",
            &group.nihii,
            "--first-name",
            &nurse.first_name,
            "--name",
            &group.name,
        ])
        .done();
    world.import(&group).done();
    let password = world.password_file();
    let open = world
        .run(&["session", "open", "--password-file", &password])
        .done()
        .json();
    assert_eq!(open["proof"], "group");
    let refused = world.run(&[
        "session",
        "open",
        "--fallback",
        "--password-file",
        &password,
    ]);
    assert_eq!(refused.ended(1).error(), "core.proof_not_for_profile");
}

#[test]
fn without_a_certificate_no_session_opens() {
    let world = World::with_profile();
    let answer = world.run(&["session", "open"]).ended(1);
    assert_eq!(answer.error(), "cli.no_certificate");
}

#[test]
fn a_wrong_password_opens_nothing() {
    let world = World::with_certificate();
    let wrong = world.write("wrong.txt", b"not this one");
    let answer = world
        .run(&["session", "open", "--password-file", &wrong])
        .ended(1);
    assert_eq!(answer.error(), "keystore.wrong_password");
    assert_eq!(
        world.run(&["session", "status"]).done().json()["state"],
        "none"
    );
}

#[test]
fn a_password_is_asked_for_and_never_taken_from_an_argument() {
    let world = World::with_certificate();
    let answer = world.run(&["session", "open", "--fallback"]).ended(2);
    assert_eq!(answer.error(), "cli.password_needed");
    world
        .run(&["session", "open", "--password", "Practice_001"])
        .ended(2);
}

#[test]
fn a_kept_password_is_not_asked_for_again() {
    let world = World::with_profile();
    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    let password = world.password_file();
    let file = crate::world::shown(&nurse.path);
    world
        .run(&[
            "certificate",
            "import",
            &file,
            "--keep-password",
            "--password-file",
            &password,
        ])
        .done();
    let open = world.run(&["session", "open"]).done().json();
    assert_eq!(open["state"], "active");
}

#[test]
fn what_the_platform_refuses_has_a_code_and_a_sentence() {
    let world = World::with_certificate();
    let password = world.password_file();
    world.fault(Fault::new(FaultKind::Revoked).at(Service::Sts));
    let answer = world
        .run(&["session", "open", "--password-file", &password])
        .ended(1);
    let error = &answer.json()["error"];
    for field in ["code", "message", "meaning", "action", "correlation_id"] {
        assert!(
            error[field].as_str().is_some_and(|text| !text.is_empty()),
            "{field}: {error}"
        );
    }
    assert!(error["retryable"].is_boolean());
    let code = error["code"].as_str().unwrap();
    assert_ne!(
        error["message"],
        valise_messages_unknown(code),
        "{code} has its own sentence"
    );
}

/// The general sentence, which a known code must not fall back to.
fn valise_messages_unknown(code: &str) -> String {
    format!("Something unexpected went wrong (code {code}).")
}
