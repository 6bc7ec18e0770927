//! A card that answers whatever it likes, in whatever form: reading, PIN and the proof of its chip
//! end, soon, and hold no more than a card can hold.
//!
//! The input is a list of answers: a byte of length, then the answer; 255 stands for a mishap of the
//! reader, named by the next byte. After the last one the card is gone.

use std::sync::Arc;

use valise_beid::{
    Card, CardConnection, Disposition, File, Reading, ReadingStep, TransportError, What,
};

/// Commands that are sent at most, over all retries and healings.
const MOST: usize = 4000;

/// Checks one input as the answers of a card.
pub fn check(input: &[u8]) {
    let (atr, answers) = match input.split_first() {
        Some((choice, rest)) if choice % 2 == 0 => (OLD, rest),
        Some((_, rest)) => (NEW, rest),
        None => (OLD, input),
    };
    let connection = Hostile {
        atr,
        answers: answers.to_vec(),
        at: 0,
        sent: 0,
    };
    let nap = Arc::new(|_| {});
    let mut card = Card::new(Box::new(connection), "hostile", nap);
    let what = What::IDENTITY
        | What::ADDRESS
        | What::PHOTO
        | What::PROOF
        | What::ROOT
        | What::BASIC_KEY
        | What::AUTHENTICATION
        | What::CITIZEN_AUTHORITY
        | What::SIGNATURE
        | What::TOKEN_INFO;
    let mut reading = Reading::new(&mut card, what);
    let mut steps = 0;
    while let Some(step) = reading.next() {
        steps += 1;
        assert!(steps <= File::ALL.len() + 1);
        if let Ok(ReadingStep::File(file)) = step {
            let bytes = reading.files().get(file).unwrap_or_default();
            assert!(!bytes.is_empty() && bytes.len() <= file.limit());
        }
    }
    drop(reading);
    let _ = card.transaction(|card| card.pin_state());
    let _ = card.transaction(|card| card.log_off());
}

/// Answers to reset of applets 1.7 and 1.8.
const OLD: &[u8] = &[
    0x3B, 0x98, 0x13, 0x40, 0x0A, 0xA5, 0x03, 0x01, 0x01, 0x01, 0xAD, 0x13, 0x11,
];
const NEW: &[u8] = &[
    0x3B, 0x7F, 0x96, 0x00, 0x00, 0x80, 0x31, 0x80, 0x65, 0xB0, 0x85, 0x04, 0x01, 0x20, 0x12, 0x0F,
    0xFF, 0x82, 0x90, 0x00,
];

struct Hostile {
    atr: &'static [u8],
    answers: Vec<u8>,
    at: usize,
    sent: usize,
}

impl Hostile {
    fn byte(&mut self) -> Option<u8> {
        let byte = self.answers.get(self.at).copied();
        self.at += 1;
        byte
    }
}

impl CardConnection for Hostile {
    fn atr(&self) -> &[u8] {
        self.atr
    }

    fn begin(&mut self) -> Result<(), TransportError> {
        Ok(())
    }

    fn end(&mut self, _: Disposition) -> Result<(), TransportError> {
        Ok(())
    }

    fn transmit(&mut self, _: &[u8]) -> Result<Vec<u8>, TransportError> {
        self.sent += 1;
        assert!(self.sent <= MOST, "the card is asked without end");
        let length = match self.byte() {
            None => return Err(TransportError::Removed),
            Some(255) => {
                return Err(match self.byte().unwrap_or_default() % 4 {
                    0 => TransportError::Reset,
                    1 => TransportError::NotTransacted,
                    2 => TransportError::Held,
                    _ => TransportError::Timeout,
                });
            }
            // the longest answer is 256 bytes and a status word
            Some(254) => 258,
            Some(length) => usize::from(length),
        };
        let end = self.answers.len().min(self.at.saturating_add(length));
        let answer = self.answers.get(self.at..end).unwrap_or_default().to_vec();
        self.at = end;
        Ok(answer)
    }

    fn reconnect(&mut self, _: Disposition) -> Result<(), TransportError> {
        Ok(())
    }

    fn control(&mut self, _: u32, _: &[u8]) -> Result<Vec<u8>, TransportError> {
        Err(TransportError::Unsupported)
    }
}
