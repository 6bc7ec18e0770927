//! The open database, on a thread of its own.
//!
//! It does one thing at a time anyway. Where every question blocked a thread of the runtime
//! instead, a round would keep a dozen threads waiting for each other, and each of them would hold
//! on to memory of the engine.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

use valise_store::Store;

use crate::Error;

/// The open database of one environment. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Database {
    store: Store,
    thread: Arc<Thread>,
}

type Job = Box<dyn FnOnce() + Send>;

/// Ends with the last clone, once what was asked of it is done.
struct Thread {
    jobs: Option<Sender<Job>>,
    handle: Option<JoinHandle<()>>,
}

impl Database {
    /// Starts the thread.
    ///
    /// # Errors
    /// [`Error::Internal`] when the system has no thread left.
    pub(crate) fn new(store: Store) -> Result<Self, Error> {
        let (jobs, asked) = channel::<Job>();
        let work = move || {
            for job in asked {
                // Who asked is told by the answer that does not come.
                let _ = catch_unwind(AssertUnwindSafe(job));
            }
        };
        let handle = thread::Builder::new()
            .name("database".to_owned())
            .spawn(work)
            .map_err(|_| Error::Internal)?;
        let thread = Thread {
            jobs: Some(jobs),
            handle: Some(handle),
        };
        Ok(Self {
            store,
            thread: Arc::new(thread),
        })
    }

    /// Works with the database, after what was asked of it before. Goes on to its end when nobody
    /// waits for it any more.
    ///
    /// # Errors
    /// Those of `work`; [`Error::Internal`] when it panics.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Store) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let (answer, answered) = tokio::sync::oneshot::channel();
        let store = self.store.clone();
        self.thread.ask(Box::new(move || {
            let _ = answer.send(work(&store));
        }));
        answered.await.unwrap_or(Err(Error::Internal))
    }

    /// Waits until everything asked so far is done. Blocks.
    pub(crate) fn settle(&self) {
        let (answer, answered) = channel();
        self.thread.ask(Box::new(move || {
            let _ = answer.send(());
        }));
        let _ = answered.recv();
    }

    /// The database for work that takes long, on another thread that may wait.
    pub(crate) fn store(&self) -> &Store {
        &self.store
    }
}

impl Thread {
    fn ask(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            let _ = jobs.send(job);
        }
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.jobs = None;
        let Some(handle) = self.handle.take() else {
            return;
        };
        // The last clone may have been part of the last job.
        if handle.thread().id() != thread::current().id() {
            let _ = handle.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use secrecy::SecretSlice;

    use super::*;

    fn database() -> (tempfile::TempDir, Database) {
        let folder = tempfile::tempdir().unwrap();
        let key: SecretSlice<u8> = vec![1; 32].into();
        let store = Store::open(&folder.path().join("valise.db"), &key).unwrap();
        (folder, Database::new(store).unwrap())
    }

    fn count(store: &Store, counter: &AtomicU32) -> Result<u32, Error> {
        store.read(|_| Ok(()))?;
        Ok(counter.fetch_add(1, Ordering::SeqCst))
    }

    #[tokio::test]
    async fn everything_happens_in_order_and_a_panic_stops_nobody_else() {
        let (_folder, database) = database();
        let counter = Arc::new(AtomicU32::new(0));
        for expected in 0..3 {
            let counter = counter.clone();
            let counted = database.run(move |store| count(store, &counter)).await;
            assert_eq!(counted.unwrap(), expected);
        }
        let broken = database.run(|_| -> Result<(), Error> { panic!("a mistake") });
        assert!(matches!(broken.await, Err(Error::Internal)));
        let after = counter.clone();
        let counted = database.run(move |store| count(store, &after)).await;
        assert_eq!(counted.unwrap(), 3);
    }

    #[tokio::test]
    async fn what_was_asked_is_done_though_nobody_waits_and_before_it_is_settled() {
        let (_folder, database) = database();
        let counter = Arc::new(AtomicU32::new(0));
        for _ in 0..20 {
            let counter = counter.clone();
            let asked = database.run(move |store| count(store, &counter));
            // polled once, and given up
            let _ = tokio::time::timeout(std::time::Duration::ZERO, asked).await;
        }
        database.settle();
        assert_eq!(counter.load(Ordering::SeqCst), 20);
    }

    #[tokio::test]
    async fn the_last_clone_waits_for_the_end_wherever_it_is_dropped() {
        let (_folder, database) = database();
        let counter = Arc::new(AtomicU32::new(0));
        let (last, counted) = (database.clone(), counter.clone());
        let (ended, end) = channel();
        let asked = database.run(move |store| {
            let result = count(store, &counted);
            drop(last);
            let _ = ended.send(());
            result
        });
        drop(tokio::time::timeout(std::time::Duration::ZERO, asked).await);
        drop(database);
        end.recv().unwrap();
        assert_eq!(counter.load(Ordering::SeqCst), 1);
    }
}
