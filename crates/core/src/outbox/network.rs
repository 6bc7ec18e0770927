//! Whether the platform can be reached. The window tells when the network changed or the device
//! woke up; a call that carries nothing tells whether the platform answers.

use std::net::UdpSocket;
use std::sync::Mutex;

use jiff::Timestamp;
use valise_ehealth::Service;
use valise_store::CheckError;

use crate::Error;
use crate::check::{self, policy};
use crate::context::{Context, blocking};
use crate::continuity::Route;
use crate::scope::lock;
use crate::views::NetworkState;

/// Why the call is made, for the ledger.
const PURPOSE: &str = "clock";

/// Addresses that no one has (RFC 5737, RFC 3849): finding the way to them sends nothing.
const NOBODY: [(&str, &str); 2] = [
    ("0.0.0.0:0", "192.0.2.1:443"),
    ("[::]:0", "[2001:db8::1]:443"),
];

/// What is known of the network, in memory only.
#[derive(Default)]
pub(crate) struct Network(Mutex<Known>);

#[derive(Default, Clone)]
struct Known {
    state: NetworkState,
    /// How often the platform was missed in a row.
    missed: u32,
    /// Not before, unless something changes.
    look_at: Option<Timestamp>,
    /// Why it was missed.
    why: Option<CheckError>,
}

impl Network {
    pub(crate) fn state(&self) -> NetworkState {
        lock(&self.0).state
    }

    /// Whether the platform could not be reached the last time.
    pub(crate) fn is_down(&self) -> bool {
        matches!(
            self.state(),
            NetworkState::Offline | NetworkState::PlatformDown
        )
    }

    /// When it is looked for again by itself.
    pub(crate) fn look_at(&self) -> Option<Timestamp> {
        lock(&self.0).look_at
    }

    /// Why the platform can't be reached at the moment, while it is not to be looked for yet.
    pub(crate) fn unreached(&self, now: Timestamp) -> Option<CheckError> {
        let known = lock(&self.0);
        let later = known.look_at.is_some_and(|at| at > now);
        known.why.clone().filter(|_| later)
    }

    /// Another network, or the device woke up: what was known counts no more.
    pub(crate) fn changed(&self) {
        *lock(&self.0) = Known::default();
    }

    /// The platform answered.
    pub(crate) fn answered(&self) {
        *lock(&self.0) = Known {
            state: NetworkState::Online,
            ..Known::default()
        };
    }

    fn missed(&self, why: CheckError, has_way: bool, now: Timestamp) {
        let mut known = lock(&self.0);
        *known = Known {
            state: match has_way {
                true => NetworkState::PlatformDown,
                false => NetworkState::Offline,
            },
            missed: known.missed.saturating_add(1),
            look_at: Some(policy::looked_again_at(now, known.missed)),
            why: Some(why),
        };
    }
}

/// Looks for the platform: whatever it answers, it is there.
///
/// # Errors
/// Why it can't be reached.
pub(crate) async fn look(context: &Context) -> Result<(), CheckError> {
    let network = &context.scope.outbox.network;
    let before = network.state();
    let result = reach(context).await.map_err(|error| check::kept(&error));
    match &result {
        Ok(()) => network.answered(),
        Err(error) => {
            let has_way = blocking(|| Ok(has_way())).await.unwrap_or(true);
            tracing::info!(code = error.code, has_way, "the platform is not reached");
            network.missed(error.clone(), has_way, context.now());
        }
    }
    if network.state() != before {
        super::told(context);
    }
    result
}

async fn reach(context: &Context) -> Result<(), Error> {
    let network = context.network()?;
    let route = Route::begin(context, Service::MemberData).await?;
    network
        .transport
        .measure_clock(route.url(), PURPOSE)
        .await?;
    Ok(())
}

/// Whether this device knows a way out.
fn has_way() -> bool {
    NOBODY.iter().any(|(own, far)| {
        UdpSocket::bind(own)
            .and_then(|socket| socket.connect(far))
            .is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    #[test]
    fn the_platform_is_looked_for_less_and_less_until_something_changes() {
        let network = Network::default();
        let why = || check::kept(&Error::NoSession);
        let now = Timestamp::UNIX_EPOCH;
        let mut pauses = Vec::new();
        for _ in 0..6 {
            network.missed(why(), true, now);
            let pause = network.look_at().unwrap().duration_since(now);
            pauses.push(pause.as_mins());
        }
        assert_eq!(pauses, [1, 2, 5, 15, 15, 15]);
        assert_eq!(network.state(), NetworkState::PlatformDown);
        network.missed(why(), false, now);
        assert_eq!(network.state(), NetworkState::Offline);
        network.changed();
        assert_eq!((network.look_at(), network.is_down()), (None, false));
        assert_eq!(network.unreached(now), None);
        network.missed(why(), false, now);
        assert_eq!(network.look_at(), Some(now + SignedDuration::from_mins(1)));
        network.answered();
        assert_eq!(network.state(), NetworkState::Online);
    }
}
