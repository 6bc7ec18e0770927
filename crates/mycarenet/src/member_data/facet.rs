//! What is asked: facets and their dimensions (CIN, member data).

use crate::names;

/// One kind of facts to ask for.
///
/// One facet that the asker may not see, or that does not exist, fails the whole query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Facet {
    /// Insurance, payment, medical house and hospital.
    Insurability {
        /// To inform oneself, or to invoice.
        request_type: RequestType,
        /// In which contact the person is seen.
        contact_type: ContactType,
    },
    /// Palliative status.
    PalliativeStatus,
    /// Status of chronic condition.
    ChronicCondition,
    /// Keeper of the global medical file.
    GlobalMedicalFile,
    /// Care paths, at least one.
    CarePath(Vec<CarePathType>),
    /// Reference pharmacy.
    ReferencePharmacy,
}

/// Why insurability is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RequestType {
    /// To inform oneself: no payment commitment comes back.
    Information,
    /// To invoice: each period comes with a payment commitment.
    #[default]
    Invoicing,
}

/// In which contact the person is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ContactType {
    /// Outside a hospital.
    #[default]
    Other,
    /// In a hospital; refused when the person is not there.
    Hospitalized,
}

/// Which care path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CarePathType {
    /// Diabetes.
    Diabetes,
    /// Chronic kidney failure.
    RenalInsufficiency,
}

impl Facet {
    /// The facets of a visit: insurability for invoicing and palliative status.
    #[must_use]
    pub fn usual() -> Vec<Self> {
        vec![
            Self::Insurability {
                request_type: RequestType::Invoicing,
                contact_type: ContactType::Other,
            },
            Self::PalliativeStatus,
        ]
    }

    /// Its identifier in the query.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Insurability { .. } => names::FACET_INSURABILITY,
            Self::PalliativeStatus => names::PALLIATIVE_STATUS,
            Self::ChronicCondition => names::CHRONIC_CONDITION,
            Self::GlobalMedicalFile => names::GLOBAL_MEDICAL_FILE,
            Self::CarePath(_) => names::CARE_PATH,
            Self::ReferencePharmacy => names::REFERENCE_PHARMACY,
        }
    }

    /// Its dimensions, name and value, in the order in which they are written.
    #[must_use]
    pub fn dimensions(&self) -> Vec<(&'static str, &'static str)> {
        match self {
            Self::Insurability {
                request_type,
                contact_type,
            } => vec![
                ("requestType", request_type.as_str()),
                ("contactType", contact_type.as_str()),
            ],
            Self::CarePath(types) => types
                .iter()
                .map(|one| ("carePathType", one.as_str()))
                .collect(),
            Self::PalliativeStatus
            | Self::ChronicCondition
            | Self::GlobalMedicalFile
            | Self::ReferencePharmacy => Vec::new(),
        }
    }
}

impl RequestType {
    /// The value in the query.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Invoicing => "invoicing",
        }
    }
}

impl ContactType {
    /// The value in the query.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Other => "other",
            Self::Hospitalized => "hospitalized",
        }
    }
}

impl CarePathType {
    /// The value in the query.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Diabetes => "diabetes",
            Self::RenalInsufficiency => "renalinsufficiency",
        }
    }
}
