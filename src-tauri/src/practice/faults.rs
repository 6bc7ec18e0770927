//! The faults that a nurse in training, or a demonstration, can switch on.

use valise_simulator::{Fault, FaultKind, Service};

/// Name of a fault, and the fault.
type Named = (&'static str, fn() -> Fault);

/// Stable names; each has a sentence `practice-fault-<name>`.
pub(super) const ALL: &[Named] = &[
    ("slow", || {
        Fault::new(FaultKind::Latency { milliseconds: 3000 })
    }),
    ("no_network", || Fault::new(FaultKind::Drop)),
    ("platform_down", || {
        Fault::new(FaultKind::Http { status: 503 })
    }),
    ("insurer_down", || {
        Fault::new(FaultKind::InsurerDown).at(Service::MemberData)
    }),
    ("clock_wrong", || {
        Fault::new(FaultKind::ClockSkew { seconds: 3600 })
    }),
    ("certificate_revoked", || Fault::new(FaultKind::Revoked)),
    ("not_recognised", || Fault::new(FaultKind::NotRecognised)),
    ("half_answer", || {
        Fault::new(FaultKind::Truncated).at(Service::MemberData)
    }),
    ("forged_session", || {
        Fault::new(FaultKind::AssertionForeignAuthority)
    }),
];

/// The fault of this name.
pub(super) fn by_name(name: &str) -> Option<Fault> {
    ALL.iter()
        .find(|(known, _)| *known == name)
        .map(|(_, fault)| fault())
}

#[cfg(test)]
mod tests {
    use super::*;
    use valise_messages::{Language, has};

    #[test]
    fn every_fault_has_a_sentence_and_is_found_by_its_name() {
        for (name, fault) in ALL {
            assert!(
                has(Language::Nl, &format!("practice-fault-{name}")),
                "{name}"
            );
            assert_eq!(by_name(name), Some(fault()), "{name}");
        }
        assert_eq!(by_name("meteor"), None);
    }
}
