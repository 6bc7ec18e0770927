//! The numbers that name people, care providers, enterprises and insurers in Belgian health care.
//!
//! Every type here comes out of a parser only: who holds a [`Niss`] holds eleven digits whose
//! check digits are right. Typed input may carry the usual separators (spaces, dots, dashes,
//! slashes, brackets); what comes out is digits only.
//!
//! A NISS says who somebody is and when he was born, so [`Niss`] prints as stars in debug output
//! and has no `Display`: a caller asks for [`Niss::as_str`], [`Niss::formatted`] or
//! [`Niss::masked`].

mod digits;
mod enterprise;
mod error;
mod insurance_codes;
mod insurer;
mod nihii;
mod niss;
mod partial_date;

pub use enterprise::{EnterpriseNumber, EnterpriseNumberError};
pub use error::Error;
pub use insurance_codes::{InsuranceCodeError, InsuranceCodes, Scheme};
pub use insurer::{Federation, Insurer, InsurerCode, InsurerCodeError, InsurerTable, TableError};
pub use nihii::{Modulus, Nihii, NihiiError, Profession};
pub use niss::{Niss, NissError, Sex};
pub use partial_date::PartialDate;
