//! How a practice platform is started.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

/// Where the practice platform takes its time from.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// How a practice platform is started; [`Config::new`] gives what practice needs.
#[derive(Clone)]
#[non_exhaustive]
pub struct Config {
    /// Folder of the certificates, the keystores and the endpoints file. It is made when absent,
    /// and its certificates stay valid over a restart.
    pub data_dir: PathBuf,
    /// Port on 127.0.0.1; none takes a free one.
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
            .field("port", &self.port)
            .field("fresh", &self.fresh)
            .field("clock_offset", &self.clock_offset)
            .finish_non_exhaustive()
    }
}
