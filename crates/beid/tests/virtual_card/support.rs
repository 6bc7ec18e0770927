//! A practice reader with a card in it.

use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use secrecy::SecretString;
use valise_beid::{Card, CardReader, Pin, PinEntry};
use valise_simulator::card::{
    CardAuthority, CardOrder, Defect, Holder, PRACTICE_READER, Profile, ReaderControl, VirtualCard,
    VirtualReader,
};

pub(crate) fn authority() -> &'static CardAuthority {
    static AUTHORITY: OnceLock<CardAuthority> = OnceLock::new();
    AUTHORITY.get_or_init(|| CardAuthority::new([5; 32], Timestamp::now()))
}

pub(crate) fn make(profile: Profile, defects: &[Defect]) -> VirtualCard {
    let mut order = CardOrder::new(Holder::usual_for(profile), profile);
    order.defects.extend(defects);
    authority().make(&order).unwrap()
}

/// A reader with a card, and the hand at it.
pub(crate) struct Table {
    pub(crate) reader: VirtualReader,
    pub(crate) hand: ReaderControl,
    pub(crate) chip: VirtualCard,
}

impl Table {
    pub(crate) fn with(profile: Profile) -> Self {
        Self::holding(make(profile, &[]))
    }

    pub(crate) fn holding(chip: VirtualCard) -> Self {
        let reader = VirtualReader::new();
        let hand = reader.control();
        hand.insert(&chip);
        Self { reader, hand, chip }
    }

    pub(crate) fn connect(&self) -> Card {
        // nothing of this waits for anything: a pause would only cost time
        Card::connect(&self.reader, PRACTICE_READER, Arc::new(|_| {})).unwrap()
    }

    pub(crate) fn source(&self) -> Arc<dyn CardReader> {
        Arc::new(self.reader.clone())
    }
}

pub(crate) fn pin(digits: &str) -> PinEntry {
    PinEntry::Typed(Pin::new(&SecretString::from(digits)).unwrap())
}
