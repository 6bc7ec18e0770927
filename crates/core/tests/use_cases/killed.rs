//! The app ended at any moment: what was written down is there, and leaves later.

use valise_core::views::{CheckOptions, CheckState, LedgerFilter, TickReason};
use valise_simulator::{Fault, FaultKind, Service};

use crate::support::Device;

#[tokio::test]
async fn a_check_whose_app_ended_on_the_way_is_sent_again() {
    let mut device = Device::of_nurse().await;
    let id = device.add("insured").await;
    // The platform never answers; the app ends while it waits.
    let slow = FaultKind::Latency {
        milliseconds: 60_000,
    };
    device
        .faults()
        .set(Fault::new(slow).at(Service::MemberData));
    let valise = device.valise.clone();
    let mut events = device.valise.subscribe();
    let person = id.clone();
    let under_way =
        tokio::spawn(async move { valise.check_person(&person, CheckOptions::default()).await });
    let check_id = loop {
        let event = events.recv().await.unwrap();
        let valise_core::Event::Changed {
            what: valise_core::Changed::Check,
            id: Some(id),
        } = event
        else {
            continue;
        };
        let check = device.valise.check(&id).await.unwrap();
        if check.state == CheckState::Sending {
            break id;
        }
    };
    under_way.abort();
    assert!(under_way.await.unwrap_err().is_cancelled());
    device.faults().clear();

    device.restart();
    let found = device.valise.check(&check_id).await.unwrap();
    assert_eq!(
        (found.state, found.attempts),
        (CheckState::Saved, 1),
        "nobody sends it any more, and the screen does not say so"
    );
    device.valise.tick(TickReason::Timer).await.unwrap();
    let sent = device.valise.check(&check_id).await.unwrap();
    assert_eq!((sent.state, sent.attempts), (CheckState::Answered, 2));
    assert_ne!(sent.input_reference, found.input_reference);
}

#[tokio::test]
async fn everything_is_there_after_a_restart() {
    let mut device = Device::of_nurse().await;
    let check = device.check("changed").await;
    let before = (
        device.valise.people("").await.unwrap(),
        device.valise.certificates().await.unwrap(),
        device.valise.profile().await.unwrap(),
        device.valise.activity(Default::default()).await.unwrap(),
        device.valise.ledger(LedgerFilter::default()).await.unwrap(),
        device.valise.check_original(&check.check_id).await.unwrap(),
    );
    device.restart();
    let after = (
        device.valise.people("").await.unwrap(),
        device.valise.certificates().await.unwrap(),
        device.valise.profile().await.unwrap(),
        device.valise.activity(Default::default()).await.unwrap(),
        device.valise.ledger(LedgerFilter::default()).await.unwrap(),
        device.valise.check_original(&check.check_id).await.unwrap(),
    );
    assert_eq!(before, after);
    assert_eq!(device.valise.check(&check.check_id).await.unwrap(), check);
}
