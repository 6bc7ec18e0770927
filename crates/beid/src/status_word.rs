//! The two bytes at the end of each answer.

use std::fmt;

/// A status word: `9000`, `6A82` …
///
/// Source of the meanings: belpic applet manuals 1.7 and 1.8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StatusWord(pub u16);

impl StatusWord {
    /// Done.
    pub const OK: Self = Self(0x9000);
    /// The selected file is not activated (applet 1.7).
    pub const FILE_NOT_ACTIVATED: Self = Self(0x6283);
    /// From a PIN pad: nobody typed a PIN in time.
    pub const PAD_TIMEOUT: Self = Self(0x6400);
    /// From a PIN pad: the person cancelled.
    pub const PAD_CANCELLED: Self = Self(0x6401);
    /// From a PIN pad: the PIN is too short or too long.
    pub const PAD_LENGTH: Self = Self(0x6403);
    /// The PIN was not given.
    pub const PIN_NEEDED: Self = Self(0x6982);
    /// The PIN is blocked.
    pub const PIN_BLOCKED: Self = Self(0x6983);
    /// Not now: nothing was prepared, or the file is not activated.
    pub const CONDITIONS: Self = Self(0x6985);
    /// No file is selected.
    pub const NO_FILE: Self = Self(0x6986);
    /// There is no such file.
    pub const NOT_FOUND: Self = Self(0x6A82);
    /// P1 or P2 is wrong.
    pub const PARAMETERS: Self = Self(0x6A86);
    /// There is no such key.
    pub const NO_KEY: Self = Self(0x6A88);
    /// The offset is at or behind the end of the file.
    pub const BEHIND_END: Self = Self(0x6B00);
    /// The instruction is unknown; sporadic when commands follow each other too fast.
    pub const INSTRUCTION: Self = Self(0x6D00);
    /// The class is unknown: another applet is selected, or the card is no eID.
    pub const CLASS: Self = Self(0x6E00);
    /// No reason given; sporadic like [`INSTRUCTION`](Self::INSTRUCTION).
    pub const INTERNAL: Self = Self(0x6F00);

    /// Takes the status word off an answer; nothing when the answer has no two bytes.
    pub(crate) fn split(mut answer: Vec<u8>) -> Option<(Vec<u8>, Self)> {
        let status = *answer.last_chunk::<2>()?;
        answer.truncate(answer.len() - 2);
        Some((answer, Self(u16::from_be_bytes(status))))
    }

    /// How many bytes wait for GET RESPONSE (`61xx`, 00 is 256).
    pub(crate) fn waiting(self) -> Option<u8> {
        let [first, count] = self.0.to_be_bytes();
        (first == 0x61).then_some(count)
    }

    /// How many bytes the card would have sent (`6Cxx`, 00 is 256).
    pub(crate) fn right_length(self) -> Option<u8> {
        let [first, count] = self.0.to_be_bytes();
        (first == 0x6C).then_some(count)
    }

    /// How many tries a wrong PIN leaves (`63Cx`).
    pub(crate) fn tries_left(self) -> Option<u8> {
        let [first, count] = self.0.to_be_bytes();
        (first == 0x63 && count & 0xF0 == 0xC0).then_some(count & 0x0F)
    }

    /// Whether the card may say this when the timing is bad, so that one more try is right.
    pub(crate) fn is_sporadic(self) -> bool {
        matches!(self, Self::INSTRUCTION | Self::INTERNAL)
    }
}

impl fmt::Display for StatusWord {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04X}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_data_and_a_status_word() {
        let split = StatusWord::split(vec![1, 2, 0x90, 0x00]);
        assert_eq!(split, Some((vec![1, 2], StatusWord::OK)));
        assert_eq!(
            StatusWord::split(vec![0x6A, 0x82]),
            Some((vec![], StatusWord::NOT_FOUND))
        );
        assert_eq!(StatusWord::split(vec![0x90]), None);
        assert_eq!(StatusWord::split(vec![]), None);
    }

    #[test]
    fn counts_stand_in_the_second_byte() {
        assert_eq!(StatusWord(0x6160).waiting(), Some(0x60));
        assert_eq!(StatusWord(0x6CAE).right_length(), Some(0xAE));
        assert_eq!(StatusWord(0x63C2).tries_left(), Some(2));
        assert_eq!(StatusWord(0x6300).tries_left(), None);
        assert_eq!(StatusWord::OK.waiting(), None);
        assert_eq!(StatusWord(0x6A82).to_string(), "6A82");
    }
}
