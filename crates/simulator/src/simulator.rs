//! Starting and stopping the practice platform.

use std::fs::File;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use axum_server::Handle;
use jiff::Timestamp;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::authority::Authority;
use crate::card::CardAuthority;
use crate::config::Config;
use crate::error::Error;
use crate::faults::Faults;
use crate::keystores::{self, PracticeKeystore, Shelf};
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
    card_handle: Handle<SocketAddr>,
    served: Vec<JoinHandle<()>>,
    /// Held for as long as the platform runs.
    _lock: File,
}

impl Simulator {
    /// Starts the platform and writes its files in the data folder:
    /// `endpoints.toml`, `tls-ca.pem`, `platform-ca.pem`, `license.txt`, the practice keystores
    /// with `keystores.json`, and `running.json` while it runs. The card authority beside it tells
    /// over plain HTTP, on another port, whether certificates of cards are revoked.
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
            card_listener,
            lock,
            port,
        } = prepared.map_err(|error| Error::Keystore(error.to_string()))??;
        let platform = Arc::new(platform);
        let handle = Handle::new();
        let card_handle = Handle::new();
        let shared = || Arc::clone(&platform);
        let served = vec![
            server::serve(listener, shared(), handle.clone())?,
            server::serve_card_status(card_listener, shared(), card_handle.clone())?,
        ];
        let endpoints_file = files::publish(&platform, port)?;
        Ok(Simulator {
            platform,
            endpoints_file,
            handle,
            card_handle,
            served,
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

    /// Who makes the identity cards that this platform takes. Cards of the seed `practice` made
    /// elsewhere are taken too; those made here name the address under [`Simulator::ocsp_origin`].
    pub fn card_authority(&self) -> &Arc<CardAuthority> {
        &self.platform.cards
    }

    /// SHA-256 fingerprints of the roots above those cards, in hexadecimal.
    pub fn card_roots(&self) -> &[String] {
        &self.platform.card_roots
    }

    /// `http://127.0.0.1:PORT`, under which the certificates of cards say that their status can be
    /// asked (RFC 6960).
    pub fn ocsp_origin(&self) -> &str {
        &self.platform.ocsp_origin
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
        self.card_handle.graceful_shutdown(Some(GRACE));
        for served in std::mem::take(&mut self.served) {
            // whatever became of the server, it is over
            let _ = served.await;
        }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.handle.shutdown();
        self.card_handle.shutdown();
        files::withdraw(&self.platform.config.data_dir);
    }
}

/// What is made before the server starts; making keys takes its time.
pub(crate) struct Prepared {
    pub(crate) platform: Platform,
    listener: std::net::TcpListener,
    card_listener: std::net::TcpListener,
    lock: File,
    port: u16,
}

impl Prepared {
    pub(crate) fn new(config: Config) -> Result<Self, Error> {
        let lock = files::take(&config.data_dir)?;
        if config.fresh {
            files::forget(&config.data_dir)?;
        }
        let listener = server::bind(config.place, config.port)?;
        let port = listener.local_addr()?.port();
        let true_time = (config.clock)();
        let card_listener = server::bind(config.place, None)?;
        let ocsp_origin = format!("http://{}", card_listener.local_addr()?);
        let addresses = server::card_status::addresses(&ocsp_origin);
        let cards = CardAuthority::practice(true_time).with_addresses(addresses);
        // finding the primes of the roots takes a moment
        let (card_roots, stocked) = thread::scope(|scope| {
            let roots = scope.spawn(|| cards.root_fingerprints());
            let stocked = stock(&config, true_time);
            (roots.join(), stocked)
        });
        let interrupted = |_| Error::Keystore("the work was interrupted".into());
        let card_roots = card_roots.map_err(interrupted)??;
        let (authority, shelf) = stocked?;
        let platform = Platform {
            base_url: files::base_url(config.place, port),
            authority,
            cards: Arc::new(cards),
            card_roots,
            ocsp_origin,
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
            card_listener,
            lock,
            port,
        })
    }
}

fn stock(config: &Config, now: Timestamp) -> Result<(Authority, Shelf), Error> {
    let (authority, renewed) = Authority::load(&config.data_dir, now)?;
    let shelf = keystores::stock(&config.data_dir, &authority, now, renewed)?;
    Ok((authority, shelf))
}
