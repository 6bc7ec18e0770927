//! The practice platform: the one that runs for the data folder, or one for this command alone.

#[cfg(feature = "practice")]
pub(crate) use with_platform::{Platform, find_or_start};
#[cfg(not(feature = "practice"))]
pub(crate) use without_platform::{Platform, find_or_start};

#[cfg(feature = "practice")]
mod with_platform {
    use std::path::{Path, PathBuf};

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

    pub(crate) async fn find_or_start(data_dir: &Path) -> Result<Platform, Failure> {
        if let Some(running) = valise_simulator::running(data_dir) {
            return Ok(Platform::Another(running));
        }
        match Simulator::start(Config::new(data_dir)).await {
            Ok(simulator) => Ok(Platform::Ours(Box::new(simulator))),
            // Another command may have started one a moment ago.
            Err(_) => valise_simulator::running(data_dir)
                .map(Platform::Another)
                .ok_or_else(|| Failure::new("cli.practice_did_not_start")),
        }
    }
}

#[cfg(not(feature = "practice"))]
mod without_platform {
    use std::path::{Path, PathBuf};

    use crate::failure::Failure;

    /// There is none in this build.
    pub(crate) enum Platform {}

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
