//! The connection test.

use valise_core::views::{ConnectionStep, ConnectionStepState as State};
use valise_core::{Event, Language};
use valise_messages::{has, text};
use valise_simulator::{Fault, FaultKind, Service};

use crate::support::{Device, anna, de_brug, hours};

fn states(steps: &[ConnectionStep]) -> Vec<(&str, State)> {
    steps
        .iter()
        .map(|step| (step.name.as_str(), step.state))
        .collect()
}

fn speaks(step: &ConnectionStep) {
    let values: Vec<(&str, String)> = step
        .params
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    for language in Language::ALL {
        for key in [Some(&step.key), step.remedy_key.as_ref()]
            .into_iter()
            .flatten()
        {
            assert!(has(language, key), "{key}");
            let text = text(language, key, &values);
            assert!(!text.contains(['{', '$']), "{text}");
        }
    }
}

fn state_of(steps: &[ConnectionStep], name: &str) -> State {
    steps.iter().find(|step| step.name == name).unwrap().state
}

#[tokio::test]
async fn everything_in_order_is_seven_times_ok() {
    for (profile, group) in [(anna(), false), (de_brug(), true)] {
        let device = Device::new().await;
        device.valise.set_profile(profile).await.unwrap();
        let keystore = if group {
            device.platform.group()
        } else {
            device.platform.nurse()
        };
        device.import(&keystore).await.unwrap();
        let mut events = device.valise.subscribe();
        let steps = device.valise.connection_test().await.unwrap();
        let expected = [
            "certificate",
            "network",
            "clock",
            "session",
            "rights",
            "licence",
            "insurability",
        ]
        .map(|name| (name, State::Ok));
        assert_eq!(states(&steps), expected, "{steps:#?}");
        let mut told = Vec::new();
        while let Ok(event) = events.try_recv() {
            if let Event::ConnectionStep { step } = event {
                speaks(&step);
                told.push(step.state);
            }
        }
        let count = |state| told.iter().filter(|one| **one == state).count();
        assert_eq!(
            (
                count(State::Waiting),
                count(State::Running),
                count(State::Ok)
            ),
            (7, 7, 7)
        );
        assert!(
            device.valise.people("").await.unwrap().is_empty(),
            "nobody is added"
        );
    }
}

#[tokio::test]
async fn an_empty_device_fails_at_the_first_step_and_says_what_to_do() {
    let device = Device::new().await;
    let steps = device.valise.connection_test().await.unwrap();
    steps.iter().for_each(speaks);
    assert_eq!(state_of(&steps, "certificate"), State::Failed);
    assert_eq!(
        steps[0].remedy_key.as_deref(),
        Some("core-profile_missing.action")
    );
    assert_eq!(state_of(&steps, "network"), State::Ok);
    assert_eq!(state_of(&steps, "session"), State::Skipped);
    assert_eq!(state_of(&steps, "licence"), State::Ok);
    assert_eq!(state_of(&steps, "insurability"), State::Skipped);
}

#[tokio::test]
async fn a_refused_question_proves_access_and_a_missing_right_does_not() {
    let device = Device::of_nurse().await;
    let refuse = |code: &str| {
        let kind = FaultKind::Refusal {
            code: code.to_owned(),
        };
        device.faults().clear();
        device.faults().set(Fault::new(kind));
    };
    refuse("BO_UNKNOWN_NISS");
    let steps = device.valise.connection_test().await.unwrap();
    assert_eq!(state_of(&steps, "insurability"), State::Ok);
    refuse("UNAUTHORIZED_FACET");
    let steps = device.valise.connection_test().await.unwrap();
    assert_eq!(state_of(&steps, "insurability"), State::Failed);
    steps.iter().for_each(speaks);
    device.faults().clear();
    let soa = FaultKind::Soa {
        code: "SOA-01002".to_owned(),
    };
    device.faults().set(Fault::new(soa).at(Service::MemberData));
    let steps = device.valise.connection_test().await.unwrap();
    let step = steps.last().unwrap();
    assert_eq!(
        (step.state, step.key.as_str()),
        (State::Failed, "soap-soa_01002")
    );
    speaks(step);
}

#[tokio::test]
async fn a_wrong_clock_is_a_remark() {
    let device = Device::new().await;
    device.clock.advance(hours(1));
    device.valise.set_profile(anna()).await.unwrap();
    device.import(&device.platform.nurse()).await.unwrap();
    let steps = device.valise.connection_test().await.unwrap();
    assert_eq!(state_of(&steps, "clock"), State::Warning);
    assert_eq!(state_of(&steps, "insurability"), State::Ok);
    steps.iter().for_each(speaks);
}

#[tokio::test]
async fn without_network_the_rest_is_skipped() {
    let mut device = Device::of_nurse().await;
    device.valise.close_session().await.unwrap();
    device.platform.unplug().await;
    let steps = device.valise.connection_test().await.unwrap();
    assert_eq!(state_of(&steps, "network"), State::Failed);
    assert_eq!(state_of(&steps, "session"), State::Skipped);
    steps.iter().for_each(speaks);
}
