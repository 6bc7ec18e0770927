//! The PIN: its form, checking it, and taking its rights back.
//!
//! Three wrong PINs in a row block the card, and applet 1.8 knows no PUK. So a PIN is never sent a
//! second time by itself.

use std::fmt;

use secrecy::{ExposeSecret, SecretBox, SecretString};
use zeroize::{Zeroize, Zeroizing};

use crate::transaction::Care;
use crate::{AppletVersion, Error, StatusWord, Task, Transaction, TransportError, apdu};

/// How many digits a PIN has.
const FEWEST: usize = 4;
const MOST: usize = 12;
/// The block in which it is sent.
const BLOCK: usize = 8;

/// A PIN of 4 to 12 digits, in the form the card wants. Wiped when dropped, never printed.
pub struct Pin(SecretBox<[u8; BLOCK]>);

impl Pin {
    /// Takes the digits as typed.
    ///
    /// # Errors
    /// [`Error::PinForm`] for anything but 4 to 12 digits; the card never sees it.
    pub fn new(digits: &SecretString) -> Result<Self, Error> {
        let digits = digits.expose_secret().as_bytes();
        let count = digits.len();
        if !(FEWEST..=MOST).contains(&count) || !digits.iter().all(u8::is_ascii_digit) {
            return Err(Error::PinForm);
        }
        // half a byte each: 2, the count, the digits, then F to the end (eid-mw)
        let mut halves = Zeroizing::new([0x0F_u8; 2 * BLOCK]);
        let values = [2, u8::try_from(count).unwrap_or_default()]
            .into_iter()
            .chain(digits.iter().map(|digit| digit & 0x0F));
        for (half, value) in halves.iter_mut().zip(values) {
            *half = value;
        }
        let mut block = [0; BLOCK];
        for (byte, pair) in block.iter_mut().zip(halves.as_chunks::<2>().0) {
            let [high, low] = *pair;
            *byte = (high << 4) | low;
        }
        let secret = SecretBox::new(Box::new(block));
        block.zeroize();
        Ok(Self(secret))
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Pin(****)")
    }
}

/// What the card says about its PIN without being given one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinState {
    /// It was given, and its rights still hold.
    Given,
    /// So many wrong ones are accepted: 3 on a fresh card.
    TriesLeft(u8),
    /// None is accepted any more.
    Blocked,
    /// The card would count the question as a wrong PIN, so it was not asked (applets before 1.7).
    Unknown,
}

impl Transaction<'_> {
    /// VERIFY: gives the PIN. A wrong one also takes back rights given before.
    ///
    /// # Errors
    /// [`Error::WrongPin`], [`Error::PinBlocked`], [`Error::Refused`], [`Error::Transport`].
    pub fn verify_pin(&mut self, pin: &Pin) -> Result<(), Error> {
        let command = apdu::verify(pin.0.expose_secret());
        self.memory().pin_in_doubt = true;
        let answer = self.exchange(&command, Care::Once);
        // after a reset by another program the card service does not pass the command on
        let is_lost = matches!(
            &answer,
            Err(Error::Transport(error)) if *error != TransportError::Reset
        );
        self.memory().pin_in_doubt = is_lost;
        judge(answer?.status)
    }

    /// Asks how many wrong PINs are left; free of cost on every card, as old ones are not asked.
    /// The card data must be known.
    ///
    /// # Errors
    /// [`Error::Refused`], [`Error::Transport`].
    pub fn pin_state(&mut self) -> Result<PinState, Error> {
        let data = self.memory().card_data;
        if data.is_none_or(|data| data.applet() < AppletVersion::V1_7) {
            return Ok(PinState::Unknown);
        }
        let answer = self.exchange(&apdu::verify(&[]), Care::Once)?;
        match judge(answer.status) {
            Ok(()) => Ok(PinState::Given),
            Err(Error::WrongPin { tries_left }) => Ok(PinState::TriesLeft(tries_left)),
            Err(Error::PinBlocked) => Ok(PinState::Blocked),
            Err(other) => Err(other),
        }
    }

    /// LOG OFF: takes the rights of the PIN back, which would last until the card is reset.
    ///
    /// # Errors
    /// [`Error::Refused`], [`Error::Transport`].
    pub fn log_off(&mut self) -> Result<(), Error> {
        let answer = self.exchange(&apdu::log_off(), Care::Repeatable)?;
        answer.done(Task::CheckPin).map(|_| ())
    }
}

/// What the card's answer to VERIFY means.
pub(crate) fn judge(status: StatusWord) -> Result<(), Error> {
    match (status, status.tries_left()) {
        (StatusWord::OK, _) => Ok(()),
        (StatusWord::PIN_BLOCKED, _) | (_, Some(0)) => Err(Error::PinBlocked),
        (_, Some(tries_left)) => Err(Error::WrongPin { tries_left }),
        _ => Err(Error::Refused {
            task: Task::CheckPin,
            status,
        }),
    }
}

#[cfg(test)]
mod tests;
