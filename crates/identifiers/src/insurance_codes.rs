//! CT1 / CT2 (KG1 / KG2): the codes that say under which scheme a person is insured.
//!
//! The last digit of CT1 tells increased reimbursement: 1 with, 0 without. This is defined for
//! the pairs 180/181 and 480/481 and taken as general by every program of the field. The first
//! digit tells the scheme: 1 general, 4 self-employed. CT2 has played no role in tariffs since
//! 1 January 2008, but is copied to the invoice. The middle digits are not interpreted: no
//! public source defines them for all codes.

use serde::{Deserialize, Serialize};

/// CT1 values of the national value set (HL7 Belgium, `BeCSHolderCode1`). Answers also hold
/// others, for people insured abroad: the set serves to mark a code as usual, never to refuse.
const USUAL_CT1: [&str; 24] = [
    "100", "101", "110", "111", "120", "121", "130", "131", "140", "141", "150", "151", "410",
    "411", "420", "421", "430", "431", "440", "441", "450", "451", "470", "480",
];

/// CT2 values of the national value set (HL7 Belgium, `BeCSHolderCode2`).
const USUAL_CT2: [&str; 23] = [
    "000", "100", "101", "110", "111", "114", "120", "121", "130", "131", "140", "141", "144",
    "150", "151", "460", "461", "464", "481", "701", "900", "901", "911",
];

/// The two codes of one insurability period.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "Pair", into = "Pair")]
pub struct InsuranceCodes {
    ct1: String,
    ct2: String,
}

/// How the codes travel.
#[derive(Serialize, Deserialize, specta::Type)]
struct Pair {
    ct1: String,
    ct2: String,
}

/// The scheme under which a person is insured, by the first digit of CT1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// First digit 1: employees and the people who depend on them.
    General,
    /// First digit 4: self-employed.
    SelfEmployed,
    /// Any other digit.
    Other,
}

/// Why a text is no insurance code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an insurance code has three digits: {name}")]
pub struct InsuranceCodeError {
    name: &'static str,
}

impl InsuranceCodeError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        "identifiers.insurance_code"
    }

    /// Values for the sentence: which of the two.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        vec![("name", self.name.to_owned())]
    }
}

impl InsuranceCodes {
    /// The codes of a period; each has three digits.
    ///
    /// # Errors
    /// [`InsuranceCodeError`] names the one that has not.
    pub fn new(ct1: &str, ct2: &str) -> Result<Self, InsuranceCodeError> {
        Ok(Self {
            ct1: three_digits(ct1, "CT1")?,
            ct2: three_digits(ct2, "CT2")?,
        })
    }

    /// CT1, three digits.
    pub fn ct1(&self) -> &str {
        &self.ct1
    }

    /// CT2, three digits.
    pub fn ct2(&self) -> &str {
        &self.ct2
    }

    /// Whether the person has increased reimbursement (BIM / VT); `None` where the last digit of
    /// CT1 is neither 0 nor 1, which no source explains.
    pub fn increased_reimbursement(&self) -> Option<bool> {
        match self.ct1.as_bytes().last() {
            Some(b'1') => Some(true),
            Some(b'0') => Some(false),
            _ => None,
        }
    }

    /// The scheme, by the first digit of CT1.
    pub fn scheme(&self) -> Scheme {
        match self.ct1.as_bytes().first() {
            Some(b'1') => Scheme::General,
            Some(b'4') => Scheme::SelfEmployed,
            _ => Scheme::Other,
        }
    }

    /// Whether both codes stand in the national value set. One that does not is still right: it
    /// is then shown as it is.
    pub fn are_usual(&self) -> bool {
        USUAL_CT1.contains(&self.ct1.as_str()) && USUAL_CT2.contains(&self.ct2.as_str())
    }
}

fn three_digits(text: &str, name: &'static str) -> Result<String, InsuranceCodeError> {
    let text = text.trim();
    if text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err(InsuranceCodeError { name })
    }
}

impl TryFrom<Pair> for InsuranceCodes {
    type Error = InsuranceCodeError;

    fn try_from(pair: Pair) -> Result<Self, Self::Error> {
        Self::new(&pair.ct1, &pair.ct2)
    }
}

impl From<InsuranceCodes> for Pair {
    fn from(codes: InsuranceCodes) -> Self {
        Self {
            ct1: codes.ct1,
            ct2: codes.ct2,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn codes(ct1: &str, ct2: &str) -> InsuranceCodes {
        InsuranceCodes::new(ct1, ct2).unwrap()
    }

    #[test]
    fn the_defined_pairs_tell_increased_reimbursement() {
        assert_eq!(codes("180", "320").increased_reimbursement(), Some(false));
        assert_eq!(codes("181", "321").increased_reimbursement(), Some(true));
        assert_eq!(codes("480", "320").increased_reimbursement(), Some(false));
        assert_eq!(codes("481", "321").increased_reimbursement(), Some(true));
        assert_eq!(codes("114", "000").increased_reimbursement(), None);
    }

    #[test]
    fn ct2_never_decides() {
        assert_eq!(codes("110", "111").increased_reimbursement(), Some(false));
        assert_eq!(codes("111", "110").increased_reimbursement(), Some(true));
    }

    #[test]
    fn unusual_codes_are_kept() {
        let abroad = codes("180", "320");
        assert!(!abroad.are_usual());
        assert_eq!((abroad.ct1(), abroad.ct2()), ("180", "320"));
        assert!(codes("110", "110").are_usual());
        assert!(codes("140", "144").are_usual());
    }

    #[test]
    fn the_first_digit_tells_the_scheme() {
        assert_eq!(codes("131", "131").scheme(), Scheme::General);
        assert_eq!(codes("410", "000").scheme(), Scheme::SelfEmployed);
        assert_eq!(codes("710", "000").scheme(), Scheme::Other);
    }

    #[test]
    fn names_the_code_that_is_wrong() {
        assert_eq!(
            InsuranceCodes::new("11", "110").unwrap_err().params()[0].1,
            "CT1"
        );
        assert_eq!(
            InsuranceCodes::new("110", "1100").unwrap_err().params()[0].1,
            "CT2"
        );
        assert_eq!(
            InsuranceCodes::new("11٣", "110").unwrap_err().params()[0].1,
            "CT1"
        );
    }

    proptest! {
        #[test]
        fn increased_reimbursement_follows_the_last_digit_only(ct1 in 0_u16..1000, ct2 in 0_u16..1000) {
            let codes = codes(&format!("{ct1:03}"), &format!("{ct2:03}"));
            let expected = match ct1 % 10 { 0 => Some(false), 1 => Some(true), _ => None };
            prop_assert_eq!(codes.increased_reimbursement(), expected);
        }
    }
}
