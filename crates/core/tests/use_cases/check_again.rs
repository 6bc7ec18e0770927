//! A check that is sent again: with a choice, with a correction, or after a pause.

use valise_core::views::{
    CheckChoice, CheckOptions, CheckState, PersonInput, SessionState, TickReason, Verdict,
};
use valise_simulator::{Fault, FaultKind, Service};

use valise_vault::Keychain;

use crate::support::{Device, check_code, code, minutes};

#[tokio::test]
async fn several_insurers_are_a_choice() {
    let device = Device::of_nurse().await;
    let check = device.check("many-insurers").await;
    assert!(matches!(check.choice, Some(CheckChoice::Insurer { .. })));
    let insurer = device.platform.person("many-insurers").insurer;
    let wrong = device
        .valise
        .retry_check(&check.check_id, Some("7".to_owned()), None)
        .await;
    assert_eq!(code(wrong), "identifiers.insurer_code_length");
    let chosen = device
        .valise
        .retry_check(&check.check_id, Some(insurer.clone()), None)
        .await;
    let chosen = chosen.unwrap();
    assert_eq!(
        (chosen.state, chosen.answer.verdict),
        (CheckState::Answered, Some(Verdict::Insured))
    );
    assert_eq!(chosen.choice, None);

    // The next time the insurer is known, and offered.
    let options = CheckOptions {
        information: true,
        ..CheckOptions::default()
    };
    let next = device
        .valise
        .check_person(&check.person_id, options)
        .await
        .unwrap();
    let Some(CheckChoice::Insurer { known }) = next.choice else {
        panic!("{next:?}")
    };
    assert_eq!(known[0].insurer, insurer);
}

#[tokio::test]
async fn an_unknown_number_is_asked_by_registration_number() {
    let device = Device::of_nurse().await;
    let person = device.platform.person("unrouted");
    let check = device.check("unrouted").await;
    assert!(matches!(
        check.choice,
        Some(CheckChoice::RegistrationNumber { .. })
    ));
    let (insurer, number) = (Some(person.insurer), Some(person.registration_number));
    let chosen = device
        .valise
        .retry_check(&check.check_id, insurer, number)
        .await
        .unwrap();
    assert_eq!(
        chosen.state,
        CheckState::Answered,
        "{}",
        check_code(&chosen)
    );
    assert_eq!(chosen.answer.verdict, Some(Verdict::Insured));
}

#[tokio::test]
async fn somebody_without_niss_is_asked_by_registration_number() {
    let device = Device::of_nurse().await;
    let person = device.platform.person("insured");
    let input = PersonInput {
        registration_number: Some(person.registration_number),
        insurer: Some(person.insurer),
        ..PersonInput::default()
    };
    let added = device.valise.add_person(input).await.unwrap();
    let options = CheckOptions::default();
    let check = device
        .valise
        .check_person(&added.summary.id, options)
        .await
        .unwrap();
    assert_eq!(check.state, CheckState::Answered, "{}", check_code(&check));
    let after = device.valise.person(&added.summary.id).await.unwrap();
    assert_eq!(after.summary.name, "LAMBERT");
}

#[tokio::test]
async fn a_facet_that_is_not_allowed_is_left_out_and_remembered() {
    let device = Device::of_nurse().await;
    let refused = FaultKind::Refusal {
        code: "UNAUTHORIZED_FACET".to_owned(),
    };
    device.faults().set(Fault::new(refused).times(1));
    let check = device.check("insured").await;
    assert_eq!(
        (check.state, check.attempts),
        (CheckState::Answered, 2),
        "{}",
        check_code(&check)
    );
    assert_eq!(check.dropped_facets, ["urn:be:cin:nippin:palliativeStatus"]);
    let next = device.check("palliative").await;
    assert_eq!((next.attempts, next.dropped_facets.len()), (1, 1));
    assert_eq!(next.answer.palliative, None);
}

#[tokio::test]
async fn a_session_that_the_service_refuses_is_renewed_once() {
    let device = Device::of_nurse().await;
    let refused = FaultKind::Soa {
        code: "SOA-01001".to_owned(),
    };
    device
        .faults()
        .set(Fault::new(refused.clone()).at(Service::MemberData).times(1));
    let check = device.check("insured").await;
    assert_eq!((check.state, check.attempts), (CheckState::Answered, 2));
    device
        .faults()
        .set(Fault::new(refused).at(Service::MemberData));
    let again = device.check("deceased").await;
    // With the old session, with a new one, and with that at the second site.
    assert_eq!((again.state, again.attempts), (CheckState::NeedsYou, 3));
    assert_eq!(check_code(&again), "soap.soa_01001");
}

#[tokio::test]
async fn a_platform_clock_that_jumps_is_followed() {
    let device = Device::of_nurse().await;
    device
        .faults()
        .set(Fault::new(FaultKind::ClockSkew { seconds: 3600 }));
    let check = device.check("insured").await;
    assert_eq!(
        (check.state, check.attempts),
        (CheckState::Answered, 2),
        "{}",
        check_code(&check)
    );
}

#[tokio::test]
async fn an_insurer_that_is_down_is_asked_again_by_itself() {
    let device = Device::of_nurse().await;
    let first = device.check("insurer-down").await;
    assert_eq!(check_code(&first), "core.insurer_down");
    assert_eq!(first.answer.faults[0].code, "SEND_TO_IM_EXCEPTION");
    assert!(!first.answer.faults[0].message.de.is_empty());
    let mut references = vec![first.input_reference.clone().unwrap()];
    for pause in [1, 5] {
        device.pass(minutes(pause));
        device.valise.tick(TickReason::Timer).await.unwrap();
        let again = device.valise.check(&first.check_id).await.unwrap();
        references.push(again.input_reference.unwrap());
    }
    let answered = device.valise.check(&first.check_id).await.unwrap();
    assert_eq!(
        (answered.state, answered.attempts),
        (CheckState::Answered, 3)
    );
    references.sort();
    references.dedup();
    assert_eq!(references.len(), 3, "a new reference for every try");
}

#[tokio::test]
async fn a_session_that_is_refused_for_good_is_over() {
    let device = Device::of_nurse().await;
    let refused = FaultKind::Soa {
        code: "SOA-01001".to_owned(),
    };
    device
        .faults()
        .set(Fault::new(refused).at(Service::MemberData));
    device
        .faults()
        .set(Fault::new(FaultKind::NotRecognised).at(Service::Sts));
    let check = device.check("insured").await;
    assert_eq!(check.state, CheckState::WaitingForSession);
    assert_eq!(check_code(&check), "ehealth.not_recognised");
    let session = device.valise.session_status().await.unwrap();
    assert_eq!(session.state, SessionState::Failed);
    // Nothing hammers the platform meanwhile.
    let calls = device.platform.simulator().received().len();
    device.pass(minutes(2));
    device.valise.tick(TickReason::Timer).await.unwrap();
    assert_eq!(device.platform.simulator().received().len(), calls);
}

#[tokio::test]
async fn what_waits_stays_quiet_while_the_password_is_unknown() {
    let mut device = Device::of_nurse().await;
    let id = device.add("insured").await;
    device
        .valise
        .save_check(&id, CheckOptions::default())
        .await
        .unwrap();
    let names = device.keychain.names();
    let item = names.iter().find(|name| name.contains("session")).unwrap();
    device.keychain.delete(item).unwrap();
    device.restart();
    device.valise.tick(TickReason::Timer).await.unwrap();
    let queue = device.valise.queue().await.unwrap();
    let item = &queue.items[0];
    assert_eq!(
        (item.state, item.attempts, item.why.as_str()),
        (CheckState::WaitingForSession, 0, "queue-why_password")
    );
}
