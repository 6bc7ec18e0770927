//! Member data: ask whether a person is insured, and explain the answer.
//!
//! [`request`] writes the question, [`response`] unpacks the reply of the platform, [`read`] or a
//! [`Reader`] explains the SAML response inside, [`verdict`] concludes for a day.

mod answer;
mod assessment;
mod brussels;
mod detail_codes;
mod facet;
mod fault;
mod location;
mod origin;
mod query;
mod read;
mod reference;
mod request;
mod response;
mod subject;
mod verdict;

pub use answer::{
    CarePath, ChronicCondition, GlobalMedicalFile, Hospitalisation, MedicalHouse, MemberData,
    OtherAttribute, Palliative, Patient, Period, ReferencePharmacy, Situation, Status,
    TechnicalReport, TechnicalStep, Window,
};
pub use assessment::{Outcome, Reason, SignatureState, Verdict};
pub use brussels::care_day;
pub use detail_codes::{DETAIL_CODES, Retry, known_retry};
pub use facet::{CarePathType, ContactType, Facet, RequestType};
pub use fault::{Fault, FaultMessage};
pub use location::{located_dimension, located_facet};
pub use origin::{Licence, Origin, Provider};
pub use query::{AskedPeriod, Query, QueryError};
pub use read::{Reader, read};
pub use reference::{InputReference, InputReferenceError};
pub use request::request;
pub use response::{MemberDataResponse, References, response, response_in};
pub use subject::{RegistrationNumber, RegistrationNumberError, Subject};
pub use verdict::verdict;
