//! The virtual Belgian eID: invented cards that answer like real ones.
//!
//! [`CardAuthority`] plays the authorities behind the cards and makes a [`VirtualCard`] from a
//! [`CardOrder`]: a [`Holder`], a [`Profile`] (applets 1.1, 1.7, 1.8, Kids-ID, foreigner) and
//! [`Defect`]s. The card goes into a [`VirtualReader`] in this process, or by [`Vpcd`] into the
//! reader of a running pcscd, where other eID software meets it too. Either way [`ReaderControl`]
//! puts it in, takes it out and plays the mishaps of readers.
//!
//! ```
//! use valise_simulator::card::{CardAuthority, CardOrder, Holder, Profile};
//!
//! let authority = CardAuthority::new([1; 32], jiff::Timestamp::now());
//! let order = CardOrder::new(Holder::nurse(), Profile::Applet18);
//! let card = authority.make(&order)?;
//! assert_eq!(card.transmit(&[0x80, 0xE4, 0, 0, 0]), [0x6C, 0x1C]);
//! # Ok::<(), valise_simulator::Error>(())
//! ```

mod certificate;
mod chip;
mod contents;
mod der;
mod files;
mod generation;
mod holder;
mod issuer;
mod keys;
mod lasting;
mod list;
mod ocsp;
mod order;
mod photo;
mod pkcs15;
mod pki;
mod profile;
mod reader;
mod table;
mod tlv;
mod virtual_card;
mod vpcd;

pub use certificate::Addresses;
pub use holder::{CardLanguage, Holder};
pub(crate) use list::{ListName, Lister};
pub use order::{CardOrder, PIN};
pub use pki::CardAuthority;
pub use profile::{Applet, Defect, Profile};
pub use reader::{
    Exchange, PRACTICE_READER, Pace, ReaderControl, ReaderOptions, Sleeper, Statistics,
    VirtualReader,
};
pub use table::{PracticeTable, TableCard};
pub use virtual_card::{CardFile, VirtualCard};
pub use vpcd::{VPCD_PORT, Vpcd};
