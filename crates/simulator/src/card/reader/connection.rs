//! A connection to the card in a reader.

use std::sync::{Arc, MutexGuard};

use valise_beid::{CardConnection, Disposition, TransportError};

use super::shared::{LOOK_AGAIN, Shared, Slot, State};

/// A connection, with what it saw when it was made.
pub(super) struct Connection {
    shared: Arc<Shared>,
    place: usize,
    number: u64,
    start: u64,
    seen: Seen,
}

/// Which card a connection talks to.
struct Seen {
    turn: u64,
    resets: u64,
    atr: Vec<u8>,
}

impl Connection {
    pub(super) fn open(shared: Arc<Shared>, reader: &str) -> Result<Self, TransportError> {
        let mut state = shared.lock();
        if !state.running {
            return Err(TransportError::ServiceStopped);
        }
        let place = state
            .slots
            .iter()
            .position(|slot| slot.plugged && slot.name == reader)
            .ok_or(TransportError::ReaderGone)?;
        let seen = state.slots.get(place).map(look);
        let seen = seen.ok_or(TransportError::ReaderGone)??;
        state.connections += 1;
        let (number, start) = (state.connections, state.starts);
        drop(state);
        Ok(Connection {
            shared,
            place,
            number,
            start,
            seen,
        })
    }

    /// The reader with the card of this connection, if both are still there.
    fn check<'a>(&self, state: &'a mut State) -> Result<&'a mut Slot, TransportError> {
        if !state.running || state.starts != self.start {
            return Err(TransportError::ServiceStopped);
        }
        let slot = state.slots.get_mut(self.place);
        let slot = slot.filter(|slot| slot.plugged);
        let slot = slot.ok_or(TransportError::ReaderGone)?;
        if slot.card.is_none() || slot.turn != self.seen.turn {
            return Err(TransportError::Removed);
        }
        if slot.resets != self.seen.resets {
            return Err(TransportError::Reset);
        }
        if slot.held {
            return Err(TransportError::Held);
        }
        Ok(slot)
    }

    /// One command on the wire.
    fn send(&self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let mut state = self.shared.lock();
        let slot = self.check(&mut state)?;
        if slot.transaction.is_some_and(|number| number != self.number) {
            return Err(TransportError::Held);
        }
        drop(state);
        self.shared.exchange(self.place, self.seen.turn, command)
    }

    /// Asks again and fetches until the answer is whole.
    fn complete(&self, command: &[u8], answer: Vec<u8>) -> Result<Vec<u8>, TransportError> {
        let (mut data, mut status) = split(answer);
        if let ([0x6C, length], Some(header)) = (status, command.first_chunk::<4>()) {
            let again = [header.as_slice(), &[length]].concat();
            (data, status) = split(self.send(&again)?);
        }
        while let [0x61, length] = status {
            let (more, next) = split(self.send(&[0x00, 0xC0, 0x00, 0x00, length])?);
            data.extend(more);
            status = next;
        }
        data.extend(status);
        Ok(data)
    }
}

impl CardConnection for Connection {
    fn atr(&self) -> &[u8] {
        &self.seen.atr
    }

    fn begin(&mut self) -> Result<(), TransportError> {
        let mut state: MutexGuard<'_, State> = self.shared.lock();
        loop {
            let slot = self.check(&mut state)?;
            if slot.transaction.is_none_or(|number| number == self.number) {
                slot.transaction = Some(self.number);
                return Ok(());
            }
            state = self.shared.wait(state, LOOK_AGAIN);
        }
    }

    fn end(&mut self, disposition: Disposition) -> Result<(), TransportError> {
        let resets = self.shared.change(|state| {
            // over in any case, also when the card is gone
            if let Some(slot) = state.slots.get_mut(self.place) {
                slot.transaction.take_if(|number| *number == self.number);
            }
            let slot = self.check(state)?;
            if disposition == Disposition::Reset {
                slot.reset();
            }
            Ok(slot.resets)
        })?;
        self.seen.resets = resets;
        Ok(())
    }

    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let answer = self.send(command)?;
        let state = self.shared.lock();
        let completes = state
            .slots
            .get(self.place)
            .is_some_and(|slot| slot.completes);
        drop(state);
        if completes {
            self.complete(command, answer)
        } else {
            Ok(answer)
        }
    }

    fn reconnect(&mut self, disposition: Disposition) -> Result<(), TransportError> {
        self.seen = self.shared.change(|state| {
            match self.check(state) {
                Ok(_) | Err(TransportError::Removed | TransportError::Reset) => {}
                Err(error) => return Err(error),
            }
            let slot = state.slots.get_mut(self.place);
            let slot = slot.ok_or(TransportError::ReaderGone)?;
            if disposition == Disposition::Reset {
                slot.reset();
            }
            look(slot)
        })?;
        Ok(())
    }

    fn control(&mut self, _code: u32, _input: &[u8]) -> Result<Vec<u8>, TransportError> {
        let mut state = self.shared.lock();
        self.check(&mut state)?;
        Err(TransportError::Unsupported)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.shared.change(|state| {
            if let Some(slot) = state.slots.get_mut(self.place) {
                slot.transaction.take_if(|number| *number == self.number);
            }
        });
    }
}

/// What a new connection sees in a reader.
fn look(slot: &Slot) -> Result<Seen, TransportError> {
    let card = slot.card.as_ref().ok_or(TransportError::NoCard)?;
    if card.is_mute() {
        return Err(TransportError::Mute);
    }
    if slot.held {
        return Err(TransportError::Held);
    }
    Ok(Seen {
        turn: slot.turn,
        resets: slot.resets,
        atr: card.atr(),
    })
}

/// Data and status of an answer.
fn split(mut answer: Vec<u8>) -> (Vec<u8>, [u8; 2]) {
    match answer.last_chunk::<2>().copied() {
        Some(status) => {
            answer.truncate(answer.len() - 2);
            (answer, status)
        }
        None => (answer, [0x6F, 0x00]),
    }
}
