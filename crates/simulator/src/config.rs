//! How a practice platform is started.

use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

/// Where the practice platform takes its time from.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Where the platform listens. Nobody else's machine reaches either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    /// 127.0.0.1.
    #[default]
    Loopback,
    /// 192.0.2.10, in the network that is kept free for documentation (RFC 5737). It exists only
    /// where a test has made it, in a network namespace of its own, to cut it.
    TestNetwork,
}

impl Place {
    /// Its address.
    pub const fn address(self) -> Ipv4Addr {
        match self {
            Self::Loopback => Ipv4Addr::LOCALHOST,
            Self::TestNetwork => Ipv4Addr::new(192, 0, 2, 10),
        }
    }
}

/// How a practice platform is started; [`Config::new`] gives what practice needs.
#[derive(Clone)]
#[non_exhaustive]
pub struct Config {
    /// Folder of the certificates, the keystores and the endpoints file. It is made when absent,
    /// and its certificates stay valid over a restart.
    pub data_dir: PathBuf,
    /// Where it listens.
    pub place: Place,
    /// Port there; none takes a free one.
    pub port: Option<u16>,
    /// Forget the certificates and keystores of earlier starts and make new ones.
    pub fresh: bool,
    /// The time of the platform, before [`Config::clock_offset`].
    pub clock: Clock,
    /// How far the platform's clock is from the true time; also in the HTTP `Date` header.
    pub clock_offset: SignedDuration,
    /// Longest assertion of an eID or group session.
    pub session_lifetime: SignedDuration,
    /// Longest assertion of a fallback session, where the certificate of a person signs for itself.
    pub fallback_lifetime: SignedDuration,
    /// Keep the bodies of received messages in [`crate::ReceivedCall`], for tests of their form.
    pub keep_bodies: bool,
}

impl Config {
    /// The usual practice platform in this folder: any free port, the true time, sessions of
    /// 24 hours, fallback sessions of 12 hours, no bodies kept.
    pub fn new(data_dir: impl Into<PathBuf>) -> Self {
        Config {
            data_dir: data_dir.into(),
            place: Place::default(),
            port: None,
            fresh: false,
            clock: Arc::new(Timestamp::now),
            clock_offset: SignedDuration::ZERO,
            session_lifetime: SignedDuration::from_hours(24),
            fallback_lifetime: SignedDuration::from_hours(12),
            keep_bodies: false,
        }
    }
}

impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Config")
            .field("data_dir", &self.data_dir)
            .field("place", &self.place)
            .field("port", &self.port)
            .field("fresh", &self.fresh)
            .field("clock_offset", &self.clock_offset)
            .finish_non_exhaustive()
    }
}
