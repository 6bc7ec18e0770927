//! Which kind of document a card is (field 0F of the identity file).

use serde::{Serialize, Serializer};

/// Defines the kinds with their numbers on the card and their names in JSON.
macro_rules! document_types {
    ($($(#[$doc:meta])* $variant:ident = $number:literal, $name:literal;)*) => {
        /// The kind of a card. The names of foreigners' cards are the letters printed on them; the
        /// number after them tells the layout where a letter occurs more than once.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum DocumentType {
            $($(#[$doc])* $variant,)*
            /// A kind this table does not know, by its number.
            Other(u16),
        }

        impl DocumentType {
            /// All kinds this table knows.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The kind for the number on the card.
            pub fn from_number(number: u16) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    other => Self::Other(other),
                }
            }

            /// The number on the card.
            pub fn number(self) -> u16 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Other(number) => number,
                }
            }

            fn known_name(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($name),)*
                    Self::Other(_) => None,
                }
            }
        }
    };
}

document_types! {
    /// Identity card of a Belgian.
    BelgianCitizen = 1, "belgian_citizen";
    /// Kids-ID: Belgian under twelve.
    KidsCard = 6, "kids_card";
    /// Card that starts up an office's equipment.
    BootstrapCard = 7, "bootstrap_card";
    /// Card of an official.
    HabilitationCard = 8, "habilitation_card";
    /// A: limited stay.
    ForeignerA = 11, "foreigner_a";
    /// B: unlimited stay.
    ForeignerB = 12, "foreigner_b";
    /// C: identity card for foreigners.
    ForeignerC = 13, "foreigner_c";
    /// D: long-term resident.
    ForeignerD = 14, "foreigner_d";
    /// E: citizen of the Union.
    ForeignerE = 15, "foreigner_e";
    /// E+: citizen of the Union, permanent stay.
    ForeignerEPlus = 16, "foreigner_e_plus";
    /// F: family of a citizen of the Union.
    ForeignerF = 17, "foreigner_f";
    /// F+: family of a citizen of the Union, permanent stay.
    ForeignerFPlus = 18, "foreigner_f_plus";
    /// H: European blue card.
    ForeignerH = 19, "foreigner_h";
    /// I: transferred within a company.
    ForeignerI = 20, "foreigner_i";
    /// J: transferred within a company, moving between states.
    ForeignerJ = 21, "foreigner_j";
    /// M: British under the withdrawal agreement.
    ForeignerM = 22, "foreigner_m";
    /// N: British crossing the border for work.
    ForeignerN = 23, "foreigner_n";
    /// K: settled.
    ForeignerK = 27, "foreigner_k";
    /// L: long-term resident of the Union.
    ForeignerL = 28, "foreigner_l";
    /// EU: citizen of the Union, layout of 2021.
    ForeignerEu = 31, "foreigner_eu";
    /// EU+: citizen of the Union, permanent stay, layout of 2021.
    ForeignerEuPlus = 32, "foreigner_eu_plus";
    /// A, layout of 2021.
    ForeignerA33 = 33, "foreigner_a_33";
    /// B, layout of 2021.
    ForeignerB34 = 34, "foreigner_b_34";
    /// F, layout of 2021.
    ForeignerF35 = 35, "foreigner_f_35";
    /// F+, layout of 2021.
    ForeignerFPlus36 = 36, "foreigner_f_plus_36";
    /// EU, card of a child.
    ForeignerKidsEu = 61, "foreigner_kids_eu";
    /// EU+, card of a child.
    ForeignerKidsEuPlus = 62, "foreigner_kids_eu_plus";
    /// A, card of a child.
    ForeignerKidsA = 63, "foreigner_kids_a";
    /// B, card of a child.
    ForeignerKidsB = 64, "foreigner_kids_b";
    /// K, card of a child.
    ForeignerKidsK = 65, "foreigner_kids_k";
    /// L, card of a child.
    ForeignerKidsL = 66, "foreigner_kids_l";
    /// F, card of a child.
    ForeignerKidsF = 67, "foreigner_kids_f";
    /// F+, card of a child.
    ForeignerKidsFPlus = 68, "foreigner_kids_f_plus";
    /// M, card of a child.
    ForeignerKidsM = 69, "foreigner_kids_m";
}

impl DocumentType {
    /// The kind for the text on the card: `1` and `01` both occur. `None` for what is no number.
    pub fn from_text(text: &str) -> Option<Self> {
        let is_number = matches!(text.len(), 1..=4) && text.bytes().all(|it| it.is_ascii_digit());
        is_number
            .then(|| text.parse().ok())
            .flatten()
            .map(Self::from_number)
    }

    /// The name in JSON: `belgian_citizen`, or `other_99` for a number not known here.
    pub fn name(self) -> String {
        match self.known_name() {
            Some(name) => name.to_owned(),
            None => format!("other_{}", self.number()),
        }
    }

    /// Whether the card belongs to a foreigner.
    pub fn is_of_foreigner(self) -> bool {
        self.known_name()
            .is_some_and(|it| it.starts_with("foreigner"))
    }

    /// Whether the card belongs to a child under twelve.
    pub fn is_of_child(self) -> bool {
        self.known_name().is_some_and(|it| it.contains("kids"))
    }
}

impl Serialize for DocumentType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_leading_zero_changes_nothing() {
        for text in ["1", "01"] {
            assert_eq!(
                DocumentType::from_text(text),
                Some(DocumentType::BelgianCitizen)
            );
        }
        assert_eq!(
            DocumentType::from_text("33"),
            Some(DocumentType::ForeignerA33)
        );
        assert!(DocumentType::KidsCard.is_of_child() && !DocumentType::KidsCard.is_of_foreigner());
        assert!(DocumentType::ForeignerKidsM.is_of_child());
        assert!(DocumentType::ForeignerEuPlus.is_of_foreigner());
    }

    #[test]
    fn an_unknown_number_is_kept() {
        assert_eq!(DocumentType::from_text("99"), Some(DocumentType::Other(99)));
        assert_eq!(DocumentType::Other(99).name(), "other_99");
        for text in ["", "A", "1A", "-1", "99999"] {
            assert_eq!(DocumentType::from_text(text), None, "{text}");
        }
    }

    #[test]
    fn every_kind_has_a_number_and_a_name_of_its_own() {
        let all = DocumentType::ALL;
        let names: HashSet<_> = all.iter().map(|it| it.name()).collect();
        assert_eq!(names.len(), all.len());
        for kind in all {
            assert_eq!(DocumentType::from_number(kind.number()), *kind);
        }
    }
}
