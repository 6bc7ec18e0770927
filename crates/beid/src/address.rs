//! The address file (`3F00DF014033`): where the holder lives, rewritten when he moves.

use std::fmt;

use serde::Serialize;

use crate::fields::{Fault, Fields};
use crate::tlv::Malformed;

/// The last field with a name here.
const LAST: u8 = 0x03;

/// An address. All parts are empty for people without one.
///
/// This is what the file says, whoever wrote it: see [`Verified`](crate::Verified).
/// Prints no part of itself in debug output.
#[derive(Clone, PartialEq, Eq, Default, Serialize, specta::Type)]
pub struct Address {
    /// Street, number and box.
    pub street_and_number: String,
    /// Postal code.
    pub zip: String,
    /// Municipality.
    pub municipality: String,
    /// Fields without a name here, by their tag.
    #[serde(skip)]
    pub unknown: Vec<(u8, Vec<u8>)>,
    /// What could not be read.
    #[serde(skip)]
    pub faults: Vec<Fault>,
}

impl Address {
    /// Reads the file as it came from the card, padding included.
    ///
    /// # Errors
    /// [`Malformed`] when the file ends in the middle of a field.
    pub fn parse(file: &[u8]) -> Result<Self, Malformed> {
        let mut fields = Fields::parse(file)?;
        Ok(Self {
            street_and_number: fields.text(0x01).unwrap_or_default(),
            zip: fields.text(0x02).unwrap_or_default(),
            municipality: fields.text(0x03).unwrap_or_default(),
            unknown: fields.beyond(LAST),
            faults: fields.faults,
        })
    }

    /// Whether the card holds no address at all.
    pub fn is_empty(&self) -> bool {
        self.street_and_number.is_empty() && self.zip.is_empty() && self.municipality.is_empty()
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Address")
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::FaultKind;

    #[test]
    fn an_address_may_be_empty_or_absent() {
        for file in [
            &[0, 2, 0, 2, 1, 0, 2, 0, 3, 0, 0, 0][..],
            &[0; 117][..],
            &[],
        ] {
            let address = Address::parse(file).unwrap();
            assert!(address.is_empty());
            assert_eq!(address.faults, []);
        }
    }

    #[test]
    fn text_that_is_not_utf8_is_marked_and_the_rest_is_read() {
        let address = Address::parse(b"\x01\x02\xE9t\x02\x041000\x03\x03Ath\x07\x01x").unwrap();
        assert_eq!(address.street_and_number, "\u{FFFD}t");
        assert_eq!(address.zip, "1000");
        assert_eq!(address.municipality, "Ath");
        assert_eq!(address.unknown, [(7, b"x".to_vec())]);
        let fault = Fault {
            tag: 1,
            kind: FaultKind::NotUtf8,
        };
        assert_eq!(address.faults, [fault]);
    }

    #[test]
    fn debug_output_says_nothing_about_where_somebody_lives() {
        let address = Address::parse(b"\x01\x06Secret\x02\x041000").unwrap();
        let printed = format!("{address:?}");
        assert!(
            !printed.contains("Secret") && !printed.contains("1000"),
            "{printed}"
        );
    }
}
