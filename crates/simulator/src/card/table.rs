//! The practice reader, and the invented cards that lie beside it.

use std::fmt;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;

use super::holder::Holder;
use super::order::{CardOrder, PIN};
use super::pki::CardAuthority;
use super::profile::{Defect, Profile};
use super::reader::VirtualReader;
use crate::Error;
use crate::platform::lock;
use crate::server::card_status;

/// A card that lies on the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCard {
    /// `nurse`, the NISS of a patient, or what is wrong with the card.
    pub id: String,
    /// Name of the holder, first name first.
    pub name: String,
    /// What it lets one try: `own`, `patient`, `rsa`, `kids`, `foreigner`, or what is wrong with it.
    pub shows: String,
    /// The PIN, where the card has a key to use it with.
    pub pin: Option<&'static str>,
    order: CardOrder,
}

/// The practice reader and its cards. Clones are the same table.
#[derive(Clone)]
pub struct PracticeTable {
    reader: VirtualReader,
    authority: Arc<Mutex<Arc<CardAuthority>>>,
    inserted: Arc<Mutex<Option<String>>>,
    now: Timestamp,
}

impl PracticeTable {
    /// A table whose reader is unplugged; cards are valid at `now`.
    pub fn new(now: Timestamp) -> Self {
        let reader = VirtualReader::new();
        reader.control().unplug();
        Self {
            reader,
            authority: Arc::new(Mutex::new(Arc::new(CardAuthority::practice(now)))),
            now,
            inserted: Arc::default(),
        }
    }

    /// The practice reader.
    pub fn reader(&self) -> &VirtualReader {
        &self.reader
    }

    /// Who makes the cards.
    pub fn authority(&self) -> Arc<CardAuthority> {
        Arc::clone(&lock(&self.authority))
    }

    /// From now on the cards name the practice platform's answer about lost ones, under this origin.
    pub fn answers_at(&self, ocsp_origin: &str) {
        let addresses = card_status::addresses(ocsp_origin);
        let made = CardAuthority::practice(self.now).with_addresses(addresses);
        *lock(&self.authority) = Arc::new(made);
    }

    /// SHA-256 fingerprints of the roots above the cards, in hexadecimal: the same in every process.
    /// Takes a moment the first time.
    ///
    /// # Errors
    /// When OpenSSL cannot make them.
    pub fn roots(&self) -> Result<Vec<String>, Error> {
        self.authority().root_fingerprints()
    }

    /// The cards on the table: the nurse's, the patients', and those with something wrong.
    pub fn cards(&self) -> Vec<TableCard> {
        let mut cards: Vec<_> = CardOrder::practice()
            .into_iter()
            .enumerate()
            .map(|(place, order)| match (place, order.profile) {
                (0, _) => card("nurse", "own", order),
                (_, Profile::Applet18) => card(&order.holder.niss.clone(), "patient", order),
                _ => card(&order.holder.niss.clone(), "rsa", order),
            })
            .collect();
        for (profile, shows) in [(Profile::Kids, "kids"), (Profile::Foreigner, "foreigner")] {
            let order = CardOrder::new(Holder::usual_for(profile), profile);
            cards.push(card(shows, shows, order));
        }
        let patient = Holder::patients().into_iter().next();
        let patient = patient.unwrap_or_else(Holder::foreigner);
        let patient = || CardOrder::new(patient.clone(), Profile::Applet18);
        for (defect, shows) in [
            (Defect::ForgedName, "forged_name"),
            (Defect::WrongPhoto, "wrong_photo"),
            (Defect::UnknownRoot, "unknown_root"),
            (Defect::Expired, "expired"),
        ] {
            cards.push(card(shows, shows, patient().with(defect)));
        }
        let own = CardOrder::new(Holder::nurse(), Profile::Applet18);
        cards.push(card(
            "blocked_pin",
            "blocked_pin",
            own.with(Defect::BlockedPin),
        ));
        cards
    }

    /// The identifier of the card in the reader.
    pub fn inserted(&self) -> Option<String> {
        lock(&self.inserted).clone()
    }

    /// Puts a card into the reader, in place of the one that is there. False when there is no such
    /// card on the table.
    ///
    /// # Errors
    /// When OpenSSL cannot make the card.
    pub fn insert(&self, id: &str) -> Result<bool, Error> {
        let Some(card) = self.cards().into_iter().find(|card| card.id == id) else {
            return Ok(false);
        };
        let made = self.authority().make(&card.order)?;
        self.reader.control().insert(&made);
        self.note(Some(card.id));
        Ok(true)
    }

    /// Takes the card out of the reader.
    pub fn remove(&self) {
        self.reader.control().remove();
        self.note(None);
    }

    /// Plugs the reader in: the practice environment is in use.
    pub fn plug(&self) {
        self.reader.control().plug();
    }

    /// Unplugs it, with the card that may be in it.
    pub fn unplug(&self) {
        self.reader.control().unplug();
        self.note(None);
    }

    fn note(&self, card: Option<String>) {
        *lock(&self.inserted) = card;
    }
}

impl fmt::Debug for PracticeTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PracticeTable")
            .field("inserted", &self.inserted())
            .finish_non_exhaustive()
    }
}

fn card(id: &str, shows: &str, order: CardOrder) -> TableCard {
    let first = order.holder.given_names.split_whitespace().next();
    TableCard {
        id: id.to_owned(),
        name: format!("{} {}", first.unwrap_or_default(), order.holder.name),
        shows: shows.to_owned(),
        pin: (order.profile != Profile::Kids).then_some(PIN),
        order,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use valise_beid::{CardReader, ReaderState};

    use super::*;

    #[test]
    fn every_card_of_the_table_goes_into_the_reader() {
        let table = PracticeTable::new(Timestamp::now());
        assert!(table.reader().readers().unwrap().is_empty());
        table.plug();
        let cards = table.cards();
        let ids: HashSet<_> = cards.iter().map(|card| card.id.as_str()).collect();
        assert_eq!(ids.len(), cards.len());
        for card in &cards {
            assert!(table.insert(&card.id).unwrap());
            assert_eq!(table.inserted().as_ref(), Some(&card.id));
        }
        assert!(!table.insert("nobody").unwrap());
        assert_eq!(
            table.reader().readers().unwrap()[0].state,
            ReaderState::Card
        );
        table.remove();
        assert_eq!(
            table.reader().readers().unwrap()[0].state,
            ReaderState::Empty
        );
    }
}
