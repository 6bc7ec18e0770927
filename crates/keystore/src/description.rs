//! What a keystore says about its holder, as the screens and `valise-cli certificate inspect`
//! show it.

use jiff::{SignedDuration, Timestamp};
use openssl::hash::MessageDigest;
use openssl::pkey::Id;
use openssl::x509::X509Ref;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::certificate::{serial_number, valid_from, valid_until};
use crate::distinguished_name::{Holder, common_name, rfc2253};
use crate::{Environment, Keystore};

/// Renewal is usual from this many days before the end on. No public source states the
/// platform's own window: this is the figure of the software manuals.
const RENEWABLE_DAYS: i64 = 90;
const URGENT_DAYS: i64 = 30;
const CRITICAL_DAYS: i64 = 7;

/// Identifier type of nursing groups.
pub(crate) const GROUP_TYPE: &str = "NIHII-GROUP";
/// Identifier type of individuals.
pub(crate) const PERSON_TYPE: &str = "SSIN";

/// The quality in which the holder asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Quality {
    /// A nurse.
    Nurse,
    /// A nursing group.
    GroupOfNurses,
}

/// How much life the certificate has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CertificateState {
    /// More than 90 days left.
    Ok,
    /// At most 90 days left.
    Renewable,
    /// At most 30 days left.
    Urgent,
    /// At most 7 days left.
    Critical,
    /// Past its end.
    Expired,
    /// Before its start.
    NotYetValid,
    /// Requested, but the request was not completed: the file holds what the request made, not
    /// what the certification authority issued.
    Incomplete,
}

/// What a keystore lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// A certificate of a certification authority: there is only the self-signed one that was
    /// made with the request.
    IssuedCertificate,
    /// The certificate of the authority that issued it.
    IssuerCertificate,
    /// A key to read sealed messages with. Everything else works without.
    EncryptionKey,
}

/// One key to read sealed messages with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EncryptionKey {
    /// Serial number of its certificate, decimal, which is also its alias.
    pub serial: String,
    /// Start of validity.
    #[specta(type = String)]
    pub valid_from: Timestamp,
    /// End of validity.
    #[specta(type = String)]
    pub valid_until: Timestamp,
}

/// The facts of a keystore at one instant. Debug output leaves out who the holder is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Description {
    /// Environment, by the issuer.
    pub environment: Environment,
    /// Quality, where the certificate implies one: the certificate of a person does not.
    pub quality: Option<Quality>,
    /// Identifier type: `SSIN`, `NIHII-GROUP`, `CBE` …
    #[serde(rename = "type")]
    pub certificate_type: Option<String>,
    /// Identifier of that type, digits only.
    pub value: Option<String>,
    /// Name of the holder.
    pub name: Option<String>,
    /// Application id, which only organisations have.
    pub application_id: Option<String>,
    /// Subject in the form of RFC 2253.
    pub subject: String,
    /// Issuer in the form of RFC 2253.
    pub issuer: String,
    /// Serial number, decimal.
    pub serial: String,
    /// Start of validity.
    #[specta(type = String)]
    pub valid_from: Timestamp,
    /// End of validity.
    #[specta(type = String)]
    pub valid_until: Timestamp,
    /// Whole days left, rounded down: 0 on the last day, negative once past.
    #[specta(type = i32)]
    pub days_left: i64,
    /// From when on renewal is usual.
    #[specta(type = String)]
    pub renewable_from: Timestamp,
    /// State at the instant of the description.
    pub state: CertificateState,
    /// Whether nothing is missing.
    pub complete: bool,
    /// What is missing.
    pub missing: Vec<Missing>,
    /// Kind and size of the key: `RSA-2048`, `EC-P-256` …
    pub key_algorithm: String,
    /// SHA-256 of the certificate, 64 hexadecimal digits in lower case.
    pub sha256: String,
    /// Keys to read sealed messages with, newest first.
    pub encryption_keys: Vec<EncryptionKey>,
}

impl std::fmt::Debug for Description {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Description")
            .field("environment", &self.environment)
            .field("type", &self.certificate_type)
            .field("serial", &self.serial)
            .field("valid_until", &self.valid_until)
            .field("state", &self.state)
            .field("missing", &self.missing)
            .finish_non_exhaustive()
    }
}

impl Description {
    /// The same facts at another instant, for a certificate whose file is not at hand.
    #[must_use]
    pub fn at(mut self, now: Timestamp) -> Self {
        self.days_left = days_left(self.valid_until, now);
        self.state = state(self.valid_from, self.valid_until, &self.missing, now);
        self
    }

    pub(crate) fn of(keystore: &Keystore, now: Timestamp) -> Self {
        let certificate = keystore.authentication_certificate();
        let holder = Holder::read(certificate.subject_name());
        let (from, until) = (valid_from(certificate), valid_until(certificate));
        let missing = missing(keystore);
        Self {
            environment: Environment::of_issuer(&common_name(certificate.issuer_name())),
            quality: (holder.kind.as_deref() == Some(GROUP_TYPE)).then_some(Quality::GroupOfNurses),
            certificate_type: holder.kind,
            value: holder.value,
            name: holder.name,
            application_id: holder.application_id,
            subject: rfc2253(certificate.subject_name()),
            issuer: rfc2253(certificate.issuer_name()),
            serial: serial_number(certificate),
            valid_from: from,
            valid_until: until,
            days_left: days_left(until, now),
            renewable_from: until - days(RENEWABLE_DAYS),
            state: state(from, until, &missing, now),
            complete: missing.is_empty(),
            missing,
            key_algorithm: key_algorithm(certificate),
            sha256: fingerprint(certificate),
            encryption_keys: keystore
                .encryption_certificates()
                .map(|certificate| EncryptionKey {
                    serial: serial_number(certificate),
                    valid_from: valid_from(certificate),
                    valid_until: valid_until(certificate),
                })
                .collect(),
        }
    }
}

fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(count * 24)
}

fn days_left(until: Timestamp, now: Timestamp) -> i64 {
    until.duration_since(now).as_secs().div_euclid(86_400)
}

fn state(
    from: Timestamp,
    until: Timestamp,
    missing: &[Missing],
    now: Timestamp,
) -> CertificateState {
    let left = until.duration_since(now);
    // an issued certificate signs, with or without its authority beside it in the file
    if missing.contains(&Missing::IssuedCertificate) {
        CertificateState::Incomplete
    } else if now < from {
        CertificateState::NotYetValid
    } else if left.is_negative() {
        CertificateState::Expired
    } else if left <= days(CRITICAL_DAYS) {
        CertificateState::Critical
    } else if left <= days(URGENT_DAYS) {
        CertificateState::Urgent
    } else if left <= days(RENEWABLE_DAYS) {
        CertificateState::Renewable
    } else {
        CertificateState::Ok
    }
}

/// Judged by what is in the file, never by its size.
fn missing(keystore: &Keystore) -> Vec<Missing> {
    let mut missing = Vec::new();
    if keystore.is_self_signed() {
        missing.push(Missing::IssuedCertificate);
    } else if keystore.chain().len() < 2 {
        missing.push(Missing::IssuerCertificate);
    }
    if keystore.encryption_certificates().next().is_none() {
        missing.push(Missing::EncryptionKey);
    }
    missing
}

fn key_algorithm(certificate: &X509Ref) -> String {
    let Ok(key) = certificate.public_key() else {
        return "unknown".to_owned();
    };
    match key.id() {
        Id::RSA => format!("RSA-{}", key.bits()),
        Id::EC => match key.bits() {
            bits @ (256 | 384 | 521) => format!("EC-P-{bits}"),
            bits => format!("EC-{bits}"),
        },
        Id::ED25519 => "Ed25519".to_owned(),
        _ => "unknown".to_owned(),
    }
}

fn fingerprint(certificate: &X509Ref) -> String {
    let digest = certificate.digest(MessageDigest::sha256());
    digest.map_or_else(
        |_| String::new(),
        |digest| crate::certificate::hexadecimal(&digest),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FROM: &str = "2026-08-23T08:00:00Z";
    const UNTIL: &str = "2029-08-23T07:59:59Z";

    fn state_at(now: Timestamp, missing: &[Missing]) -> CertificateState {
        state(FROM.parse().unwrap(), UNTIL.parse().unwrap(), missing, now)
    }

    #[test]
    fn each_threshold_is_inclusive() {
        let until: Timestamp = UNTIL.parse().unwrap();
        let second = SignedDuration::from_secs(1);
        for (limit, outside, inside) in [
            (days(90), CertificateState::Ok, CertificateState::Renewable),
            (
                days(30),
                CertificateState::Renewable,
                CertificateState::Urgent,
            ),
            (
                days(7),
                CertificateState::Urgent,
                CertificateState::Critical,
            ),
        ] {
            assert_eq!(state_at(until - limit - second, &[]), outside);
            assert_eq!(state_at(until - limit, &[]), inside);
        }
        assert_eq!(state_at(until, &[]), CertificateState::Critical);
        assert_eq!(state_at(until + second, &[]), CertificateState::Expired);
        let from: Timestamp = FROM.parse().unwrap();
        assert_eq!(state_at(from - second, &[]), CertificateState::NotYetValid);
        assert_eq!(state_at(from, &[]), CertificateState::Ok);
    }

    #[test]
    fn a_request_that_was_not_completed_is_said_whatever_the_date() {
        for now in [
            "2026-01-01T00:00:00Z",
            "2027-01-01T00:00:00Z",
            "2031-01-01T00:00:00Z",
        ] {
            let now = now.parse().unwrap();
            assert_eq!(
                state_at(now, &[Missing::IssuedCertificate]),
                CertificateState::Incomplete
            );
            assert_ne!(
                state_at(now, &[Missing::EncryptionKey]),
                CertificateState::Incomplete
            );
        }
    }

    #[test]
    fn days_left_round_down() {
        let until: Timestamp = UNTIL.parse().unwrap();
        assert_eq!(days_left(until, until - days(3)), 3);
        assert_eq!(days_left(until, until - SignedDuration::from_hours(23)), 0);
        assert_eq!(days_left(until, until + SignedDuration::from_secs(1)), -1);
    }

    proptest! {
        #[test]
        fn the_state_only_gets_worse(first in 0_i64..100_000_000, later in 0_i64..100_000_000) {
            let from: Timestamp = FROM.parse().unwrap();
            let rank = |seconds: i64| match state_at(from + SignedDuration::from_secs(seconds), &[]) {
                CertificateState::Ok => 0,
                CertificateState::Renewable => 1,
                CertificateState::Urgent => 2,
                CertificateState::Critical => 3,
                _ => 4,
            };
            prop_assert!(rank(first) <= rank(first + later));
        }
    }
}
