//! Card readers, and the card in one of them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;
use valise_beid::ReaderState;

use super::{DoctorCheck, ErrorView, ReadingView};

/// One card reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CardReaderView {
    /// Its name, as the system gives it.
    pub name: String,
    /// What is in it.
    pub state: ReaderState,
    /// Answer to reset of the card in it, in hexadecimal.
    pub atr: Option<String>,
    /// Why it is not used: `windows_hello` or `virtual`.
    pub ignored_because: Option<String>,
}

/// How far the reading of the card has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CardStage {
    /// A card was put in; what it is isn't known yet.
    Probing,
    /// The card is being read; what is there already is shown, and not proven yet.
    Reading,
    /// Everything that was to be read is here and judged.
    Done,
    /// The reading ended early; `error` says why, what was read stays.
    Failed,
}

/// The one answer to "is this card genuine?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Genuine {
    /// Not judged yet.
    Checking,
    /// Every signature is right and the root is one of the state's.
    Genuine,
    /// The same, but the holder's certificate is revoked or suspended: the card may be lost.
    Revoked,
    /// Something could not be proven; the parts say what.
    NotProven,
    /// A signature, a picture or the chip is wrong: don't use it.
    Forged,
}

/// One judged part of a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CardProof {
    /// `identity`, `address`, `photo`, `chain`, `root` or `revocation`.
    pub part: String,
    /// `proven`, `not_proven` or `forged`.
    pub result: String,
    /// Stable word for the reason; null when proven.
    pub reason: Option<String>,
    /// When a revocation answer was obtained, for a kept one.
    #[specta(type = Option<String>)]
    pub obtained_at: Option<Timestamp>,
}

/// Who a card says its holder is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CardIdentity {
    /// NISS, 11 digits.
    pub national_number: String,
    /// Last name.
    pub name: String,
    /// First two given names.
    pub first_names: String,
    /// `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the card says no more.
    pub birth_date: Option<String>,
    /// `male`, `female` or `unknown`.
    pub sex: String,
    /// Nationality, as the card words it.
    pub nationality: Option<String>,
    /// Place of birth, as the card words it.
    pub birth_place: Option<String>,
    /// Stable word for the kind of document: message key `card-document-…`.
    pub document_type: String,
    /// Card number as it is printed.
    pub card_number: String,
    /// First day of validity.
    #[specta(type = Option<String>)]
    pub valid_from: Option<Date>,
    /// Last day of validity.
    #[specta(type = Option<String>)]
    pub valid_until: Option<Date>,
    /// Whether the card is past its last day.
    pub expired: bool,
    /// Street and number, as the card words them.
    pub street_and_number: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Municipality.
    pub municipality: Option<String>,
}

/// The card in a reader, as far as it is known. It lies over whatever screen is open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct CardView {
    /// Changes with every card that is put in.
    pub id: String,
    /// The reader it is in.
    pub reader: String,
    /// How far the reading has come.
    pub stage: CardStage,
    /// Whether the card is still in the reader.
    pub present: bool,
    /// Who the holder is.
    pub identity: Option<CardIdentity>,
    /// The photo, as a `data:image/jpeg;base64,` address. It is never kept.
    pub photo: Option<String>,
    /// Is it genuine?
    pub genuine: Genuine,
    /// The judged parts.
    pub proofs: Vec<CardProof>,
    /// Whether this is the nurse's own card (the NISS of the profile).
    pub own: bool,
    /// The patient with this NISS, when she is in the list.
    pub person_id: Option<String>,
    /// The identity reading that was kept; there before the tick turns green.
    pub reading: Option<ReadingView>,
    /// Why the reading failed.
    pub error: Option<ErrorView>,
    /// Whether the card has been in the reader for longer than it should (60 s after the end of
    /// the reading).
    pub left_behind: bool,
    /// Commands exchanged so far.
    pub apdus: u32,
    /// Bytes exchanged so far.
    pub bytes: u32,
    /// Milliseconds from insertion to the end of the reading so far.
    pub elapsed_ms: u32,
    /// Cards that were put in before this one and are still in other readers; reading one of those
    /// readers shows its card.
    pub others: Vec<OtherCard>,
}

/// A card in another reader than the one that is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OtherCard {
    /// The reader it is in.
    pub reader: String,
    /// Name of its holder, where it was read.
    pub holder: Option<String>,
}

/// The card that could sign in, before a PIN is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SigningCard {
    /// The reader it is in; null without a card.
    pub reader: Option<String>,
    /// Name of its holder.
    pub holder: Option<String>,
    /// Whether it is the card of the profile; another person's card never opens her session.
    pub own: bool,
    /// Whether the PIN is typed on the reader itself.
    pub pin_pad: bool,
    /// Tries left, where asking costs none.
    pub tries_left: Option<u8>,
    /// Why it cannot sign, in the usual form.
    pub error: Option<ErrorView>,
}

/// What stands between the nurse and her reader: the likely causes, most likely first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReaderDoctor {
    /// The readers, with those that are ignored.
    pub readers: Vec<CardReaderView>,
    /// What was looked at, with a remedy where it helps.
    pub checks: Vec<DoctorCheck>,
}

/// An invented card of the practice environment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PracticeCard {
    /// Its identifier.
    pub id: String,
    /// Invented name of the holder.
    pub name: String,
    /// What it lets one try: the end of its message key `practice-card-…`.
    pub shows: String,
    /// PIN of the invented card; no secret.
    pub pin: Option<String>,
    /// Whether it is in the practice reader now.
    pub inserted: bool,
}
