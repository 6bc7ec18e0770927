//! Following readers and cards for as long as the card service runs.

use std::collections::BTreeMap;
use std::time::Duration;

use pcsc::{Context, Error as Code, PNP_NOTIFICATION, ReaderState as RawState, State};

use super::changes::Seen;
use super::context::list;
use super::ignored_because;
use super::watch::Ending;
use crate::ReaderEventKind;

/// macOS tells nothing about readers that come and go.
const HAS_PNP: bool = !cfg!(target_os = "macos");
/// How long to wait before looking at the list of readers again, without being told.
const LOOK_AGAIN: Duration = if HAS_PNP {
    Duration::from_secs(10)
} else {
    Duration::from_secs(1)
};
/// After an error that may pass.
const BREATH: Duration = Duration::from_millis(100);
/// So many of them in a row mean that the service is not well.
const MOST_ERRORS: u32 = 20;

/// Follows the readers over one line to the card service.
pub(super) struct Follower<'a> {
    context: &'a Context,
    with_test_readers: bool,
    tell: &'a dyn Fn(ReaderEventKind),
    states: Vec<RawState>,
    seen: BTreeMap<String, Seen>,
}

impl<'a> Follower<'a> {
    pub(super) fn new(
        context: &'a Context,
        with_test_readers: bool,
        tell: &'a dyn Fn(ReaderEventKind),
    ) -> Self {
        let mut states = Vec::new();
        if HAS_PNP {
            states.push(RawState::new(PNP_NOTIFICATION(), State::UNAWARE));
        }
        Self {
            context,
            with_test_readers,
            tell,
            states,
            seen: BTreeMap::new(),
        }
    }

    /// Goes on until the end is wanted or the service stops.
    pub(super) fn follow(&mut self, ending: &Ending) {
        let mut errors = 0;
        while !ending.is_wanted() && errors < MOST_ERRORS {
            if self.look_for_readers().is_err() {
                return;
            }
            if self.states.is_empty() {
                ending.pause(LOOK_AGAIN);
                continue;
            }
            match self.context.get_status_change(LOOK_AGAIN, &mut self.states) {
                Ok(()) => {
                    errors = 0;
                    self.look_for_cards();
                }
                Err(Code::Timeout | Code::Cancelled) => errors = 0,
                Err(Code::UnknownReader | Code::ReaderUnavailable | Code::NoReadersAvailable) => {
                    errors += 1;
                    ending.pause(BREATH);
                }
                Err(error) => {
                    tracing::info!(%error, "the card service does not answer");
                    return;
                }
            }
        }
    }

    /// Tells that every reader is gone, with its card.
    pub(super) fn tell_all_gone(&mut self) {
        for (reader, seen) in std::mem::take(&mut self.seen) {
            self.tell_gone(reader, &seen);
        }
    }

    fn tell_gone(&self, reader: String, seen: &Seen) {
        for event in Seen::default().since(seen, &reader) {
            (self.tell)(event);
        }
        (self.tell)(ReaderEventKind::ReaderRemoved { reader });
    }

    /// Which readers came and went.
    fn look_for_readers(&mut self) -> Result<(), crate::Error> {
        let names = list(self.context)?;
        self.states.retain(|state| {
            state.name() == PNP_NOTIFICATION()
                || names.iter().any(|name| name.as_c_str() == state.name())
        });
        let gone: Vec<String> = self
            .seen
            .keys()
            .filter(|reader| {
                !names
                    .iter()
                    .any(|name| name.to_string_lossy() == reader.as_str())
            })
            .cloned()
            .collect();
        for reader in gone {
            if let Some(seen) = self.seen.remove(&reader) {
                self.tell_gone(reader, &seen);
            }
        }
        for name in names {
            let reader = name.to_string_lossy().into_owned();
            if self.seen.contains_key(&reader)
                || ignored_because(&reader, self.with_test_readers).is_some()
            {
                continue;
            }
            self.states.push(RawState::new(name, State::UNAWARE));
            self.seen.insert(reader.clone(), Seen::default());
            (self.tell)(ReaderEventKind::ReaderAdded { reader });
        }
        Ok(())
    }

    /// Which cards came and went.
    fn look_for_cards(&mut self) {
        for state in &mut self.states {
            if state.event_state().contains(State::CHANGED) && state.name() != PNP_NOTIFICATION() {
                let reader = state.name().to_string_lossy().into_owned();
                let now = Seen::of(state);
                if let Some(before) = self.seen.get_mut(&reader) {
                    for event in now.since(before, &reader) {
                        (self.tell)(event);
                    }
                    *before = now;
                }
            }
            state.sync_current_state();
        }
    }
}
