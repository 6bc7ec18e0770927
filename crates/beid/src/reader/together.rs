//! Several sources of readers as one: PC/SC and the practice reader.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use jiff::Timestamp;

use super::{
    CardConnection, CardReader, ReaderEvent, ReaderEventKind, ReaderEvents, ReaderInfo,
    TransportError,
};
use crate::Error;

/// How long a listening thread waits before it looks whether it is still needed.
const LISTEN: Duration = Duration::from_millis(100);
/// After how many such waits it tries again to watch a source that does not run.
const TRY_AGAIN: u32 = 20;

/// Sources of readers, one after the other; put the practice reader last.
///
/// A source whose service does not run is left out as long as another one runs. So that it does
/// not speak for the others, its readers are told as removed then, instead of
/// [`ReaderEventKind::ServiceStopped`]; with one source alone everything passes through.
#[derive(Clone)]
pub struct ReadersTogether {
    sources: Vec<Arc<dyn CardReader>>,
}

impl ReadersTogether {
    /// Joins sources in this order.
    pub fn new(sources: Vec<Arc<dyn CardReader>>) -> Self {
        Self { sources }
    }
}

impl CardReader for ReadersTogether {
    fn readers(&self) -> Result<Vec<ReaderInfo>, Error> {
        let mut found: Vec<ReaderInfo> = Vec::new();
        let mut failure = None;
        let mut answered = false;
        for source in &self.sources {
            match source.readers() {
                Ok(readers) => {
                    answered = true;
                    for reader in readers {
                        if !found.iter().any(|other| other.name == reader.name) {
                            found.push(reader);
                        }
                    }
                }
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        match failure {
            Some(error) if !answered => Err(error),
            _ => Ok(found),
        }
    }

    fn watch(&self) -> Result<Box<dyn ReaderEvents>, Error> {
        if let [only] = self.sources.as_slice() {
            return only.watch();
        }
        let watches: Vec<_> = self.sources.iter().map(|source| source.watch()).collect();
        if let Some(Err(error)) = watches.first()
            && watches.iter().all(Result::is_err)
        {
            return Err(error.clone());
        }
        let (sender, events) = channel();
        let ending = Arc::new(AtomicBool::new(false));
        let mut together = EventsTogether {
            events,
            ending,
            threads: Vec::new(),
        };
        for (source, watch) in self.sources.iter().zip(watches) {
            let listener = Listener {
                source: Arc::clone(source),
                ending: Arc::clone(&together.ending),
                sender: sender.clone(),
                readers: BTreeSet::new(),
                cards: BTreeSet::new(),
            };
            let thread = thread::Builder::new()
                .name("readers".to_owned())
                .spawn(move || listener.run(watch.ok()))
                .map_err(|_| Error::NoService)?;
            together.threads.push(thread);
        }
        Ok(Box::new(together))
    }

    fn connect(&self, reader: &str) -> Result<Box<dyn CardConnection>, TransportError> {
        let mut error = TransportError::ReaderGone;
        for source in &self.sources {
            match source.connect(reader) {
                // not one of its readers
                Err(TransportError::ReaderGone) => {}
                Err(TransportError::ServiceStopped) => error = TransportError::ServiceStopped,
                other => return other,
            }
        }
        Err(error)
    }
}

struct EventsTogether {
    events: Receiver<ReaderEvent>,
    ending: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl ReaderEvents for EventsTogether {
    fn next(&mut self, patience: Duration) -> Option<ReaderEvent> {
        self.events.recv_timeout(patience).ok()
    }
}

impl Drop for EventsTogether {
    fn drop(&mut self) {
        self.ending.store(true, Ordering::SeqCst);
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

/// Listens to one source.
struct Listener {
    source: Arc<dyn CardReader>,
    ending: Arc<AtomicBool>,
    sender: Sender<ReaderEvent>,
    readers: BTreeSet<String>,
    cards: BTreeSet<String>,
}

impl Listener {
    fn run(mut self, mut watch: Option<Box<dyn ReaderEvents>>) {
        let mut waits = 0;
        while !self.ending.load(Ordering::SeqCst) {
            if let Some(watch) = &mut watch {
                if let Some(event) = watch.next(LISTEN) {
                    self.pass_on(event);
                }
                continue;
            }
            thread::park_timeout(LISTEN);
            waits += 1;
            if waits % TRY_AGAIN == 0 {
                watch = self.source.watch().ok();
            }
        }
    }

    fn pass_on(&mut self, event: ReaderEvent) {
        match &event.kind {
            ReaderEventKind::ReaderAdded { reader } => {
                self.readers.insert(reader.clone());
            }
            ReaderEventKind::ReaderRemoved { reader } => {
                self.readers.remove(reader);
            }
            ReaderEventKind::Inserted { reader, .. } => {
                self.cards.insert(reader.clone());
            }
            ReaderEventKind::Removed { reader } => {
                self.cards.remove(reader);
            }
            ReaderEventKind::ServiceStopped => return self.tell_gone(event.at),
            ReaderEventKind::ServiceStarted => return,
        }
        let _ = self.sender.send(event);
    }

    fn tell_gone(&mut self, at: Timestamp) {
        let cards = std::mem::take(&mut self.cards).into_iter();
        let readers = std::mem::take(&mut self.readers).into_iter();
        let events = cards
            .map(|reader| ReaderEventKind::Removed { reader })
            .chain(readers.map(|reader| ReaderEventKind::ReaderRemoved { reader }));
        for kind in events {
            let _ = self.sender.send(ReaderEvent { kind, at });
        }
    }
}
