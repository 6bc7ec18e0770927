use valise_simulator::{Fault, FaultKind, Service};

use crate::world::World;

/// The fields of the contract.
const FIELDS: [&str; 17] = [
    "check_id",
    "input_reference",
    "reference_date",
    "obtained_at",
    "outcome",
    "verdict",
    "patient",
    "periods",
    "palliative",
    "global_medical_file",
    "medical_house",
    "hospitalisation",
    "care_path",
    "payment_by_insurer",
    "situation",
    "faults",
    "reasons",
];

#[test]
fn an_insured_patient_is_insured() {
    let world = World::with_session();
    let niss = world.niss("insured");
    let check = world.run(&["check", &niss]).done().json();
    for field in FIELDS {
        assert!(check.get(field).is_some(), "{field} is left out: {check}");
    }
    assert_eq!(check["outcome"], "answered");
    assert_eq!(check["verdict"], "insured");
    assert_eq!(check["patient"]["niss"], niss);
    for field in [
        "from",
        "until",
        "insurer",
        "registration_number",
        "ct1",
        "ct2",
        "increased_reimbursement",
        "communicated_on",
        "payment_approval",
    ] {
        assert!(check["periods"][0].get(field).is_some(), "{field}: {check}");
    }
}

#[test]
fn the_date_of_the_care_counts() {
    let world = World::with_session();
    let niss = world.niss("insured");
    let check = world.run(&["check", &niss, "--date", "2026-01-15"]).json();
    assert_eq!(check["reference_date"], "2026-01-15");
    let wrong = world
        .run(&["check", &niss, "--date", "15/01/2026"])
        .ended(2);
    assert_eq!(wrong.error(), "cli.usage");
}

#[test]
fn a_date_in_the_future_is_never_asked() {
    let world = World::with_session();
    let niss = world.niss("insured");
    let answer = world
        .run(&["check", &niss, "--date", "2999-01-01"])
        .ended(1);
    assert_eq!(answer.error(), "mycarenet.start_in_future");
}

#[test]
fn a_deceased_and_a_changed_patient_are_told() {
    let world = World::with_session();
    let check = world.run(&["check", &world.niss("deceased")]).done().json();
    assert_eq!(check["verdict"], "deceased");
    assert!(check["patient"]["deceased_on"].is_string());
    let check = world.run(&["check", &world.niss("changed")]).done().json();
    assert_eq!(check["verdict"], "changed_during_period");
}

#[test]
fn without_a_session_the_check_waits_in_the_queue() {
    let world = World::with_certificate();
    let answer = world.run(&["check", &world.niss("insured")]).ended(3);
    assert_eq!(answer.json()["outcome"], "queued");
    assert_eq!(answer.json()["state"], "waiting_for_session");
    assert!(answer.json()["verdict"].is_null());
}

#[test]
fn without_network_the_check_waits_in_the_queue() {
    let mut world = World::with_session();
    let niss = world.niss("insured");
    let endpoints = world
        .folder()
        .join("endpoints.toml")
        .to_string_lossy()
        .into_owned();
    world.stop_platform();
    let answer = world
        .run(&["check", &niss, "--endpoints", &endpoints])
        .ended(3);
    assert_eq!(answer.json()["outcome"], "queued");
    assert_eq!(answer.json()["state"], "waiting_for_network");
}

#[test]
fn no_wait_only_writes_it_down() {
    let world = World::with_session();
    let niss = world.niss("insured");
    let answer = world.run(&["check", &niss, "--no-wait"]).ended(3);
    assert_eq!(answer.json()["outcome"], "queued");
    assert_eq!(answer.json()["state"], "saved");
    assert!(answer.json()["obtained_at"].is_null());
}

#[test]
fn a_refusal_is_a_failure_with_its_detail_code() {
    let world = World::with_session();
    world.fault(
        Fault::new(FaultKind::Refusal {
            code: "PERIOD_TOO_FAR_IN_PAST".to_owned(),
        })
        .at(Service::MemberData),
    );
    let answer = world.run(&["check", &world.niss("insured")]).ended(1);
    let check = answer.json();
    assert_eq!(check["outcome"], "refused");
    assert_eq!(check["faults"][0]["code"], "PERIOD_TOO_FAR_IN_PAST");
    for language in ["fr", "nl", "de", "en"] {
        let said = check["faults"][0]["message"][language].as_str().unwrap();
        assert!(!said.is_empty(), "{language}");
    }
    assert!(check["error"]["code"].is_string(), "{check}");
    assert!(check["error"]["message"].is_string(), "{check}");
}

#[test]
fn two_insurers_need_a_choice_and_the_choice_is_an_option() {
    let world = World::with_session();
    let niss = world.niss("many-insurers");
    let answer = world.run(&["check", &niss]).ended(1).json();
    assert_eq!(answer["state"], "needs_you");
    assert_eq!(answer["error"]["code"], "core.several_insurers");
    assert_eq!(answer["faults"][0]["code"], "MULTIPLE_IO");
    let person = valise_simulator::people()
        .into_iter()
        .find(|person| person.niss == niss);
    let insurer = person.map(|person| person.insurer).unwrap_or_default();
    let answer = world
        .run(&["check", &niss, "--insurer", &insurer])
        .done()
        .json();
    assert_eq!(answer["verdict"], "insured", "{answer}");
}

#[test]
fn looking_up_only_asks_for_no_payment_commitment() {
    let world = World::with_session();
    let niss = world.niss("insured");
    let invoicing = world.run(&["check", &niss]).done().json();
    assert!(
        invoicing["periods"][0]["payment_approval"].is_string(),
        "{invoicing}"
    );
    let lookup = world.run(&["check", &niss, "--information"]).done().json();
    assert!(
        lookup["periods"][0]["payment_approval"].is_null(),
        "{lookup}"
    );
}

#[test]
fn a_stay_in_hospital_is_told_to_who_says_so() {
    let world = World::with_session();
    let niss = world.niss("hospitalised");
    let answer = world.run(&["check", &niss, "--hospitalized"]).done().json();
    assert!(
        answer["hospitalisation"]["admitted_on"].is_string(),
        "{answer}"
    );
}

#[test]
fn an_answer_that_stops_halfway_is_never_a_verdict() {
    let world = World::with_session();
    world.fault(Fault::new(FaultKind::Truncated).at(Service::MemberData));
    let answer = world.run(&["check", &world.niss("insured")]);
    assert_ne!(answer.code, 0, "{answer:?}");
    assert!(answer.json()["verdict"].is_null(), "{answer:?}");
    assert!(answer.json()["error"]["code"].is_string(), "{answer:?}");
}

#[test]
fn a_wrong_number_says_which_rule_it_breaks() {
    let world = World::with_session();
    for (niss, code) in [
        ("50010100278", "identifiers.niss_check_digits"),
        ("5001010027", "identifiers.niss_length"),
        ("50010100X77", "identifiers.niss_not_digits"),
    ] {
        let answer = world.run(&["check", niss]).ended(1);
        assert_eq!(answer.error(), code);
    }
}

#[test]
fn a_round_answers_one_object_a_line_in_the_order_of_the_file() {
    let world = World::with_session();
    let (insured, deceased) = (world.niss("insured"), world.niss("deceased"));
    let round = format!("# Monday\n{insured}\n\n50010100278\n{deceased}; 2026-11-01\n");
    let file = world.write("round.txt", round.as_bytes());
    let answer = world.run(&["check", "--batch", &file]).ended(1);
    let lines: Vec<serde_json::Value> = answer
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["line"], 2);
    assert_eq!(lines[0]["verdict"], "insured");
    assert_eq!(lines[1]["line"], 4);
    assert_eq!(lines[1]["error"]["code"], "identifiers.niss_check_digits");
    assert_eq!(lines[2]["line"], 5);
    assert_eq!(lines[2]["reference_date"], "2026-11-01");

    let good = world.write("good.txt", format!("{insured}\n").as_bytes());
    world.run(&["check", "--batch", &good]).done();
    let waiting = world
        .run(&["check", "--batch", &good, "--no-wait"])
        .ended(3);
    assert_eq!(waiting.json()["outcome"], "queued");
}

#[test]
fn an_unclear_round_is_not_sent() {
    let world = World::with_session();
    let file = world.write("round.txt", b"50010100277 tomorrow\n");
    assert_eq!(
        world.run(&["check", "--batch", &file]).ended(1).error(),
        "cli.batch_line"
    );
    let missing = world.run(&["check", "--batch", "no-such-file"]).ended(1);
    assert_eq!(missing.error(), "cli.file_unreadable");
}

#[test]
fn people_read_the_sheet_in_their_language() {
    let world = World::with_session();
    let niss = world.niss("insured");
    for (language, verdict, label) in [
        ("fr", "assuré", "Organisme assureur"),
        ("nl", "verzekerd", "Verzekeringsinstelling"),
        ("de", "versichert", "Versicherungsträger"),
        ("en", "insured", "Insurer"),
    ] {
        let answer = world
            .run_plainly(&["check", &niss, "--lang", language])
            .done();
        assert!(answer.out.to_lowercase().contains(verdict), "{answer:?}");
        assert!(answer.out.contains(label), "{answer:?}");
        assert!(!answer.out.contains('⟦'), "{answer:?}");
    }
}

#[test]
fn a_platform_is_started_for_one_command_when_none_runs() {
    let mut world = World::with_session();
    let niss = world.niss("insured");
    world.stop_platform();
    let check = world.run(&["check", &niss]).done().json();
    assert_eq!(check["verdict"], "insured");
    assert!(
        valise_simulator::running(world.folder()).is_none(),
        "it ended with the command"
    );
}
