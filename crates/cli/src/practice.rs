//! The practice platform: the one that runs for the data folder, or one for this command alone.

#[cfg(feature = "practice")]
pub(crate) use with_platform::{Platform, find_or_start, running};
#[cfg(not(feature = "practice"))]
pub(crate) use without_platform::{Platform, find_or_start, running};

#[cfg(feature = "practice")]
mod with_platform {
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    pub(crate) use valise_simulator::running;
    use valise_simulator::{Config, Running, Simulator};

    use crate::failure::Failure;

    /// A practice platform that this command can use.
    pub(crate) enum Platform {
        /// Another program runs it.
        Another(Running),
        /// It was started for this command.
        Ours(Box<Simulator>),
    }

    impl Platform {
        pub(crate) fn endpoints_file(&self) -> PathBuf {
            match self {
                Self::Another(running) => running.endpoints_file.clone(),
                Self::Ours(simulator) => simulator.endpoints_file().to_owned(),
            }
        }

        pub(crate) async fn stop(self) {
            if let Self::Ours(simulator) = self {
                simulator.stop().await;
            }
        }
    }

    /// How often, and after which pause, a platform that is just starting or stopping for another
    /// command is looked at again: its keys may have to be made first.
    const TRIES: u32 = 100;
    const PAUSE: Duration = Duration::from_millis(200);

    pub(crate) async fn find_or_start(data_dir: &Path) -> Result<Platform, Failure> {
        for _ in 0..TRIES {
            if let Some(running) = running(data_dir) {
                return Ok(Platform::Another(running));
            }
            match Simulator::start(Config::new(data_dir)).await {
                Ok(simulator) => return Ok(Platform::Ours(Box::new(simulator))),
                Err(valise_simulator::Error::AlreadyRunning) => tokio::time::sleep(PAUSE).await,
                Err(_) => break,
            }
        }
        Err(Failure::new("cli.practice_did_not_start"))
    }
}

#[cfg(not(feature = "practice"))]
mod without_platform {
    use std::path::{Path, PathBuf};

    use crate::failure::Failure;

    /// There is none in this build.
    pub(crate) enum Platform {}

    /// What is told of one elsewhere.
    pub(crate) struct Running {
        pub(crate) endpoints_file: PathBuf,
        pub(crate) ocsp_origin: String,
        pub(crate) card_roots: Vec<String>,
    }

    pub(crate) fn running(_: &Path) -> Option<Running> {
        None
    }

    impl Platform {
        pub(crate) fn endpoints_file(&self) -> PathBuf {
            match *self {}
        }

        #[allow(
            clippy::unused_async,
            reason = "the same signature as with the feature"
        )]
        pub(crate) async fn stop(self) {
            match self {}
        }
    }

    #[allow(
        clippy::unused_async,
        reason = "the same signature as with the feature"
    )]
    pub(crate) async fn find_or_start(_: &Path) -> Result<Platform, Failure> {
        Err(Failure::new("cli.practice_not_available"))
    }
}
