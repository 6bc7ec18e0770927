//! The state of the readers, which connections, watches and hands share.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use valise_beid::{ReaderEvent, ReaderEventKind, TransportError};

use super::control::Pace;
use super::statistics::Statistics;
use super::{ReaderOptions, Sleeper};
use crate::Clock;
use crate::card::VirtualCard;

/// How long to wait for a change before looking again.
pub(super) const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// What readers, connections and hands share.
pub(in crate::card) struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    clock: Clock,
    sleeper: Sleeper,
}

/// The card service and its readers.
pub(in crate::card) struct State {
    pub(super) running: bool,
    /// How often the service started: connections do not live longer than it.
    pub(super) starts: u64,
    pub(super) slots: Vec<Slot>,
    pub(super) watchers: Vec<Sender<ReaderEvent>>,
    /// How many connections were made, which numbers them.
    pub(super) connections: u64,
}

/// One reader.
#[derive(Default)]
pub(super) struct Slot {
    pub(super) name: String,
    pub(super) plugged: bool,
    pub(super) card: Option<VirtualCard>,
    /// How many cards were put in or taken out; tells one insertion from the next.
    pub(super) turn: u64,
    /// How often somebody reset the card.
    pub(super) resets: u64,
    /// Another program keeps the card to itself.
    pub(super) held: bool,
    /// Number of the connection that has a transaction.
    pub(super) transaction: Option<u64>,
    pub(super) pace: Pace,
    pub(super) dies_after: Option<u64>,
    pub(super) reset_after: Option<u64>,
    /// The reader fetches answers (61xx) and repeats lengths (6Cxx) by itself.
    pub(super) completes: bool,
    pub(super) statistics: Statistics,
    /// Closes the line to the reader of another process, where there is one.
    pub(super) hang_up: Option<Box<dyn Fn() + Send>>,
}

impl Shared {
    pub(super) fn new(options: ReaderOptions) -> Self {
        let slots = options.readers.into_iter().map(|name| Slot {
            name,
            plugged: true,
            ..Slot::default()
        });
        Shared {
            state: Mutex::new(State {
                running: true,
                starts: 0,
                slots: slots.collect(),
                watchers: Vec::new(),
                connections: 0,
            }),
            changed: Condvar::new(),
            clock: options.clock,
            sleeper: options.sleeper,
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state and wakes whoever waits for a change.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let result = change(&mut self.lock());
        self.changed.notify_all();
        result
    }

    /// Changes a reader; events are told to the watchers.
    pub(super) fn change_slot(
        &self,
        place: usize,
        change: impl FnOnce(&mut Slot, &mut Vec<ReaderEventKind>),
    ) {
        let at = self.now();
        self.change(|state| {
            let mut events = Vec::new();
            if let Some(slot) = state.slots.get_mut(place) {
                let plugged = slot.plugged;
                change(slot, &mut events);
                if state.running && (plugged || slot.plugged) {
                    state.tell(events, at);
                }
            }
        });
    }

    /// Waits for a change, at most this long.
    pub(super) fn wait<'a>(
        &self,
        state: MutexGuard<'a, State>,
        patience: Duration,
    ) -> MutexGuard<'a, State> {
        self.changed
            .wait_timeout(state, patience)
            .unwrap_or_else(PoisonError::into_inner)
            .0
    }

    /// Waits for a card in this reader; nothing when it was stopped.
    pub(in crate::card) fn next_card(
        &self,
        place: usize,
        stopped: &AtomicBool,
    ) -> Option<(VirtualCard, u64)> {
        let mut state = self.lock();
        while !stopped.load(Ordering::SeqCst) {
            let slot = state.slots.get(place)?;
            if let Some(card) = slot.card.as_ref().filter(|_| slot.plugged) {
                return Some((card.clone(), slot.turn));
            }
            state = self.wait(state, LOOK_AGAIN);
        }
        None
    }

    /// Waits this long, or until another card is in the reader.
    pub(in crate::card) fn pause(&self, place: usize, turn: u64, patience: Duration) {
        let state = self.lock();
        if state.slots.get(place).is_some_and(|slot| slot.turn == turn) {
            drop(self.wait(state, patience));
        }
    }

    /// Sets what closes the line of the card that was put in at this turn. False when that card is
    /// gone or carrying was stopped.
    pub(in crate::card) fn set_hang_up(
        &self,
        place: usize,
        turn: u64,
        hang_up: Box<dyn Fn() + Send>,
        stopped: &AtomicBool,
    ) -> bool {
        let mut state = self.lock();
        match state.slots.get_mut(place) {
            Some(slot) if slot.turn == turn && !stopped.load(Ordering::SeqCst) => {
                slot.hang_up = Some(hang_up);
                true
            }
            _ => false,
        }
    }

    /// Closes the line to the reader of another process.
    pub(in crate::card) fn hang_up(&self, place: usize) {
        self.change(|state| {
            let slot = state.slots.get_mut(place);
            if let Some(hang_up) = slot.and_then(|slot| slot.hang_up.take()) {
                hang_up();
            }
        });
    }

    /// One command to the card that was put in at this turn, with everything that befalls it.
    pub(in crate::card) fn exchange(
        &self,
        place: usize,
        turn: u64,
        command: &[u8],
    ) -> Result<Vec<u8>, TransportError> {
        let at = self.now();
        let (card, pace) = self.change(|state| state.admit(place, turn, at))?;
        let answer = card.transmit(command);
        let time = pace.time(command.len() + answer.len());
        if !time.is_zero() {
            (self.sleeper)(time);
        }
        let mut state = self.lock();
        let slot = state.slots.get_mut(place);
        let slot = slot.ok_or(TransportError::ReaderGone)?;
        if card.is_mute() {
            return Err(TransportError::Mute);
        }
        slot.statistics.add(command, &answer);
        if slot.turn == turn {
            Ok(answer)
        } else {
            Err(TransportError::Removed)
        }
    }
}

impl State {
    /// What is there now, as added readers and inserted cards.
    pub(super) fn present(&self, at: Timestamp) -> Vec<ReaderEvent> {
        let mut events = Vec::new();
        for slot in self.slots.iter().filter(|slot| slot.plugged) {
            events.push(ReaderEventKind::ReaderAdded {
                reader: slot.name.clone(),
            });
            events.extend(slot.inserted());
        }
        let dated = events.into_iter().map(|kind| ReaderEvent { kind, at });
        dated.collect()
    }

    /// Tells the watchers, and forgets those that are gone.
    pub(super) fn tell(&mut self, events: Vec<ReaderEventKind>, at: Timestamp) {
        for kind in events {
            self.watchers.retain(|watcher| {
                let kind = kind.clone();
                watcher.send(ReaderEvent { kind, at }).is_ok()
            });
        }
    }

    /// The card for one more command, if nothing befalls it first.
    fn admit(
        &mut self,
        place: usize,
        turn: u64,
        at: Timestamp,
    ) -> Result<(VirtualCard, Pace), TransportError> {
        let slot = self.slots.get_mut(place);
        let slot = slot.ok_or(TransportError::ReaderGone)?;
        let card = match &slot.card {
            Some(card) if slot.turn == turn => card.clone(),
            _ => return Err(TransportError::Removed),
        };
        if slot.dies_after == Some(0) {
            slot.dies_after = None;
            let gone = slot.take_out();
            self.tell(gone.into_iter().collect(), at);
            return Err(TransportError::Removed);
        }
        if slot.reset_after == Some(0) {
            slot.reset_after = None;
            slot.reset();
            return Err(TransportError::Reset);
        }
        for countdown in [&mut slot.dies_after, &mut slot.reset_after] {
            *countdown = countdown.map(|left| left.saturating_sub(1));
        }
        Ok((card, slot.pace))
    }
}

impl Slot {
    /// The event of a card that was put in.
    pub(super) fn inserted(&self) -> Option<ReaderEventKind> {
        self.card.as_ref().map(|card| ReaderEventKind::Inserted {
            reader: self.name.clone(),
            atr: card.atr(),
        })
    }

    /// Takes the card out; nothing happens when there is none.
    pub(super) fn take_out(&mut self) -> Option<ReaderEventKind> {
        let card = self.card.take()?;
        card.reset();
        self.turn += 1;
        self.transaction = None;
        if let Some(hang_up) = self.hang_up.take() {
            hang_up();
        }
        Some(ReaderEventKind::Removed {
            reader: self.name.clone(),
        })
    }

    /// Resets the card; whoever is connected has to notice.
    pub(super) fn reset(&mut self) {
        if let Some(card) = &self.card {
            card.reset();
        }
        self.resets += 1;
    }
}
