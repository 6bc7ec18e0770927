//! The chip: what it answers to each command, as the applet manuals describe it.
//!
//! Sources: belpic applet manuals 1.7 and 1.8, eid-mw, commons-eid. Not played: the time that real
//! chips take, logical channels, cards before activation, the PUK, and INTERNAL AUTHENTICATE with
//! the RSA keys of the applets before 1.8.

mod about;
mod command;
mod pin;
mod read;
mod select;
mod sign;
mod status;

use std::sync::Arc;

use openssl::pkey::{PKey, Private};

use super::files::{self, Files};
use super::profile::Applet;
use command::Command;
use pin::Pin;
use sign::Environment;
use status::Status;

/// Private keys in a chip.
#[derive(Debug, Clone)]
pub(super) struct Keys {
    /// Key 82; not there when the citizen has no certificates.
    pub(super) authentication: Option<PKey<Private>>,
    /// Key 83; not there when the citizen has no certificates.
    pub(super) signature: Option<PKey<Private>>,
    /// Key 81, which proves the chip (applet 1.8).
    pub(super) basic: Option<PKey<Private>>,
}

/// What a chip is made from.
pub(super) struct Maker {
    pub(super) applet: Applet,
    /// 16 bytes.
    pub(super) serial: Vec<u8>,
    pub(super) files: Arc<Files>,
    pub(super) keys: Keys,
    /// 4 to 12 digits.
    pub(super) pin: &'static str,
    pub(super) blocked: bool,
}

/// A chip with its lasting and its passing state.
pub(super) struct Chip {
    applet: Applet,
    serial: Vec<u8>,
    files: Arc<Files>,
    keys: Keys,
    pin: Pin,
    /// How often key 81 may still be used before a PIN is asked.
    basic_uses: u16,
    session: Session,
}

/// What a reset forgets.
struct Session {
    directory: u16,
    file: Option<u16>,
    environment: Option<Environment>,
    /// The right to use key 82.
    verified: bool,
    /// Open right after a VERIFY for key 83: how many other commands may still come before the
    /// signature.
    window: Option<u8>,
    /// What waits for GET RESPONSE.
    waiting: Vec<u8>,
}

impl Session {
    fn new() -> Self {
        Session {
            directory: files::MASTER,
            file: None,
            environment: None,
            verified: false,
            window: None,
            waiting: Vec::new(),
        }
    }
}

/// What a command leads to.
enum Answer {
    /// Data at once, with 9000.
    Data(Vec<u8>),
    /// Data that has to be fetched: 61xx.
    Waiting(Vec<u8>),
    /// Nothing but 9000.
    Done,
}

impl Chip {
    pub(super) fn new(maker: Maker) -> Self {
        Chip {
            applet: maker.applet,
            serial: maker.serial,
            files: maker.files,
            keys: maker.keys,
            pin: Pin::new(maker.pin, maker.blocked),
            basic_uses: about::BASIC_KEY_USES,
            session: Session::new(),
        }
    }

    pub(super) fn reset(&mut self) {
        self.session = Session::new();
    }

    pub(super) fn tries_left(&self) -> u8 {
        self.pin.tries_left()
    }

    pub(super) fn serial(&self) -> &[u8] {
        &self.serial
    }

    pub(super) fn file(&self, id: u16) -> Option<&[u8]> {
        self.files.get(id)
    }

    /// One command over the wire of protocol T=0.
    pub(super) fn transmit(&mut self, bytes: &[u8]) -> Vec<u8> {
        let answer = Command::read(bytes).and_then(|command| self.obey(&command));
        let (mut out, status) = match answer {
            Ok(Answer::Data(data)) => (data, Status::OK),
            Ok(Answer::Waiting(data)) => {
                let status = Status::waiting(data.len());
                self.session.waiting = data;
                (Vec::new(), status)
            }
            Ok(Answer::Done) => (Vec::new(), Status::OK),
            Err(status) => (Vec::new(), status),
        };
        // GET RESPONSE of a part leaves the rest waiting
        let rest = self.session.waiting.len();
        let status = if status == Status::OK && rest > 0 {
            Status::waiting(rest)
        } else {
            status
        };
        out.extend(status.bytes());
        out
    }

    fn obey(&mut self, command: &Command<'_>) -> Result<Answer, Status> {
        if command.class & 0x7F != 0 {
            return Err(Status::CLASS);
        }
        let new = self.applet >= Applet::V1_8;
        // fetching an answer is no command of its own: it does not close the signature window
        if (command.class, command.instruction) == (0x00, 0xC0) {
            return self.get_response(command);
        }
        self.session.waiting.clear();
        let window = self.session.window.take();
        let answer = match (command.class, command.instruction) {
            (0x00, 0xA4) => self.select(command),
            (0x00, 0xB0) => self.read_binary(command),
            (0x80, 0xB2) if new => self.read_record(command),
            (0x00, 0x20) => return self.verify(command),
            (0x00, 0x24) => self.change_pin(command),
            (0x00, 0x22) => return self.set_environment(command),
            (0x00, 0x2A) => return self.compute_signature(command, window),
            (0x00, 0x88) if new => self.internal_authenticate(command),
            (0x00, 0x84) if !new => about::challenge(command),
            (0x80, 0xE4) => self.card_data(command),
            (0x80, 0xE6) => return self.log_off(command),
            _ => Err(Status::INSTRUCTION),
        };
        self.session.window = window.and_then(|left| left.checked_sub(1));
        answer
    }

    fn get_response(&mut self, command: &Command<'_>) -> Result<Answer, Status> {
        command.expect_parameters(0, 0)?;
        let wanted = command.expected()?;
        let waiting = self.session.waiting.len();
        if waiting == 0 {
            return Err(Status::CONDITIONS);
        }
        if wanted > waiting {
            return Err(Status::length(waiting));
        }
        let rest = self.session.waiting.split_off(wanted);
        let data = std::mem::replace(&mut self.session.waiting, rest);
        Ok(Answer::Data(data))
    }
}
