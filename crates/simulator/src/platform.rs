//! What the services of the platform share.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use openssl::x509::X509Ref;

use crate::authority::Authority;
use crate::card::CardAuthority;
use crate::config::Config;
use crate::faults::{FaultKind, Faults, Service};
use crate::keystores::PracticeKeystore;
use crate::license::License;
use crate::people::Person;
use crate::received::Received;
use crate::replay::Replay;
use crate::service_list::ServiceLists;
use crate::sts::Pending;
use crate::visit::Visit;

/// The furthest that a fault can set the clock off, in seconds: ten years.
const LARGEST_SKEW: i64 = 10 * 365 * 86_400;

/// The state of a running platform.
#[derive(Debug)]
pub(crate) struct Platform {
    pub(crate) config: Config,
    /// `https://127.0.0.1:PORT`.
    pub(crate) base_url: String,
    pub(crate) authority: Authority,
    /// Whose identity cards are taken.
    pub(crate) cards: Arc<CardAuthority>,
    /// Fingerprints of the roots above those cards.
    pub(crate) card_roots: Vec<String>,
    /// `http://127.0.0.1:PORT`, where the status of their certificates is told.
    pub(crate) ocsp_origin: String,
    pub(crate) license: License,
    pub(crate) keystores: Vec<PracticeKeystore>,
    /// Serial numbers of revoked certificates, in decimal digits.
    pub(crate) revoked: Vec<String>,
    pub(crate) people: Vec<Person>,
    pub(crate) faults: Faults,
    pub(crate) received: Received,
    pub(crate) replay: Replay,
    pub(crate) service_lists: ServiceLists,
    /// Requests for a token that wait for a proof of the second key, by their context.
    pub(crate) challenges: Mutex<HashMap<String, Pending>>,
    /// How often people whose insurer is down were asked for.
    pub(crate) tries: Mutex<HashMap<String, u32>>,
}

impl Platform {
    /// The time of the platform while no fault strikes.
    pub(crate) fn now(&self) -> Timestamp {
        let true_time = (self.config.clock)();
        true_time
            .checked_add(self.config.clock_offset)
            .unwrap_or(true_time)
    }

    /// Begins a call: takes the faults that strike it.
    pub(crate) fn visit(&self, service: Service) -> Visit<'_> {
        let struck = self.faults.strike(service);
        let skew = struck.iter().fold(0_i64, |sum, kind| match kind {
            FaultKind::ClockSkew { seconds } => sum.saturating_add(*seconds),
            _ => sum,
        });
        let skew = SignedDuration::from_secs(skew.clamp(-LARGEST_SKEW, LARGEST_SKEW));
        let now = self.now();
        Visit {
            platform: self,
            now: now.checked_add(skew).unwrap_or(now),
            struck,
        }
    }

    /// Whether a certificate stands on the list of revoked ones.
    pub(crate) fn revoked(&self, certificate: &X509Ref) -> bool {
        let serial = certificate
            .serial_number()
            .to_bn()
            .and_then(|number| number.to_dec_str());
        serial.is_ok_and(|serial| {
            self.revoked
                .iter()
                .any(|revoked| revoked.as_str() == &serial[..])
        })
    }

    /// Counts one more try for this key; gives how many there were before.
    pub(crate) fn count_try(&self, key: &str) -> u32 {
        let mut tries = lock(&self.tries);
        let count = tries.entry(key.to_owned()).or_default();
        *count += 1;
        *count - 1
    }
}

/// Locks, also after another thread broke off.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
