//! The session and time: renewal at half its life, its end, sleep, a wrong clock.

use valise_core::views::{CheckOptions, CheckState, LedgerFilter, Proof, SessionState, TickReason};
use valise_simulator::{Fault, FaultKind, Service};

use crate::support::{Device, anna, hours, minutes};

#[tokio::test]
async fn a_session_renews_silently_at_half_its_life() {
    let device = Device::of_nurse().await;
    let first = device.valise.session_status().await.unwrap();
    device.pass(hours(5));
    let early = device.valise.tick(TickReason::Timer).await.unwrap();
    assert_eq!(early.not_on_or_after, first.not_on_or_after);
    device.pass(hours(1));
    let renewed = device.valise.tick(TickReason::Timer).await.unwrap();
    assert_eq!(renewed.state, SessionState::Active);
    assert_eq!(renewed.seconds_left, Some(12 * 3600));
    assert_eq!(renewed.error, None);
}

#[tokio::test]
async fn a_session_renews_before_a_call_too() {
    let device = Device::of_nurse().await;
    device.pass(hours(7));
    assert_eq!(device.check("insured").await.state, CheckState::Answered);
    let session = device.valise.session_status().await.unwrap();
    assert_eq!(session.seconds_left, Some(12 * 3600));
}

#[tokio::test]
async fn a_renewal_that_fails_does_not_end_the_session() {
    let device = Device::of_nurse().await;
    device
        .faults()
        .set(Fault::new(FaultKind::Http { status: 503 }).at(Service::Sts));
    device.pass(hours(7));
    let session = device.valise.tick(TickReason::Timer).await.unwrap();
    assert_eq!(session.state, SessionState::Active);
    assert_eq!(session.error.unwrap().code, "soap.status");
    assert_eq!(device.check("insured").await.state, CheckState::Answered);
    let attempts = device.platform.simulator().received().len();
    device.pass(minutes(1));
    device.valise.tick(TickReason::Timer).await.unwrap();
    assert_eq!(
        device.platform.simulator().received().len(),
        attempts,
        "not at every tick"
    );
    device.faults().clear();
    device.pass(minutes(20));
    let renewed = device.valise.tick(TickReason::Timer).await.unwrap();
    assert_eq!(
        (renewed.error, renewed.seconds_left),
        (None, Some(12 * 3600))
    );
}

#[tokio::test]
async fn a_session_ends_and_nothing_of_it_stays() {
    let device = Device::of_nurse().await;
    device
        .faults()
        .set(Fault::new(FaultKind::Drop).at(Service::Sts));
    device.pass(hours(11) + minutes(50));
    let ending = device.valise.session_status().await.unwrap();
    assert_eq!(
        (ending.state, ending.seconds_left),
        (SessionState::EndingSoon, Some(600))
    );
    device.pass(minutes(10));
    let ended = device.valise.session_status().await.unwrap();
    assert_eq!(ended.state, SessionState::None);
    assert!(
        device
            .keychain
            .names()
            .iter()
            .all(|name| !name.contains("session"))
    );
    let check = device.check("insured").await;
    assert_eq!(check.state, CheckState::WaitingForSession);
}

#[tokio::test]
async fn sleep_and_another_network_lead_to_a_look_at_once() {
    let device = Device::of_nurse().await;
    device.valise.tick(TickReason::Timer).await.unwrap();
    let before = device.platform.simulator().received().len();
    // Neither a minute of use nor a quarter of an hour has passed: nothing happens.
    device.pass(minutes(1));
    device.valise.tick(TickReason::Timer).await.unwrap();
    assert_eq!(device.platform.simulator().received().len(), before);
    // The clocks jumped: the device slept, and the clock is measured again.
    device.pass(minutes(7));
    device.valise.tick(TickReason::Timer).await.unwrap();
    let ledger = device.valise.ledger(LedgerFilter::default()).await.unwrap();
    assert_eq!(ledger[0].purpose, "clock");
    device.valise.tick(TickReason::NetworkChange).await.unwrap();
    let again = device.valise.ledger(LedgerFilter::default()).await.unwrap();
    assert_eq!(again.len(), ledger.len() + 1);
}

#[tokio::test]
async fn a_clock_wrong_by_an_hour_is_measured_and_used() {
    for wrong in [hours(1), hours(-1)] {
        let device = Device::new().await;
        device.clock.advance(wrong);
        device.valise.set_profile(anna()).await.unwrap();
        device.import(&device.platform.nurse()).await.unwrap();
        let session = device.open(Proof::Fallback).await.unwrap();
        assert_eq!(session.state, SessionState::Active);
        assert_eq!(
            session.clock_offset_s,
            Some(i32::try_from(-wrong.as_secs()).unwrap())
        );
        assert_eq!(session.seconds_left, Some(12 * 3600));
        assert_eq!(device.check("insured").await.state, CheckState::Answered);
        assert_eq!(device.platform.verdicts(), ["accepted"]);
    }
}

#[tokio::test]
async fn the_measured_clock_serves_in_the_next_run() {
    let mut device = Device::new().await;
    device.clock.advance(hours(1));
    device.valise.set_profile(anna()).await.unwrap();
    device.import(&device.platform.nurse()).await.unwrap();
    device.open(Proof::Fallback).await.unwrap();
    device.restart();
    assert_eq!(device.check("insured").await.state, CheckState::Answered);
    assert_eq!(device.platform.verdicts(), ["accepted"]);
}

#[tokio::test]
async fn three_checks_at_once_renew_once() {
    let device = Device::of_nurse().await;
    device.pass(hours(7));
    let mut ids = Vec::new();
    for shows in ["insured", "deceased", "changed"] {
        let person = device.add(shows).await;
        let saved = device
            .valise
            .save_check(&person, CheckOptions::default())
            .await
            .unwrap();
        ids.push(saved.check_id);
    }
    let nothing = std::sync::Arc::new(|_, _: &_| {});
    device
        .valise
        .check_many(ids, nothing, Default::default())
        .await
        .unwrap();
    let calls = device.platform.simulator().received();
    let sts = calls
        .iter()
        .filter(|call| call.service == Some(Service::Sts))
        .count();
    assert_eq!(sts, 2, "opened and renewed");
}
