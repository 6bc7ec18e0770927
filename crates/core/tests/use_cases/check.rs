//! One check: written down, sent, answered, kept, sent again, cancelled.

use jiff::ToSpan;
use valise_core::views::{CheckOptions, CheckState, Outcome, PersonInput, Proof, TickReason};

use crate::support::{Device, anna, check_code, code};

#[tokio::test]
async fn the_bytes_are_kept_as_they_travelled() {
    let device = Device::of_nurse().await;
    let check = device.check("insured").await;
    let original = device.valise.check_original(&check.check_id).await.unwrap();
    let call = device.platform.simulator().received().pop().unwrap();
    let (request, response) = (original.request.unwrap(), original.response.unwrap());
    assert_eq!(Some(&response), call.answer.as_ref());
    // What is shown hides the licence; what is kept is what was sent.
    let sent = call.body.unwrap();
    let password = std::fs::read_to_string(
        device
            .platform
            .simulator()
            .endpoints_file()
            .with_file_name("license.txt"),
    )
    .unwrap();
    assert!(sent.contains(password.trim()));
    assert!(!request.contains(password.trim()));
    assert_eq!(
        request.replace(">***<", &format!(">{}<", password.trim())),
        sent
    );
    assert!(sent.contains(&check.input_reference.unwrap()));
}

#[tokio::test]
async fn a_check_without_a_session_waits_and_leaves_when_there_is_one() {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    device.import(&device.platform.nurse()).await.unwrap();
    let waiting = device.check("insured").await;
    assert_eq!(waiting.state, CheckState::WaitingForSession);
    assert_eq!(
        (waiting.answer.outcome, waiting.attempts),
        (Outcome::Queued, 0)
    );
    let queue = device.valise.queue().await.unwrap();
    assert_eq!((queue.items.len(), queue.waiting), (1, 1));
    assert_eq!(queue.items[0].why, "queue-why_session");

    device.open(Proof::Fallback).await.unwrap();
    device.valise.tick(TickReason::Timer).await.unwrap();
    let answered = device.valise.check(&waiting.check_id).await.unwrap();
    assert_eq!(answered.state, CheckState::Answered);
    assert_eq!(answered.error, None);
    assert!(device.valise.queue().await.unwrap().items.is_empty());
}

#[tokio::test]
async fn a_check_without_network_waits_and_leaves_when_it_is_back() {
    let mut device = Device::of_nurse().await;
    let id = device.add("insured").await;
    let port = device.platform.unplug().await;
    let waiting = device
        .valise
        .check_person(&id, CheckOptions::default())
        .await
        .unwrap();
    assert_eq!(waiting.state, CheckState::WaitingForNetwork);
    assert_eq!(check_code(&waiting), "soap.no_connection");
    assert!(waiting.error.as_ref().unwrap().retryable);
    let next = waiting.next_attempt_at.unwrap();
    let pause = next.duration_since(device_now(&device)).as_secs();
    assert!((48..=60).contains(&pause), "{pause}");
    device.restart();
    device.platform.plug(port).await;
    device.valise.tick(TickReason::Timer).await.unwrap();
    let early = device.valise.check(&waiting.check_id).await.unwrap();
    assert_eq!(
        (early.state, early.attempts),
        (CheckState::WaitingForNetwork, 1)
    );
    device.valise.tick(TickReason::NetworkChange).await.unwrap();
    let sent = device.valise.check(&waiting.check_id).await.unwrap();
    assert_eq!((sent.state, sent.attempts), (CheckState::Answered, 2));
    assert_ne!(sent.input_reference, waiting.input_reference);
}

fn device_now(device: &Device) -> jiff::Timestamp {
    use valise_core::Clock;
    device.clock.now()
}

#[tokio::test]
async fn one_check_at_a_time_about_one_day() {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    let id = device.add("insured").await;
    let first = device
        .valise
        .save_check(&id, CheckOptions::default())
        .await
        .unwrap();
    assert_eq!(first.state, CheckState::Saved);
    let second = device
        .valise
        .save_check(&id, CheckOptions::default())
        .await
        .unwrap();
    assert_eq!(
        first.check_id, second.check_id,
        "a second tap is the same question"
    );
    let options = CheckOptions {
        information: true,
        ..CheckOptions::default()
    };
    let other = device.valise.save_check(&id, options).await.unwrap();
    assert_ne!(first.check_id, other.check_id);
    let yesterday = Some(first.reference_date - 1.day());
    let options = CheckOptions {
        reference_date: yesterday,
        ..CheckOptions::default()
    };
    let other = device.valise.save_check(&id, options).await.unwrap();
    assert_ne!(first.check_id, other.check_id);
    assert_eq!(
        device
            .valise
            .checks_on(first.reference_date)
            .await
            .unwrap()
            .len(),
        2
    );
}

#[tokio::test]
async fn what_can_not_be_asked_is_not_written_down() {
    let device = Device::of_nurse().await;
    let id = device.add("insured").await;
    let today = device
        .valise
        .save_check(&id, CheckOptions::default())
        .await
        .unwrap();
    device.valise.cancel_check(&today.check_id).await.unwrap();
    let asked = |days: i64| {
        let reference_date = Some(today.reference_date.saturating_add(days.days()));
        device.valise.check_person(
            &id,
            CheckOptions {
                reference_date,
                ..Default::default()
            },
        )
    };
    assert_eq!(code(asked(2 * 365).await), "mycarenet.start_in_future");
    assert_eq!(code(asked(-6 * 365).await), "mycarenet.period_too_old");
    let nobody = device
        .valise
        .check_person("nobody", CheckOptions::default())
        .await;
    assert_eq!(code(nobody), "core.person_not_found");
    let wrong = device
        .valise
        .check_niss("85010100215", CheckOptions::default())
        .await;
    assert_eq!(code(wrong), "identifiers.niss_check_digits");
    assert!(device.valise.queue().await.unwrap().items.is_empty());
    assert!(device.platform.verdicts().is_empty());
}

#[tokio::test]
async fn a_niss_is_enough_and_the_answer_fills_in_the_rest() {
    let device = Device::of_nurse().await;
    let person = device.platform.person("insured");
    let check = device
        .valise
        .check_niss(&person.niss, CheckOptions::default())
        .await
        .unwrap();
    let known = device.valise.person(&check.person_id).await.unwrap();
    assert_eq!(known.summary.name, "LAMBERT");
    assert_eq!(known.summary.first_name, "MARIE");
    assert_eq!(known.summary.birth_date, Some(person.birth_date));
    assert_eq!(known.insurer.as_deref(), Some("319"));
    assert_eq!(known.registration_number, Some(person.registration_number));
    assert_eq!(known.checks.len(), 1);
    let again = device
        .valise
        .check_niss(&person.niss, CheckOptions::default())
        .await
        .unwrap();
    assert_eq!(again.person_id, check.person_id);
    assert_ne!(again.check_id, check.check_id);
}

#[tokio::test]
async fn another_name_than_the_one_in_the_list_is_marked() {
    let device = Device::of_nurse().await;
    let person = device.platform.person("insured");
    let input = PersonInput {
        niss: Some(person.niss),
        name: Some("Lefebvre".to_owned()),
        first_name: Some("Marie".to_owned()),
        ..PersonInput::default()
    };
    let added = device.valise.add_person(input).await.unwrap();
    let check = device
        .valise
        .check_person(&added.summary.id, CheckOptions::default())
        .await;
    assert!(check.unwrap().name_differs);
    let kept = device.valise.person(&added.summary.id).await.unwrap();
    assert_eq!(kept.summary.name, "Lefebvre", "what the nurse typed stays");
}

#[tokio::test]
async fn a_check_is_cancelled_until_it_is_sent() {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    let waiting = device.check("insured").await;
    let cancelled = device.valise.cancel_check(&waiting.check_id).await.unwrap();
    assert_eq!(cancelled.state, CheckState::Cancelled);
    let again = device.valise.cancel_check(&waiting.check_id).await.unwrap();
    assert_eq!(again.state, CheckState::Cancelled);
    let retried = device
        .valise
        .retry_check(&waiting.check_id, None, None)
        .await;
    assert_eq!(code(retried), "core.check_over");
    assert!(device.valise.queue().await.unwrap().items.is_empty());

    device.import(&device.platform.nurse()).await.unwrap();
    device.open(Proof::Fallback).await.unwrap();
    device.valise.tick(TickReason::NetworkChange).await.unwrap();
    assert!(
        device.platform.verdicts().is_empty(),
        "a cancelled check is never sent"
    );
    let answered = device.check("deceased").await;
    assert_eq!(
        code(device.valise.cancel_check(&answered.check_id).await),
        "core.check_over"
    );
    assert_eq!(
        code(device.valise.cancel_check("nothing").await),
        "core.check_not_found"
    );
}

#[tokio::test]
async fn an_answer_from_a_file_is_explained_without_anything_else() {
    let device = Device::of_nurse().await;
    let check = device.check("changed").await;
    let original = device.valise.check_original(&check.check_id).await.unwrap();
    let body = original.response.unwrap();
    let content = valise_mycarenet::member_data::response(body)
        .unwrap()
        .samlp_response;
    device.keychain.set_state(valise_vault::State::Absent);
    let read = device
        .valise
        .read_member_data(&content, Some(check.reference_date))
        .unwrap();
    assert_eq!(read, check.answer);
    assert_eq!(
        code(device.valise.read_member_data(b"no", None)),
        "mycarenet.not_xml"
    );
}
