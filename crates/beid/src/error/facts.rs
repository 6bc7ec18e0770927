//! Codes, values and retrying: what the border of the house needs to know about an error.

use super::Error;
use crate::{DumpError, PinPadFault, TransportError};

impl Error {
    /// All codes of this crate.
    pub const CODES: &[&str] = &[
        "beid.no_service",
        "beid.no_card",
        "beid.removed",
        "beid.mute",
        "beid.reset",
        "beid.held",
        "beid.not_transacted",
        "beid.timeout",
        "beid.reader_gone",
        "beid.service_stopped",
        "beid.unsupported",
        "beid.reader_failed",
        "beid.not_an_eid",
        "beid.card_swapped",
        "beid.file_missing",
        "beid.file_too_long",
        "beid.refused",
        "beid.strange_answer",
        "beid.pin_form",
        "beid.wrong_pin",
        "beid.pin_blocked",
        "beid.pin_needed",
        "beid.pin_pad_cancelled",
        "beid.pin_pad_timeout",
        "beid.pin_pad_missing",
        "beid.pin_pad_failed",
        "beid.no_certificate",
        "beid.unreadable_certificate",
        "beid.unsupported_key",
        "beid.wrong_signature",
        "beid.malformed",
        "beid.dump_unreadable",
        "beid.dump_too_large",
        "beid.dump_empty",
        "beid.dump_exists",
        "beid.dump_unknown_file",
        "beid.crypto",
    ];

    /// Stable code, for `docs/errors.md` and the sentences.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoService => "beid.no_service",
            Self::Transport(TransportError::NoCard) => "beid.no_card",
            Self::Transport(TransportError::Removed) => "beid.removed",
            Self::Transport(TransportError::Mute) => "beid.mute",
            Self::Transport(TransportError::Reset) => "beid.reset",
            Self::Transport(TransportError::Held) => "beid.held",
            Self::Transport(TransportError::NotTransacted) => "beid.not_transacted",
            Self::Transport(TransportError::Timeout) => "beid.timeout",
            Self::Transport(TransportError::ReaderGone) => "beid.reader_gone",
            Self::Transport(TransportError::ServiceStopped) => "beid.service_stopped",
            Self::Transport(TransportError::Unsupported) => "beid.unsupported",
            Self::Transport(TransportError::Other(_)) => "beid.reader_failed",
            Self::NotAnEid => "beid.not_an_eid",
            Self::CardSwapped => "beid.card_swapped",
            Self::FileMissing(_) => "beid.file_missing",
            Self::FileTooLong(_) => "beid.file_too_long",
            Self::Refused { .. } => "beid.refused",
            Self::StrangeAnswer => "beid.strange_answer",
            Self::PinForm => "beid.pin_form",
            Self::WrongPin { .. } => "beid.wrong_pin",
            Self::PinBlocked => "beid.pin_blocked",
            Self::PinNeeded => "beid.pin_needed",
            Self::PinPad(PinPadFault::Cancelled) => "beid.pin_pad_cancelled",
            Self::PinPad(PinPadFault::Timeout) => "beid.pin_pad_timeout",
            Self::PinPad(PinPadFault::Missing) => "beid.pin_pad_missing",
            Self::PinPad(PinPadFault::Failed) => "beid.pin_pad_failed",
            Self::NoCertificate(_) => "beid.no_certificate",
            Self::UnreadableCertificate(_) => "beid.unreadable_certificate",
            Self::UnsupportedKey => "beid.unsupported_key",
            Self::WrongSignature => "beid.wrong_signature",
            Self::Malformed(_) => "beid.malformed",
            Self::Dump(DumpError::Disk { .. }) => "beid.dump_unreadable",
            Self::Dump(DumpError::TooLarge { .. }) => "beid.dump_too_large",
            Self::Dump(DumpError::NoCard) => "beid.dump_empty",
            Self::Dump(DumpError::Exists { .. }) => "beid.dump_exists",
            Self::Dump(DumpError::UnknownFile) => "beid.dump_unknown_file",
            Self::Crypto { .. } => "beid.crypto",
        }
    }

    /// Values for the sentence: paths of files in hexadecimal, status words, counts; never secret
    /// or personal.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Transport(TransportError::Other(code)) => {
                vec![("status", format!("{code:08X}"))]
            }
            Self::FileMissing(file) | Self::FileTooLong(file) => {
                vec![("file", file.path().to_owned())]
            }
            Self::Refused { status, .. } => vec![("status", status.to_string())],
            Self::WrongPin { tries_left } => vec![("tries", tries_left.to_string())],
            Self::Dump(
                DumpError::Disk { name, .. }
                | DumpError::TooLarge { name }
                | DumpError::Exists { name },
            ) => vec![("file", (*name).to_owned())],
            _ => Vec::new(),
        }
    }

    /// Whether the same call may work later without the holder doing anything but moving the card:
    /// what is wrong with the card itself or with a PIN stays wrong.
    pub fn retryable(&self) -> bool {
        match self {
            Self::NoService | Self::CardSwapped | Self::StrangeAnswer => true,
            Self::Transport(error) => *error != TransportError::Unsupported,
            Self::PinPad(fault) => *fault != PinPadFault::Missing,
            _ => false,
        }
    }
}
