//! The Belgian eID: readers, card, files, verification, PIN and signing.

mod address;
mod card_number;
mod date;
mod document_type;
mod dump;
mod error;
mod fields;
mod hex;
mod identity;
mod reader;
mod report;
mod special_status;
pub mod tlv;
pub mod verify;

pub use address::Address;
pub use card_number::{CardNumber, CardNumberError};
pub use document_type::DocumentType;
pub use dump::{Dump, DumpError};
pub use error::Error;
pub use fields::{AsWritten, Fault, FaultKind};
pub use identity::{
    BrexitMention, Identity, LabourMarket, Protection, SpecialOrganisation, StayMention,
};
pub use reader::{
    CardConnection, CardReader, Disposition, ReaderEvent, ReaderEventKind, ReaderEvents,
    ReaderInfo, ReaderState, TransportError,
};
pub use report::{CardReport, VerificationReport};
pub use special_status::SpecialStatus;
pub use verify::{
    CardBytes, Certificate, CertificateFault, Examination, HolderCheck, Reason, Standing, Trust,
    Verification, Verified, check_holder, examine,
};
