//! Readers with a PIN pad of their own: the PIN goes from the pad to the card and never comes here.
//!
//! A pad is reached in one of two ways: by control codes that the reader lists, or, where a driver of
//! Windows lets no control code pass, by pseudo-commands that the reader keeps for itself instead of
//! giving them to the card (`FF C2 01`). What is asked and answered is the same.
//!
//! Source: PC/SC part 10 and its supplement about pseudo-commands, with what eid-mw (`pinpad.cpp`)
//! found out about single readers.

mod pseudo_command;

use crate::pin::judge;
use crate::{Card, CardConnection, Error, StatusWord, TransportError};

/// Asks a reader what it can do: `SCARD_CTL_CODE(3400)`, another number on Windows.
const GET_FEATURES: u32 = if cfg!(windows) {
    0x0031_3520
} else {
    0x4200_0D48
};
/// The feature to ask for a PIN and give it to the card.
const VERIFY_PIN_DIRECT: u8 = 0x06;
/// It sends an empty VERIFY by itself, which costs a try on old cards (eid-mw).
const REFUSED: &str = "gempc pinpad";
/// Its firmware before 5.06 wants another number of the PIN's form (eid-mw).
const SPR: &str = "sprx32";

/// The form of the PIN: binary coded digits, from the left, length in half a byte …
const FORMAT: u8 = 0x89;
/// … and as old SPR readers want it.
const OLD_SPR_FORMAT: u8 = 0x01;
/// The reader itself failed; the card got nothing.
const READER_ERROR: StatusWord = StatusWord(0x6B80);

/// The language a PIN pad asks in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PadLanguage {
    /// French of Belgium.
    French,
    /// Dutch of Belgium.
    Dutch,
    /// German.
    German,
    /// English.
    English,
}

impl PadLanguage {
    /// Language identifier of Windows, low byte first.
    fn identifier(self) -> [u8; 2] {
        let identifier: u16 = match self {
            Self::French => 0x080C,
            Self::Dutch => 0x0813,
            Self::German => 0x0407,
            Self::English => 0x0409,
        };
        identifier.to_le_bytes()
    }
}

/// Why a PIN pad gave no PIN to the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PinPadFault {
    /// The person pressed the cancel key.
    #[error("the PIN was cancelled on the reader")]
    Cancelled,
    /// Nobody typed a PIN in time.
    #[error("no PIN was typed on the reader in time")]
    Timeout,
    /// The reader has no PIN pad, or one that must not be used.
    #[error("the reader has no PIN pad that can be used")]
    Missing,
    /// The pad failed.
    #[error("the PIN pad of the reader failed")]
    Failed,
}

/// How a pad is told to ask for a PIN and give it to the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// With this control code.
    Control(u32),
    PseudoCommand,
}

/// The PIN pad of a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PinPad {
    way: Way,
    /// Whether the reader may be one of the old SPR kind.
    may_be_old_spr: bool,
}

impl PinPad {
    /// The pad of a reader, if it has one that can be used.
    pub(crate) fn find(
        connection: &mut dyn CardConnection,
        reader: &str,
    ) -> Result<Option<Self>, Error> {
        let reader = reader.to_lowercase();
        if reader.contains(REFUSED) {
            return Ok(None);
        }
        let listed = match connection.control(GET_FEATURES, &[]) {
            Ok(features) => control_code(&features, VERIFY_PIN_DIRECT),
            Err(error) if ends_everything(error) => return Err(error.into()),
            // readers without a pad refuse the question in many ways
            Err(_) => None,
        };
        let way = match listed {
            Some(code) => Some(Way::Control(code)),
            None if pseudo_command::is_tried_with(&reader) => {
                let listed = pseudo_command::lists(connection, VERIFY_PIN_DIRECT)?;
                listed.then_some(Way::PseudoCommand)
            }
            None => None,
        };
        Ok(way.map(|way| Self {
            way,
            may_be_old_spr: reader.contains(SPR),
        }))
    }

    /// Waits until the person has typed the PIN, half a minute at most.
    pub(crate) fn verify(
        self,
        connection: &mut dyn CardConnection,
        language: PadLanguage,
    ) -> Result<(), Error> {
        let mut result = self.ask(connection, FORMAT, language);
        if self.may_be_old_spr && result == Err(PinPadFault::Failed.into()) {
            result = self.ask(connection, OLD_SPR_FORMAT, language);
        }
        result
    }

    fn ask(
        self,
        connection: &mut dyn CardConnection,
        format: u8,
        language: PadLanguage,
    ) -> Result<(), Error> {
        let question = question(format, language);
        let answer = match self.way {
            Way::Control(code) => connection.control(code, &question),
            Way::PseudoCommand => {
                connection.transmit(&pseudo_command::command(VERIFY_PIN_DIRECT, &question))
            }
        };
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) if ends_everything(error) => return Err(error.into()),
            Err(_) => return Err(PinPadFault::Failed.into()),
        };
        let (_, status) = StatusWord::split(answer).ok_or(Error::StrangeAnswer)?;
        match status {
            StatusWord::PAD_TIMEOUT => Err(PinPadFault::Timeout.into()),
            StatusWord::PAD_CANCELLED => Err(PinPadFault::Cancelled.into()),
            StatusWord::PAD_LENGTH => Err(Error::PinForm),
            READER_ERROR => Err(PinPadFault::Failed.into()),
            other => judge(other),
        }
    }
}

impl Card {
    /// The PIN pad of the reader, if it has one that can be used.
    ///
    /// # Errors
    /// [`Error::Transport`] when card or reader are gone.
    pub fn pin_pad(&mut self) -> Result<Option<PinPad>, Error> {
        let reader = self.reader().to_owned();
        PinPad::find(self.connection(), &reader)
    }
}

/// Whether an error says that card, reader or service are gone, rather than that the reader does
/// not know a code.
fn ends_everything(error: TransportError) -> bool {
    !matches!(
        error,
        TransportError::Unsupported | TransportError::NotTransacted | TransportError::Other(_)
    )
}

/// The control code of a feature in the reader's list: tag, length 4, code with the high byte
/// first.
fn control_code(features: &[u8], wanted: u8) -> Option<u32> {
    features
        .as_chunks::<6>()
        .0
        .iter()
        .find_map(|feature| match *feature {
            [tag, 4, a, b, c, d] if tag == wanted => Some(u32::from_be_bytes([a, b, c, d])),
            _ => None,
        })
}

/// The structure PIN_VERIFY with the VERIFY command inside.
fn question(format: u8, language: PadLanguage) -> Vec<u8> {
    // the reader writes the digits over the filling
    let verify: [u8; 13] = [
        0x00, 0x20, 0x00, 0x01, 0x08, 0x20, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    ];
    let [low, high] = language.identifier();
    let mut question = vec![
        30, 30, // seconds until the first and the next digit
        format, 0x47, // eight bytes, length of the PIN in four bits
        0x04, // where that length stands
        0x0C, 0x04, // most and fewest digits
        0x02, // the person ends with the OK key
        0x01, // one message
        low, high, 0x00, // its language and number
        0x00, 0x00, 0x00, // nothing of protocol T=1
    ];
    question.extend(13_u32.to_le_bytes());
    question.extend(verify);
    question
}

#[cfg(test)]
mod tests;
