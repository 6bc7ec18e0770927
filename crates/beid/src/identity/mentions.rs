//! The coded mentions of the identity file, most of them on cards of foreigners only.

/// Defines an enum whose variants stand for codes on the card.
macro_rules! mentions {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// The mention for the code on the card; `None` for any other text.
            pub fn from_code(text: &str) -> Option<Self> {
                match text {
                    $($code => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

mentions! {
    /// An organisation whose staff gets special cards (field 13).
    SpecialOrganisation {
        /// SHAPE.
        Shape = "1",
        /// NATO.
        Nato = "2",
        /// Had a European blue card before.
        FormerBlueCard = "4",
        /// Researcher.
        Researcher = "5",
    }
}

mentions! {
    /// Access to the labour market (field 16).
    LabourMarket {
        /// Unlimited.
        Unlimited = "7",
        /// Limited.
        Limited = "8",
        /// None.
        None = "9",
        /// Seasonal work.
        Seasonal = "A",
    }
}

mentions! {
    /// Mention of the agreement on the withdrawal of the United Kingdom (fields 1B and 1C).
    BrexitMention {
        /// Article 18(1) of the agreement.
        Article18 = "B",
        /// Permanent stay.
        PermanentStay = "C",
    }
}

mentions! {
    /// Why an A card was given (fields 1D and 1E).
    StayMention {
        /// Seasonal work.
        Seasonal = "A",
        /// Student.
        Student = "D",
        /// Pupil.
        Pupil = "E",
        /// Trainee.
        Trainee = "F",
        /// Volunteer.
        Volunteer = "G",
        /// Au pair.
        AuPair = "H",
        /// Researcher moving between states.
        ResearcherMobility = "I",
        /// Looks for work after studies.
        JobSearch = "J",
        /// Takes part in a mobility programme.
        MobilityProgramme = "K",
    }
}
