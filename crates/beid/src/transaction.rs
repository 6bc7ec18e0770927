//! Every exchange with a card while other programs are kept away.
//!
//! A transaction hides how the wire of T=0 behaves: answers that have to be fetched (`61xx`),
//! lengths that have to be corrected (`6Cxx`), commands that need one more try. It never waits for
//! a person, and no card makes it go on without end.

mod read;
mod select;

use std::time::Duration;

use zeroize::Zeroize;

use crate::card_data::CardData;
use crate::{CardConnection, Error, Sleeper, StatusWord, Task, TransportError, apdu};

/// Before one more try after a sporadic failure (eid-mw).
const RETRY_PAUSE: Duration = Duration::from_millis(200);
/// Applets 1.0 and 1.1 need this before the same command comes again (commons-eid).
const OLD_CARD_PAUSE: Duration = Duration::from_millis(10);
/// No work needs more commands: the largest file takes 70.
const COMMANDS: u32 = 400;
/// No answer of a card is longer, all its parts together.
const LONGEST_ANSWER: usize = 1024;
/// How many bytes one READ BINARY asks for …
const CHUNK: usize = 256;
/// … and with a reader that cannot carry so many (eid-mw).
const SMALL_CHUNK: usize = 248;

/// What went over the wire: commands with their headers, answers with their status words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Traffic {
    /// How many commands were sent.
    pub commands: u32,
    /// How many bytes went in both directions.
    pub bytes: u64,
}

/// What is known about a card for as long as the connection lasts.
#[derive(Debug)]
pub(crate) struct Memory {
    pub(crate) card_data: Option<CardData>,
    pub(crate) traffic: Traffic,
    /// A PIN was sent and no answer came: it must not be sent again by itself.
    pub(crate) pin_in_doubt: bool,
    chunk: usize,
    /// The card cannot select by path: go from directory to directory.
    walks: bool,
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            card_data: None,
            traffic: Traffic::default(),
            pin_in_doubt: false,
            chunk: CHUNK,
            walks: false,
        }
    }
}

/// Whether a command may be sent a second time when its answer got lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Care {
    /// It changes nothing, or the same again.
    Repeatable,
    /// It counts: a PIN, a signature.
    Once,
}

/// An answer with all its parts.
pub(crate) struct Answer {
    pub(crate) data: Vec<u8>,
    pub(crate) status: StatusWord,
    /// The card told how many bytes there are, fewer or more than were asked for.
    corrected: bool,
}

impl Answer {
    /// The data, when the card did what it was asked to do.
    pub(crate) fn done(self, task: Task) -> Result<Vec<u8>, Error> {
        match self.status {
            StatusWord::OK => Ok(self.data),
            status => Err(Error::Refused { task, status }),
        }
    }
}

/// The card, for us alone.
pub struct Transaction<'a> {
    connection: &'a mut dyn CardConnection,
    sleeper: &'a Sleeper,
    memory: &'a mut Memory,
    commands_left: u32,
    /// A file was selected by its path in this transaction, so the right applet is selected.
    path_worked: bool,
}

impl<'a> Transaction<'a> {
    pub(crate) fn new(
        connection: &'a mut dyn CardConnection,
        sleeper: &'a Sleeper,
        memory: &'a mut Memory,
    ) -> Self {
        Self {
            connection,
            sleeper,
            memory,
            commands_left: COMMANDS,
            path_worked: false,
        }
    }

    /// Asks for the card data, and keeps it.
    ///
    /// # Errors
    /// [`Error::NotAnEid`] when the answer is none of an eID; [`Error::Transport`].
    pub fn card_data(&mut self) -> Result<CardData, Error> {
        let mut answer = self.exchange(&apdu::card_data(), Care::Repeatable)?;
        if answer.status != StatusWord::OK {
            // another program may have selected another applet
            self.exchange(&apdu::select_applet(), Care::Repeatable)?;
            answer = self.exchange(&apdu::card_data(), Care::Repeatable)?;
        }
        if answer.status != StatusWord::OK {
            return Err(Error::NotAnEid);
        }
        let data = CardData::from_bytes(&answer.data).ok_or(Error::NotAnEid)?;
        answer.data.zeroize();
        self.memory.card_data = Some(data);
        Ok(data)
    }

    /// Makes sure that the card is still the one that was identified; nothing is asked before that.
    ///
    /// # Errors
    /// [`Error::CardSwapped`]; as [`card_data`](Self::card_data).
    pub fn confirm_card(&mut self) -> Result<(), Error> {
        let Some(known) = self.memory.card_data else {
            return Ok(());
        };
        let found = self.card_data().inspect_err(|_| {
            self.memory.card_data = Some(known);
        })?;
        if found == known {
            return Ok(());
        }
        self.memory.card_data = Some(known);
        Err(Error::CardSwapped)
    }

    /// What was found out about the card on this connection.
    pub(crate) fn memory(&mut self) -> &mut Memory {
        self.memory
    }

    pub(crate) fn connection(&mut self) -> &mut dyn CardConnection {
        self.connection
    }

    /// One command with its whole answer.
    pub(crate) fn exchange(&mut self, command: &[u8], care: Care) -> Result<Answer, Error> {
        let (mut data, mut status) = self.send_with(command, care)?;
        if status.is_sporadic() && care == Care::Repeatable {
            (self.sleeper)(RETRY_PAUSE);
            (data, status) = self.send(command)?;
        }
        let mut corrected = false;
        if let (Some(length), Care::Repeatable, 5) = (status.right_length(), care, command.len())
            && let Some(again) = apdu::with_length(command, length)
        {
            self.pause_for_old_cards();
            (data, status) = self.send_with(&again, care)?;
            corrected = true;
        }
        while let Some(length) = status.waiting() {
            let (more, next) = self.fetch(length)?;
            data.extend(more);
            status = next;
            if data.len() > LONGEST_ANSWER {
                return Err(Error::StrangeAnswer);
            }
        }
        Ok(Answer {
            data,
            status,
            corrected,
        })
    }

    /// GET RESPONSE, with its length corrected once. An answer that gets lost here is lost.
    fn fetch(&mut self, length: u8) -> Result<(Vec<u8>, StatusWord), Error> {
        let (data, status) = self.send(&apdu::get_response(length))?;
        match status.right_length() {
            None => Ok((data, status)),
            Some(length) => {
                self.pause_for_old_cards();
                self.send(&apdu::get_response(length))
            }
        }
    }

    /// Sends, and once more when the exchange failed and the command may be repeated.
    fn send_with(&mut self, command: &[u8], care: Care) -> Result<(Vec<u8>, StatusWord), Error> {
        match self.send(command) {
            Err(Error::Transport(TransportError::NotTransacted)) if care == Care::Repeatable => {
                (self.sleeper)(RETRY_PAUSE);
                self.send(command)
            }
            other => other,
        }
    }

    /// One command on the wire.
    fn send(&mut self, command: &[u8]) -> Result<(Vec<u8>, StatusWord), Error> {
        self.commands_left = self
            .commands_left
            .checked_sub(1)
            .ok_or(Error::StrangeAnswer)?;
        let traffic = &mut self.memory.traffic;
        traffic.commands = traffic.commands.saturating_add(1);
        traffic.bytes = traffic.bytes.saturating_add(command.len() as u64);
        let answer = self.connection.transmit(command)?;
        let traffic = &mut self.memory.traffic;
        traffic.bytes = traffic.bytes.saturating_add(answer.len() as u64);
        if answer.len() > LONGEST_ANSWER {
            return Err(Error::StrangeAnswer);
        }
        // pcscd gives an empty answer of a card that was taken out in this moment
        StatusWord::split(answer).ok_or(Error::Transport(TransportError::NotTransacted))
    }

    fn pause_for_old_cards(&self) {
        let applet = self.memory.card_data.map(|data| data.applet());
        // a card that was not asked yet may be an old one
        if applet.is_none_or(|applet| applet.wants_pause()) {
            (self.sleeper)(OLD_CARD_PAUSE);
        }
    }
}

#[cfg(test)]
mod hostile;

#[cfg(test)]
mod tests;
