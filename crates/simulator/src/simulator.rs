//! Starting and stopping the practice platform.

use std::fs::File;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum_server::Handle;
use jiff::Timestamp;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::authority::Authority;
use crate::config::Config;
use crate::error::Error;
use crate::faults::Faults;
use crate::keystores::{self, PracticeKeystore};
use crate::license::License;
use crate::people::{Person, everyone};
use crate::platform::Platform;
use crate::received::{Received, ReceivedCall};
use crate::replay::Replay;
use crate::service_list::ServiceLists;
use crate::{files, server};

/// How long open calls may take to end when the platform stops.
const GRACE: Duration = Duration::from_secs(2);

/// A running practice platform. It stops when dropped; [`Simulator::stop`] also waits for the end.
#[derive(Debug)]
pub struct Simulator {
    platform: Arc<Platform>,
    endpoints_file: PathBuf,
    handle: Handle<SocketAddr>,
    served: Option<JoinHandle<()>>,
    /// Held for as long as the platform runs.
    _lock: File,
}

impl Simulator {
    /// Starts the platform on the loopback address and writes its files in the data folder:
    /// `endpoints.toml`, `tls-ca.pem`, `platform-ca.pem`, `license.txt`, the practice keystores
    /// with `keystores.json`, and `running.json` while it runs.
    ///
    /// The first start in a folder makes the keys and takes a second or two. It must be called
    /// inside of a tokio runtime, which serves the platform from then on.
    ///
    /// # Errors
    ///
    /// Any [`Error`]; [`Error::AlreadyRunning`] when another one uses the folder.
    pub async fn start(config: Config) -> Result<Simulator, Error> {
        let prepared = spawn_blocking(move || Prepared::new(config)).await;
        let Prepared {
            platform,
            listener,
            lock,
            port,
        } = prepared.map_err(|error| Error::Keystore(error.to_string()))??;
        let platform = Arc::new(platform);
        let handle = Handle::new();
        let served = server::serve(listener, Arc::clone(&platform), handle.clone())?;
        let endpoints_file = files::publish(&platform, port)?;
        Ok(Simulator {
            platform,
            endpoints_file,
            handle,
            served: Some(served),
            _lock: lock,
        })
    }

    /// `https://127.0.0.1:PORT`, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.platform.base_url
    }

    /// The endpoints file that points a client at this platform.
    pub fn endpoints_file(&self) -> &Path {
        &self.endpoints_file
    }

    /// The practice keystores, the usable ones first.
    pub fn keystores(&self) -> &[PracticeKeystore] {
        &self.platform.keystores
    }

    /// Everyone whom the platform knows: the people of [`crate::people`], then a crowd.
    pub fn people(&self) -> &[Person] {
        &self.platform.people
    }

    /// The switchboard of the faults.
    pub fn faults(&self) -> &Faults {
        &self.platform.faults
    }

    /// The latest received calls, oldest first.
    pub fn received(&self) -> Vec<ReceivedCall> {
        self.platform.received.list()
    }

    /// The time by the platform's clock.
    pub fn now(&self) -> Timestamp {
        self.platform.now()
    }

    /// Stops the platform, lets open calls end, and removes `running.json`.
    pub async fn stop(mut self) {
        self.handle.graceful_shutdown(Some(GRACE));
        if let Some(served) = self.served.take() {
            // whatever became of the server, it is over
            let _ = served.await;
        }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.handle.shutdown();
        files::withdraw(&self.platform.config.data_dir);
    }
}

/// What is made before the server starts; making keys takes its time.
pub(crate) struct Prepared {
    pub(crate) platform: Platform,
    listener: std::net::TcpListener,
    lock: File,
    port: u16,
}

impl Prepared {
    pub(crate) fn new(config: Config) -> Result<Self, Error> {
        let lock = files::take(&config.data_dir)?;
        if config.fresh {
            files::forget(&config.data_dir)?;
        }
        let listener = server::bind(config.port)?;
        let port = listener.local_addr()?.port();
        let true_time = (config.clock)();
        let (authority, renewed) = Authority::load(&config.data_dir, true_time)?;
        let shelf = keystores::stock(&config.data_dir, &authority, true_time, renewed)?;
        let platform = Platform {
            base_url: files::base_url(port),
            authority,
            license: License::practice(),
            keystores: shelf.keystores,
            revoked: shelf.revoked,
            people: everyone(),
            faults: Faults::default(),
            received: Received::default(),
            replay: Replay::default(),
            service_lists: ServiceLists::default(),
            challenges: Default::default(),
            tries: Default::default(),
            config,
        };
        Ok(Prepared {
            platform,
            listener,
            lock,
            port,
        })
    }
}
