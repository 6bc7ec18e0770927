//! One thread that talks to the keychain of the system.
//!
//! The Windows store does not keep the order of calls from different threads, and the Linux one
//! must not be called on a thread of an asynchronous runtime: with a thread of its own neither
//! matters. The connection is made again after it broke.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use keyring_core::{CredentialStore, Error as StoreError};

use crate::Error;

/// For how long an answer proves that the keychain is open.
const PROOF: Duration = Duration::from_secs(5);

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// Opens the store of the system.
pub(super) type Open = fn() -> Result<Arc<CredentialStore>, Error>;

/// The connection, on its thread.
pub(super) struct Connection {
    open: Open,
    store: Option<Arc<CredentialStore>>,
    proven_open: Option<Instant>,
}

/// Hands jobs to the thread.
pub(super) struct Worker {
    jobs: Sender<Job>,
}

impl Worker {
    /// Starts the thread and opens the store on it.
    pub(super) fn start(open: Open) -> Result<Self, Error> {
        let (jobs, queue) = channel::<Job>();
        std::thread::Builder::new()
            .name("keychain".to_owned())
            .spawn(move || {
                let mut connection = Connection {
                    open,
                    store: None,
                    proven_open: None,
                };
                for job in queue {
                    job(&mut connection);
                }
            })
            .map_err(Error::failed)?;
        let worker = Self { jobs };
        worker.run(|connection| connection.store().map(drop))?;
        Ok(worker)
    }

    /// Runs a job on the thread and waits for its answer.
    pub(super) fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Connection) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let (answer, answered) = channel();
        let job = Box::new(move |connection: &mut Connection| {
            // Nobody waits any more only when the caller's thread was ended.
            let _ = answer.send(job(connection));
        });
        self.jobs.send(job).map_err(Error::failed)?;
        answered.recv().map_err(Error::failed)?
    }
}

impl Connection {
    /// Makes one call to the store, a second time on a new connection when the first one broke.
    pub(super) fn call<T>(
        &mut self,
        call: impl Fn(&CredentialStore) -> Result<T, StoreError>,
        translate: fn(StoreError) -> Error,
    ) -> Result<T, Error> {
        let store = self.store()?;
        let answer = match call(store.as_ref()) {
            Err(StoreError::PlatformFailure(_)) => {
                self.store = None;
                call(self.store()?.as_ref())
            }
            answer => answer,
        };
        if answer.is_ok() {
            self.proven_open = Some(Instant::now());
        }
        answer.map_err(|error| match error {
            StoreError::NoEntry => Error::NotFound,
            other => translate(other),
        })
    }

    /// Whether the keychain gave an answer a moment ago that only an open one gives.
    pub(super) fn is_proven_open(&self) -> bool {
        self.proven_open.is_some_and(|when| when.elapsed() < PROOF)
    }

    fn store(&mut self) -> Result<Arc<CredentialStore>, Error> {
        if let Some(store) = &self.store {
            return Ok(store.clone());
        }
        let store = (self.open)()?;
        self.store = Some(store.clone());
        Ok(store)
    }
}
