//! What GET CARD DATA says: the number of the chip and the version of its applet.

use std::fmt;

use zeroize::Zeroize;

/// How many bytes the answer has.
pub(crate) const LENGTH: usize = 28;
/// Where the version of the applet stands.
const APPLET: usize = 21;

/// The 28 bytes of GET CARD DATA (applet manuals 1.7 and 1.8). Debug output shows the version only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CardData([u8; LENGTH]);

impl CardData {
    /// Takes the answer of a card; nothing when it is none of an eID: too short, or of an applet
    /// that never was.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let data = Self(*bytes.first_chunk::<LENGTH>()?);
        (0x10..=0x2F).contains(&data.applet().0).then_some(data)
    }

    /// All 28 bytes.
    pub fn as_bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }

    /// The number of the chip; the identity file says the same in tag 02.
    pub fn serial(&self) -> [u8; 16] {
        self.0.first_chunk().copied().unwrap_or_default()
    }

    /// The version of the applet.
    pub fn applet(&self) -> AppletVersion {
        AppletVersion(self.0.get(APPLET).copied().unwrap_or_default())
    }
}

impl fmt::Debug for CardData {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CardData")
            .field("applet", &self.applet())
            .finish_non_exhaustive()
    }
}

impl Zeroize for CardData {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

/// The version of the applet as the card writes it: `0x18` is 1.8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AppletVersion(pub u8);

impl AppletVersion {
    /// 1.7: RSA 2048; the first one that tells without cost how many PIN tries are left.
    pub const V1_7: Self = Self(0x17);
    /// 1.8: P-384, and a key that proves the chip.
    pub const V1_8: Self = Self(0x18);

    /// 1.0 and 1.1 want a pause before a command is repeated with the right length (commons-eid).
    pub(crate) fn wants_pause(self) -> bool {
        self.0 <= 0x11
    }
}

impl fmt::Display for AppletVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.0 >> 4, self.0 & 0x0F)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_stands_behind_the_serial_number() {
        let mut bytes = [7; 31];
        bytes[21] = 0x18;
        let data = CardData::from_bytes(&bytes).unwrap();
        assert_eq!(data.serial(), [7; 16]);
        assert_eq!(data.applet(), AppletVersion::V1_8);
        assert_eq!(data.applet().to_string(), "1.8");
    }

    #[test]
    fn short_answers_and_unknown_applets_are_refused() {
        assert_eq!(CardData::from_bytes(&[0x18; 27]), None);
        assert_eq!(CardData::from_bytes(&[0; 28]), None);
        assert_eq!(CardData::from_bytes(&[0xFF; 28]), None);
    }
}
