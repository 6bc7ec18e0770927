//! The roots whose cards are believed.

use crate::verify::certificate::Certificate;

/// SHA-256 fingerprints of the roots of the Belgian eID, oldest first: Belgium Root CA, CA2, CA3,
/// CA4 (two certificates over one key) and CA6, computed from the certificates that the official
/// middleware (eid-mw) installs. There is no CA5 on cards.
const PINNED: [&str; 6] = [
    "7c7ed4240bb253bb35c376e12e00b027f1659df9d8267422a93eed75edc7adfb",
    "9f9744463be13714754e1a3becf98c08cc205e4ab32028f4e2830c4a1b2775b8",
    "a8d14e945e3e5156bcae5e39737cf6a1b1f51028bbbf982f50ce5f4c05568b4d",
    "c3fbf37259af0954eeea4282dd1c7226a54e7150f7c29a2c495ba34dbfe09ca0",
    "702dd5c1a093cf0a9d71fadd9bf9a7c5857d89fb73b716e867228b3c2beb968f",
    "9c872bc979a7c09a58d4a274c199e5cb16cfa9b9618d98bc9a9988e984b8495c",
];

/// Whose cards are believed.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    test_roots: Vec<String>,
}

/// Which kind of root a certificate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RootKind {
    Pinned,
    Test,
    Unknown,
}

impl Trust {
    /// The roots of real cards only.
    pub fn pinned() -> Self {
        Self::default()
    }

    /// Believes these roots as well, given by their SHA-256 fingerprints in hexadecimal: test and
    /// virtual cards. Only the practice environment may ask for that.
    #[must_use]
    pub fn with_test_roots<I, T>(mut self, fingerprints: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: AsRef<str>,
    {
        let plain = |text: T| {
            let digits = text.as_ref().chars().filter(char::is_ascii_hexdigit);
            digits.map(|it| it.to_ascii_lowercase()).collect()
        };
        self.test_roots.extend(fingerprints.into_iter().map(plain));
        self
    }

    pub(crate) fn kind(&self, root: &Certificate) -> RootKind {
        let fingerprint = root.sha256();
        if PINNED.contains(&fingerprint.as_str()) {
            RootKind::Pinned
        } else if self.test_roots.contains(&fingerprint) {
            RootKind::Test
        } else {
            RootKind::Unknown
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pinned_fingerprint_is_one() {
        for fingerprint in PINNED {
            assert_eq!(fingerprint.len(), 64);
            assert!(
                fingerprint
                    .bytes()
                    .all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
            );
        }
    }

    #[test]
    fn a_test_root_may_be_written_with_colons_and_in_capitals() {
        let trust = Trust::pinned().with_test_roots(["AB:0C"]);
        assert_eq!(trust.test_roots, ["ab0c"]);
    }
}
