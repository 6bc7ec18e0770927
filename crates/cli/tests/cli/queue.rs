use serde_json::Value;
use valise_simulator::{Fault, FaultKind, Service};

use crate::world::World;

/// The fields of the contract.
const FIELDS: [&str; 7] = [
    "id",
    "kind",
    "state",
    "why",
    "attempts",
    "next_attempt_at",
    "input_reference",
];

fn items(answer: &Value) -> Vec<Value> {
    answer["items"].as_array().cloned().unwrap_or_default()
}

/// Writes a question down without sending it; its identifier.
fn saved(world: &World, shows: &str) -> String {
    let niss = world.niss(shows);
    let check = world.run(&["check", &niss, "--no-wait"]).ended(3).json();
    check["check_id"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn what_waits_is_listed_sent_and_gone() {
    let world = World::with_session();
    let empty = world.run(&["queue", "list"]).done().json();
    assert_eq!(items(&empty).len(), 0);
    let id = saved(&world, "insured");
    let queue = world.run(&["queue", "list"]).done().json();
    let item = &items(&queue)[0];
    for field in FIELDS {
        assert!(item.get(field).is_some(), "{field} is left out: {item}");
    }
    assert_eq!(item["id"], id.as_str());
    assert_eq!(
        (&item["kind"], &item["state"]),
        (&"check".into(), &"saved".into())
    );
    assert_eq!(item["attempts"], 0);
    assert!(item["next_attempt_at"].is_null() && item["input_reference"].is_null());
    assert!(
        item["message"]
            .as_str()
            .is_some_and(|text| !text.is_empty())
    );

    let sent = world.run(&["queue", "send"]).done().json();
    assert_eq!(items(&sent).len(), 0, "{sent}");
    assert!(sent["last_answer_at"].is_string());
}

#[test]
fn without_a_session_what_is_sent_still_waits() {
    let world = World::with_certificate();
    saved(&world, "insured");
    let sent = world.run(&["queue", "send"]).ended(3).json();
    assert_eq!(items(&sent)[0]["state"], "waiting_for_session");
    assert_eq!(items(&sent)[0]["why"], "queue-why_session");
}

#[test]
fn what_is_refused_is_a_failure() {
    let world = World::with_session();
    saved(&world, "many-insurers");
    let sent = world.run(&["queue", "send"]).ended(1).json();
    assert_eq!(items(&sent)[0]["why"], "queue-why_several_insurers");
    assert_eq!(items(&sent)[0]["action"], "choose");
}

#[test]
fn an_outage_stops_the_queue_and_sending_tries_it_again() {
    let world = World::with_session();
    let down = FaultKind::Http { status: 503 };
    for shows in [
        "insured",
        "deceased",
        "changed",
        "palliative",
        "hospitalised",
    ] {
        saved(&world, shows);
    }
    world.fault(Fault::new(down).at(Service::MemberData));
    let stopped = world.run(&["queue", "send"]).ended(3).json();
    assert_eq!(stopped["paused"]["by"], "platform");
    assert_eq!(items(&stopped).len(), 5);
    // Everything that failed has its try, with a reference of its own.
    let tried: Vec<Value> = items(&stopped)
        .into_iter()
        .filter(|item| item["attempts"].as_u64() > Some(0))
        .collect();
    let id = tried[0]["id"].as_str().unwrap_or_default();
    let why = world.run(&["queue", "why", id]).done().json();
    let tries = items(&why)[0]["tries"].clone();
    assert_eq!(tries[0]["number"], 1);
    assert_eq!(tries[0]["result"], "soap.status");
    world.clear_faults();
    let sent = world.run(&["queue", "send"]).done().json();
    assert_eq!((items(&sent).len(), &sent["paused"]), (0, &Value::Null));
}

#[test]
fn a_question_is_cancelled_once() {
    let world = World::with_session();
    let id = saved(&world, "insured");
    let kept = saved(&world, "deceased");
    let left = world.run(&["queue", "cancel", &id]).done().json();
    assert_eq!(items(&left).len(), 1);
    assert_eq!(items(&left)[0]["id"], kept.as_str());
    world.run(&["queue", "send"]).done();
    let over = world.run(&["queue", "cancel", &kept]).ended(1);
    assert_eq!(over.error(), "core.check_over");
    let over = world.run(&["queue", "why", &kept]).ended(1);
    assert_eq!(over.error(), "core.check_over");
    for command in ["cancel", "why"] {
        let nothing = world.run(&["queue", command, "nothing"]).ended(1);
        assert_eq!(nothing.error(), "core.check_not_found");
    }
}

#[test]
fn people_read_why_in_their_language() {
    let world = World::with_certificate();
    let id = saved(&world, "insured");
    let empty = World::with_profile();
    for (language, nothing) in [
        ("fr", "Rien n’attend"),
        ("nl", "Er wacht niets"),
        ("de", "Nichts wartet"),
        ("en", "Nothing is waiting"),
    ] {
        let list = world
            .run_plainly(&["queue", "list", "--lang", language])
            .done();
        assert!(list.out.contains(&id), "{list:?}");
        let why = world
            .run_plainly(&["queue", "why", &id, "--lang", language])
            .done();
        for answer in [&list, &why] {
            assert!(!answer.out.contains('⟦'), "{answer:?}");
        }
        let list = empty
            .run_plainly(&["queue", "list", "--lang", language])
            .done();
        assert!(list.out.contains(nothing), "{list:?}");
    }
}
