//! The Belgian eID: readers, card, files, verification, PIN and signing.

mod address;
mod apdu;
mod atr;
mod card;
mod card_data;
mod card_files;
mod card_number;
mod chip_proof;
mod date;
mod document_type;
mod dump;
mod error;
mod fields;
mod file;
mod hex;
mod identity;
mod pin;
mod pin_pad;
mod reader;
mod reading;
mod report;
#[cfg(test)]
mod scripted;
mod signing;
mod special_status;
mod status_word;
pub mod tlv;
mod transaction;
pub mod verify;

pub use address::Address;
pub use atr::may_be_an_eid;
pub use card::{Card, Sleeper};
pub use card_data::{AppletVersion, CardData};
pub use card_files::CardFiles;
pub use card_number::{CardNumber, CardNumberError};
pub use document_type::DocumentType;
pub use dump::{Dump, DumpError};
pub use error::{Error, Task};
pub use fields::{AsWritten, Fault, FaultKind};
pub use file::File;
pub use identity::{
    BrexitMention, Identity, LabourMarket, Protection, SpecialOrganisation, StayMention,
};
pub use pin::{Pin, PinState};
pub use pin_pad::{PadLanguage, PinPad, PinPadFault};
pub use reader::{
    CardConnection, CardReader, Disposition, ReaderEvent, ReaderEventKind, ReaderEvents,
    ReaderInfo, ReaderState, ReadersTogether, TransportError,
};
#[cfg(any(target_os = "linux", target_os = "windows", target_os = "macos"))]
pub use reader::{Clock, PcscReader};
pub use reading::{Reading, ReadingStep, What};
pub use report::{CardReport, VerificationReport};
pub use signing::{CardSigner, KeyRole, PinEntry};
pub use special_status::SpecialStatus;
pub use status_word::StatusWord;
pub use transaction::{Traffic, Transaction};
pub use verify::{
    CardBytes, Certificate, CertificateFault, Examination, HolderCheck, Reason, Standing, Trust,
    Verification, Verified, check_holder, examine,
};
