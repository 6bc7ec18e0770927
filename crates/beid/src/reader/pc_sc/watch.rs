//! Watching the readers: one thread, which outlives a card service that stops and starts.

use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use pcsc::Context;

use super::follow::Follower;
use super::{Clock, SERVICE_ENDS_WITHOUT_READERS, establish};
use crate::{Error, ReaderEvent, ReaderEventKind, ReaderEvents, TransportError};

/// How soon to look again for a service that does not run.
const TRY_AGAIN: Duration = Duration::from_millis(500);
/// The thread may be about to wait when it is told to end, so it is told again.
const TELL_AGAIN: Duration = Duration::from_millis(20);

/// The events of PC/SC. Dropping it ends the thread.
pub(super) struct Watch {
    events: Receiver<ReaderEvent>,
    ending: Arc<Ending>,
    thread: Option<JoinHandle<()>>,
}

/// How the thread is told to end.
#[derive(Default)]
pub(super) struct Ending {
    state: Mutex<EndingState>,
    changed: Condvar,
}

#[derive(Default)]
struct EndingState {
    wanted: bool,
    /// The wait to cancel.
    context: Option<Context>,
    ended: bool,
}

impl Watch {
    pub(super) fn start(clock: Clock, with_test_readers: bool) -> Result<Self, Error> {
        let (sender, events) = channel();
        let ending = Arc::new(Ending::default());
        let told = Arc::clone(&ending);
        let tell = move |kind| {
            // whoever listened is gone: the thread is told to end in the same moment
            let _ = sender.send(ReaderEvent { kind, at: clock() });
        };
        let thread = thread::Builder::new()
            .name("card readers".to_owned())
            .spawn(move || {
                run(&told, with_test_readers, &tell);
                told.lock().ended = true;
                told.changed.notify_all();
            })
            .map_err(|_| TransportError::Other(pcsc::Error::NoMemory as u32))?;
        Ok(Self {
            events,
            ending,
            thread: Some(thread),
        })
    }
}

impl ReaderEvents for Watch {
    fn next(&mut self, patience: Duration) -> Option<ReaderEvent> {
        match self.events.recv_timeout(patience) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => {
                // a loop around this must not spin
                self.ending.pause(patience);
                None
            }
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(thread) = self.thread.take() {
            self.ending.end(&thread);
            let _ = thread.join();
        }
    }
}

impl Ending {
    fn lock(&self) -> MutexGuard<'_, EndingState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn is_wanted(&self) -> bool {
        self.lock().wanted
    }

    /// Waits, or until the end is wanted.
    pub(super) fn pause(&self, patience: Duration) {
        let state = self.lock();
        if !state.wanted {
            drop(self.changed.wait_timeout(state, patience));
        }
    }

    /// Tells the thread to end and waits until it has.
    fn end(&self, thread: &JoinHandle<()>) {
        let mut state = self.lock();
        state.wanted = true;
        self.changed.notify_all();
        while !state.ended && !thread.is_finished() {
            let context = state.context.clone();
            drop(state);
            if let Some(context) = context {
                // there may be no wait to cancel at this moment
                let _ = context.cancel();
            }
            state = self.lock();
            if !state.ended {
                let waited = self.changed.wait_timeout(state, TELL_AGAIN);
                state = waited.unwrap_or_else(PoisonError::into_inner).0;
            }
        }
    }
}

fn run(ending: &Ending, with_test_readers: bool, tell: &dyn Fn(ReaderEventKind)) {
    let mut is_running = true;
    while !ending.is_wanted() {
        let Ok(context) = establish() else {
            if is_running && !SERVICE_ENDS_WITHOUT_READERS {
                tell(ReaderEventKind::ServiceStopped);
            }
            is_running = false;
            ending.pause(TRY_AGAIN);
            continue;
        };
        if !is_running && !SERVICE_ENDS_WITHOUT_READERS {
            tell(ReaderEventKind::ServiceStarted);
        }
        is_running = true;
        ending.lock().context = Some(context.clone());
        let mut follower = Follower::new(&context, with_test_readers, tell);
        follower.follow(ending);
        if SERVICE_ENDS_WITHOUT_READERS {
            follower.tell_all_gone();
        }
        ending.lock().context = None;
        if !ending.is_wanted() && !SERVICE_ENDS_WITHOUT_READERS {
            tell(ReaderEventKind::ServiceStopped);
            is_running = false;
        }
        // a service that is about to stop may still be found
        ending.pause(TRY_AGAIN);
    }
}
