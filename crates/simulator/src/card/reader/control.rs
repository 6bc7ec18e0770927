//! The hand at a reader.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use valise_beid::ReaderEventKind;

use super::shared::{Shared, Slot};
use super::statistics::Statistics;
use crate::card::VirtualCard;

/// How slow a card is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pace {
    /// Time of one byte on the wire, in either direction.
    pub per_byte: Duration,
    /// Time of one command, whatever its size.
    pub per_command: Duration,
}

impl Pace {
    /// No waiting at all.
    pub const INSTANT: Pace = Pace {
        per_byte: Duration::ZERO,
        per_command: Duration::ZERO,
    };
    /// A card of applet 1.7 in a common reader: 43 kbit/s, and 5 ms for each command.
    pub const OLD_CARD: Pace = Pace {
        per_byte: Duration::from_micros(8_000_000 / 43_000),
        per_command: Duration::from_millis(5),
    };

    pub(super) fn time(self, bytes: usize) -> Duration {
        let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
        self.per_byte.saturating_mul(bytes) + self.per_command
    }
}

/// The hand at one reader: it moves cards and plays mishaps. Clones are the same hand.
#[derive(Clone)]
pub struct ReaderControl {
    shared: Arc<Shared>,
    place: usize,
}

impl ReaderControl {
    pub(super) fn new(shared: Arc<Shared>, place: usize) -> Self {
        ReaderControl { shared, place }
    }

    pub(in crate::card) fn shared(&self) -> (&Arc<Shared>, usize) {
        (&self.shared, self.place)
    }

    /// Puts a card in. One that is there is taken out first, in the same moment: a swap.
    pub fn insert(&self, card: &VirtualCard) {
        self.shared.change_slot(self.place, |slot, events| {
            events.extend(slot.take_out());
            slot.turn += 1;
            card.reset();
            slot.card = Some(card.clone());
            if slot.plugged {
                events.extend(slot.inserted());
            }
        });
    }

    /// Takes the card out and puts another in, so fast that a look at the reader misses it.
    pub fn swap(&self, card: &VirtualCard) {
        self.insert(card);
    }

    /// Takes the card out.
    pub fn remove(&self) {
        self.shared.change_slot(self.place, |slot, events| {
            events.extend(slot.take_out());
        });
    }

    /// The card in the reader.
    pub fn card(&self) -> Option<VirtualCard> {
        self.read(|slot| slot.card.clone()).flatten()
    }

    /// Makes the exchange slow, or fast again by [`Pace::INSTANT`].
    pub fn slow(&self, pace: Pace) {
        self.set(|slot| slot.pace = pace);
    }

    /// The card is taken out instead of answering, after so many more commands.
    pub fn die_after(&self, commands: u64) {
        self.set(|slot| slot.dies_after = Some(commands));
    }

    /// Another program resets the card after so many more commands.
    pub fn reset_after(&self, commands: u64) {
        self.set(|slot| slot.reset_after = Some(commands));
    }

    /// Another program resets the card now.
    pub fn reset_by_another_program(&self) {
        self.set(Slot::reset);
    }

    /// Another program keeps the card to itself, or lets it go.
    pub fn hold(&self, held: bool) {
        self.set(|slot| slot.held = held);
    }

    /// Whether the reader fetches answers (61xx) and repeats wrong lengths (6Cxx) by itself, as
    /// many do. It counts every command on the wire either way.
    pub fn complete_answers(&self, completes: bool) {
        self.set(|slot| slot.completes = completes);
    }

    /// Unplugs the reader, with the card that may be in it.
    pub fn unplug(&self) {
        self.shared.change_slot(self.place, |slot, events| {
            events.extend(slot.take_out());
            if std::mem::replace(&mut slot.plugged, false) {
                events.push(ReaderEventKind::ReaderRemoved {
                    reader: slot.name.clone(),
                });
            }
        });
    }

    /// Plugs the reader in again.
    pub fn plug(&self) {
        self.shared.change_slot(self.place, |slot, events| {
            if !std::mem::replace(&mut slot.plugged, true) {
                events.push(ReaderEventKind::ReaderAdded {
                    reader: slot.name.clone(),
                });
                events.extend(slot.inserted());
            }
        });
    }

    /// Stops the card service behind all readers; connections do not survive it.
    pub fn stop_service(&self) {
        let at = self.shared.now();
        self.shared.change(|state| {
            if std::mem::replace(&mut state.running, false) {
                state.tell(vec![ReaderEventKind::ServiceStopped], at);
            }
        });
    }

    /// Starts the card service again.
    pub fn start_service(&self) {
        let at = self.shared.now();
        self.shared.change(|state| {
            if !std::mem::replace(&mut state.running, true) {
                state.starts += 1;
                for slot in &mut state.slots {
                    slot.transaction = None;
                }
                let present = state.present(at).into_iter().map(|event| event.kind);
                let events = [ReaderEventKind::ServiceStarted].into_iter().chain(present);
                state.tell(events.collect(), at);
            }
        });
    }

    /// What went over the wire.
    pub fn statistics(&self) -> Statistics {
        self.read(|slot| slot.statistics.clone())
            .unwrap_or_default()
    }

    /// Counts from zero again.
    pub fn clear_statistics(&self) {
        self.set(|slot| slot.statistics = Statistics::default());
    }

    fn set(&self, change: impl FnOnce(&mut Slot)) {
        self.shared.change_slot(self.place, |slot, _| change(slot));
    }

    fn read<T>(&self, read: impl FnOnce(&Slot) -> T) -> Option<T> {
        self.shared.lock().slots.get(self.place).map(read)
    }
}

impl fmt::Debug for ReaderControl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReaderControl").finish_non_exhaustive()
    }
}
