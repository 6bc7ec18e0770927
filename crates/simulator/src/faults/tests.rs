use super::*;

#[test]
fn a_fault_strikes_its_service_as_often_as_asked() {
    let faults = Faults::default();
    faults.set(Fault::new(FaultKind::InsurerDown).times(2));
    faults.set(Fault::new(FaultKind::Drop).at(Service::Sts));
    assert_eq!(faults.strike(Service::StsSamlp), []);
    assert_eq!(faults.strike(Service::MemberData), [FaultKind::InsurerDown]);
    assert_eq!(faults.strike(Service::Sts), [FaultKind::Drop]);
    assert_eq!(faults.strike(Service::MemberData), [FaultKind::InsurerDown]);
    assert_eq!(faults.strike(Service::MemberData), []);
    assert_eq!(
        faults.active(),
        [Fault::new(FaultKind::Drop).at(Service::Sts)]
    );
    faults.clear();
    assert_eq!(faults.strike(Service::Sts), []);
}

#[test]
fn a_lost_card_is_missed_by_tokens_and_status_only() {
    let faults = Faults::default();
    let lost = FaultKind::LostCard {
        niss: Some("85010100214".into()),
    };
    faults.set(Fault::new(lost.clone()));
    faults.set(Fault::new(FaultKind::NotXml));
    for service in [Service::Sts, Service::StsSamlp] {
        assert_eq!(faults.strike(service), [lost.clone(), FaultKind::NotXml]);
    }
    assert_eq!(faults.strike(Service::CardStatus), [lost]);
    assert_eq!(faults.strike(Service::MemberData), [FaultKind::NotXml]);
    let every: Fault = serde_json::from_str(r#"{"kind": "lost_card"}"#).expect("fault");
    assert_eq!(every, Fault::new(FaultKind::LostCard { niss: None }));
}

#[test]
fn a_fault_is_written_as_flat_json() {
    let fault = Fault::new(FaultKind::Latency { milliseconds: 300 }).at(Service::MemberData);
    let json = serde_json::json!(
        {"kind": "latency", "milliseconds": 300, "service": "member_data", "count": null}
    );
    assert_eq!(serde_json::to_value(&fault).expect("JSON"), json);
    let short: Fault = serde_json::from_str(r#"{"kind": "drop", "count": 1}"#).expect("fault");
    assert_eq!(short, Fault::new(FaultKind::Drop).times(1));
}
