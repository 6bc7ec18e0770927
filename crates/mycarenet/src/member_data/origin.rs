//! Who asks.

use std::fmt;

use secrecy::SecretString;
use valise_identifiers::{Nihii, Niss};

/// Who asks, and with which software.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The care provider for whom is asked.
    pub provider: Provider,
    /// The licence of this software with MyCareNet.
    pub licence: Licence,
    /// True everywhere but in production.
    pub is_test: bool,
}

/// The care provider for whom is asked.
#[derive(Clone)]
pub enum Provider {
    /// A nurse, as a person.
    Nurse {
        /// NIHII number, 11 digits.
        nihii: Nihii,
        /// National number.
        niss: Niss,
        /// Family name and first name, in that order.
        name: String,
    },
    /// A group of nurses, as an organisation.
    GroupOfNurses {
        /// NIHII number; 8 digits are filled up with zeros to 11.
        nihii: Nihii,
        /// Name of the group.
        name: Option<String>,
    },
}

/// The licence that MyCareNet gives to a software package.
#[derive(Debug, Clone)]
pub struct Licence {
    /// Name of the package.
    pub name: String,
    /// User name.
    pub username: String,
    /// Password.
    pub password: SecretString,
}

impl Provider {
    /// The quality under which MyCareNet knows this kind of provider.
    #[must_use]
    pub const fn quality(&self) -> &'static str {
        match self {
            Self::Nurse { .. } => "nurse",
            Self::GroupOfNurses { .. } => "groupofnurses",
        }
    }

    /// The NIHII number.
    #[must_use]
    pub const fn nihii(&self) -> &Nihii {
        match self {
            Self::Nurse { nihii, .. } | Self::GroupOfNurses { nihii, .. } => nihii,
        }
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Provider({})", self.quality())
    }
}
