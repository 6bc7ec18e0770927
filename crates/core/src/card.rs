//! The card in the reader: watched, read by itself, judged, kept as an identity reading, shown.
//!
//! ```text
//! readers ─events→ watch ─insertion→ read ─steps→ desk ─Event::Card→ whoever shows it
//!                                      │            ▲
//!                                      └→ judge → keep (identity reading on the disk first)
//! ```
//!
//! Reading waits on hardware, so it happens on threads that may wait. Every insertion has an
//! identifier of its own; what a reading that is overtaken still finds is not shown.

mod desk;
mod doctor;
mod judge;
mod own;
mod practice;
mod read;
mod readers;
mod revocation;
mod sign_in;
mod watch;

pub(crate) use desk::Desk;
pub(crate) use practice::Roots;
pub use revocation::CardRevocation;
pub(crate) use revocation::Lists;
pub(crate) use sign_in::{CardKey, card_key};

use crate::views::CardView;
use crate::{Error, Valise};

impl Valise {
    /// The card on the screen: the one that was put in last, until it is put away.
    pub fn card(&self) -> Option<CardView> {
        self.shared.desk.shown()
    }

    /// Puts the card's sheet away; the card stays in the reader.
    pub fn dismiss_card(&self) {
        self.shared.desk.put_away(&self.shared);
    }

    /// Reads again: the card in the named reader, or the one on the screen, or the only one there
    /// is. Among several it never guesses.
    ///
    /// # Errors
    /// [`Error::NoCard`], [`Error::SeveralCards`], and what the readers say. What goes wrong with
    /// the card itself is shown with it.
    pub async fn read_card(&self, reader: Option<&str>) -> Result<CardView, Error> {
        read::again(self, reader).await
    }
}
