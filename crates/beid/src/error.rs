//! What can go wrong with a reader or a card.

mod facts;

use crate::{DumpError, File, PinPadFault, StatusWord, TransportError, tlv::Malformed};

/// Why a card cannot be read or used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The card service of the system does not run.
    #[error("the card service of the system does not run")]
    NoService,
    /// What happened between a command and its answer.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// The card is no Belgian eID: a bank card, a card of another country, an ISI+ card …
    #[error("the card is no Belgian eID")]
    NotAnEid,
    /// Another card is in the reader than the one the work began with.
    #[error("another card is in the reader than at the beginning")]
    CardSwapped,
    /// The card has no such file.
    #[error("the card has no file {}", .0.path())]
    FileMissing(File),
    /// The file is longer than any such file.
    #[error("the file {} is longer than {} bytes", .0.path(), .0.limit())]
    FileTooLong(File),
    /// The card refused a command.
    #[error("the card refused to {task}: {status}")]
    Refused {
        /// What it was asked to do.
        task: Task,
        /// What it said.
        status: StatusWord,
    },
    /// The card's answers follow no rule: too long, or without end.
    #[error("the answers of the card follow no rule")]
    StrangeAnswer,
    /// The PIN does not have 4 to 12 digits; it was not sent to the card.
    #[error("a PIN has 4 to 12 digits")]
    PinForm,
    /// The PIN is wrong.
    #[error("the PIN is wrong, {tries_left} tries left")]
    WrongPin {
        /// How many more wrong ones the card accepts.
        tries_left: u8,
    },
    /// The PIN was wrong too often.
    #[error("the PIN is blocked")]
    PinBlocked,
    /// A signature needs the PIN, and none was given for it.
    #[error("the PIN is needed")]
    PinNeeded,
    /// The reader's PIN pad gave no PIN.
    #[error(transparent)]
    PinPad(#[from] PinPadFault),
    /// The card holds no certificate for this: its holder is a minor or did not want one.
    #[error("the card holds no certificate {}", .0.path())]
    NoCertificate(File),
    /// The certificate on the card cannot be read.
    #[error("the certificate {} cannot be read", .0.path())]
    UnreadableCertificate(File),
    /// The card's key cannot sign with this algorithm.
    #[error("the key of the card cannot sign with this algorithm")]
    UnsupportedKey,
    /// The signature does not fit the certificate on the card.
    #[error("the signature of the card does not fit its certificate")]
    WrongSignature,
    /// A file of the card is no list of fields.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// The files of a card cannot be kept in a folder or read from it.
    #[error(transparent)]
    Dump(#[from] DumpError),
    /// The cryptographic library refused.
    #[error("the cryptographic library refused: {detail}")]
    Crypto {
        /// What it says.
        detail: String,
    },
}

/// What a card is asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Task {
    /// SELECT a file or an applet.
    Select,
    /// READ BINARY.
    Read,
    /// GET CARD DATA.
    TellCardData,
    /// VERIFY.
    CheckPin,
    /// MANAGE SECURITY ENVIRONMENT.
    ChooseKey,
    /// COMPUTE DIGITAL SIGNATURE.
    Sign,
    /// INTERNAL AUTHENTICATE.
    ProveChip,
}

impl std::fmt::Display for Task {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Select => "select",
            Self::Read => "read",
            Self::TellCardData => "tell its card data",
            Self::CheckPin => "check the PIN",
            Self::ChooseKey => "choose the key",
            Self::Sign => "sign",
            Self::ProveChip => "prove its chip",
        })
    }
}

impl From<openssl::error::ErrorStack> for Error {
    fn from(error: openssl::error::ErrorStack) -> Self {
        Self::Crypto {
            detail: error.to_string(),
        }
    }
}

#[cfg(test)]
mod tests;
