//! The Belgian eID: readers, card, files, verification, PIN and signing.
//!
//! Two halves. What a card *says* is plain data: [`Identity`], [`Address`], [`examine`] and
//! [`verify`] need no card, only its bytes. What is *done* with a card starts at a [`CardReader`]
//! ([`PcscReader`] on computers): it tells of cards by [`ReaderEvents`] and connects to one, and a
//! [`Card`] identifies, reads ([`Reading`]) and signs ([`CardSigner`]).
//!
//! ```
//! use std::{sync::Arc, thread};
//!
//! use jiff::Timestamp;
//! use valise_beid::{Card, CardReader, File, Reading, ReadingStep, Trust, What, verify};
//!
//! # fn example(readers: &dyn CardReader) -> Result<(), valise_beid::Error> {
//! for reader in readers.readers()? {
//!     let mut card = Card::connect(readers, &reader.name, Arc::new(thread::sleep))?;
//!     let mut reading = Reading::new(&mut card, What::IDENTITY | What::ADDRESS | What::PROOF | What::ROOT);
//!     while let Some(step) = reading.next() {
//!         if step? == ReadingStep::File(File::Identity) {
//!             let identity = valise_beid::Identity::parse(
//!                 reading.files().get(File::Identity).unwrap_or_default(),
//!             )?;
//!             println!("{}, not proven yet", identity.name);
//!         }
//!     }
//!     let files = reading.into_files();
//!     let found = verify::verify(&files.bytes(), &Trust::pinned(), Timestamp::now());
//!     println!("written by the national register: {}", found.is_genuine());
//! }
//! # Ok(())
//! # }
//! ```

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
pub use report::{CardReport, RevocationReport, VerificationReport};
pub use signing::{CardSigner, KeyRole, PinEntry};
pub use special_status::SpecialStatus;
pub use status_word::StatusWord;
pub use transaction::{Traffic, Transaction};
pub use verify::{
    CardBytes, Certificate, CertificateFault, Examination, HolderCheck, Reason, Standing, Trust,
    Verification, Verified, check_holder, examine,
};
