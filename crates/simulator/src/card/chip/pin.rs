//! VERIFY, CHANGE REFERENCE DATA and LOG OFF.

use super::super::profile::Applet;
use super::command::Command;
use super::sign::{Environment, SIGNATURE};
use super::status::Status;
use super::{Answer, Chip};

/// Wrong PINs that may be entered one after the other.
const TRIES: u8 = 3;
/// Reference of the PIN.
const REFERENCE: u8 = 0x01;

/// The PIN of the holder with its counter.
pub(super) struct Pin {
    block: [u8; 8],
    tries: u8,
}

impl Pin {
    pub(super) fn new(digits: &str, blocked: bool) -> Self {
        Pin {
            block: block(digits),
            tries: if blocked { 0 } else { TRIES },
        }
    }

    pub(super) fn tries_left(&self) -> u8 {
        self.tries
    }

    /// Compares, and counts.
    fn check(&mut self, given: &[u8]) -> Result<(), Status> {
        if self.tries == 0 {
            return Err(Status::BLOCKED);
        }
        if given == self.block {
            self.tries = TRIES;
            return Ok(());
        }
        self.tries -= 1;
        Err(Status::wrong_pin(self.tries))
    }

    fn state(&self) -> Status {
        if self.tries == 0 {
            Status::BLOCKED
        } else {
            Status::wrong_pin(self.tries)
        }
    }
}

/// The form in which a PIN is sent: 2 and the count of digits, the digits, then F to the end.
fn block(digits: &str) -> [u8; 8] {
    let mut halves = vec![2, u8::try_from(digits.len()).unwrap_or(0)];
    halves.extend(digits.bytes().map(|digit| digit & 0x0F));
    halves.resize(16, 0x0F);
    let mut block = [0; 8];
    for (byte, pair) in block.iter_mut().zip(halves.as_chunks::<2>().0) {
        *byte = (pair[0] << 4) | pair[1];
    }
    block
}

/// Whether a block holds 4 to 12 digits and nothing else.
fn is_well_formed(block: &[u8]) -> bool {
    let halves: Vec<u8> = block
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 0x0F])
        .collect();
    let [2, count @ 4..=12, rest @ ..] = halves.as_slice() else {
        return false;
    };
    let (digits, filling) = rest.split_at(usize::from(*count).min(rest.len()));
    digits.iter().all(|digit| *digit < 10) && filling.iter().all(|half| *half == 0x0F)
}

impl Chip {
    /// Gives the right to use a key. An empty one asks for the state and is free from applet 1.7
    /// on; on 1.1 it counts as a wrong PIN.
    pub(super) fn verify(&mut self, command: &Command<'_>) -> Result<Answer, Status> {
        let data = command.data()?;
        check_reference(command)?;
        if data.is_empty() && self.has_free_query() {
            return if self.session.verified {
                Ok(Answer::Done)
            } else {
                Err(self.pin.state())
            };
        }
        if data.len() != 8 && !data.is_empty() {
            return Err(Status::LENGTH);
        }
        if let Err(refusal) = self.pin.check(data) {
            self.session.verified = false;
            return Err(refusal);
        }
        self.basic_key_is_free_again();
        let for_signature = self
            .session
            .environment
            .as_ref()
            .is_some_and(|environment: &Environment| environment.key == SIGNATURE);
        if for_signature {
            self.session.window = Some(1);
        }
        // from applet 1.8 on the PIN for a signature says nothing about the authentication key
        if !for_signature || self.applet < Applet::V1_8 {
            self.session.verified = true;
        }
        Ok(Answer::Done)
    }

    /// The old and the new PIN, 8 bytes each.
    pub(super) fn change_pin(&mut self, command: &Command<'_>) -> Result<Answer, Status> {
        let data = command.data()?;
        check_reference(command)?;
        let (old, new) = data.split_at_checked(8).ok_or(Status::LENGTH)?;
        let new: [u8; 8] = new.try_into().map_err(|_| Status::LENGTH)?;
        if !is_well_formed(&new) {
            return Err(Status::DATA);
        }
        if let Err(refusal) = self.pin.check(old) {
            self.session.verified = false;
            return Err(refusal);
        }
        self.pin.block = new;
        Ok(Answer::Done)
    }

    /// Takes the rights back. eid-mw sends a fifth byte 00.
    pub(super) fn log_off(&mut self, command: &Command<'_>) -> Result<Answer, Status> {
        command.expect_parameters(0, 0)?;
        if !command.data()?.is_empty() {
            return Err(Status::LENGTH);
        }
        self.session.verified = false;
        Ok(Answer::Done)
    }
}

fn check_reference(command: &Command<'_>) -> Result<(), Status> {
    match (command.p1, command.p2) {
        (0, REFERENCE) => Ok(()),
        (0, _) => Err(Status::REFERENCE),
        _ => Err(Status::PARAMETERS),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_holds_four_to_twelve_digits() {
        assert_eq!(
            block("1234"),
            [0x24, 0x12, 0x34, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
        );
        assert!(is_well_formed(&block("1234")));
        assert!(is_well_formed(&block("123456789012")));
        assert!(!is_well_formed(&block("123")));
        assert!(!is_well_formed(&[
            0x24, 0x12, 0x3A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF
        ]));
        assert!(!is_well_formed(&[
            0x24, 0x12, 0x34, 0x56, 0xFF, 0xFF, 0xFF, 0xFF
        ]));
        assert!(!is_well_formed(&[]));
    }
}
