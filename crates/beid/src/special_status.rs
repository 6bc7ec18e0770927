//! The special status of a card holder (field 10 of the identity file).

use serde::Serialize;

/// What the card says about sight and minority; cards no longer carry it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SpecialStatus {
    /// Nothing special (0).
    None,
    /// White cane: blind (1).
    WhiteCane,
    /// Extended minority (2).
    ExtendedMinority,
    /// White cane and extended minority (3).
    WhiteCaneExtendedMinority,
    /// Yellow cane: partially sighted (4).
    YellowCane,
    /// Yellow cane and extended minority (5).
    YellowCaneExtendedMinority,
}

impl SpecialStatus {
    /// The status for the digit on the card; `None` for any other text.
    pub fn from_digit(text: &str) -> Option<Self> {
        match text {
            "" | "0" => Some(Self::None),
            "1" => Some(Self::WhiteCane),
            "2" => Some(Self::ExtendedMinority),
            "3" => Some(Self::WhiteCaneExtendedMinority),
            "4" => Some(Self::YellowCane),
            "5" => Some(Self::YellowCaneExtendedMinority),
            _ => None,
        }
    }

    /// Whether the holder walks with a white cane.
    pub fn has_white_cane(self) -> bool {
        matches!(self, Self::WhiteCane | Self::WhiteCaneExtendedMinority)
    }

    /// Whether the holder walks with a yellow cane.
    pub fn has_yellow_cane(self) -> bool {
        matches!(self, Self::YellowCane | Self::YellowCaneExtendedMinority)
    }

    /// Whether the holder is an extended minor: of age, but under parental authority.
    pub fn is_extended_minor(self) -> bool {
        matches!(
            self,
            Self::ExtendedMinority
                | Self::WhiteCaneExtendedMinority
                | Self::YellowCaneExtendedMinority
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_digit_combines_cane_and_minority() {
        for (digit, white, yellow, minor) in [
            ("0", false, false, false),
            ("1", true, false, false),
            ("2", false, false, true),
            ("3", true, false, true),
            ("4", false, true, false),
            ("5", false, true, true),
        ] {
            let status = SpecialStatus::from_digit(digit).unwrap();
            let seen = (
                status.has_white_cane(),
                status.has_yellow_cane(),
                status.is_extended_minor(),
            );
            assert_eq!(seen, (white, yellow, minor), "{digit}");
        }
        assert_eq!(SpecialStatus::from_digit("6"), None);
        assert_eq!(SpecialStatus::from_digit("01"), None);
    }
}
