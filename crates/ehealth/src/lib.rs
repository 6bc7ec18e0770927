//! The eHealth platform: session tokens and the service list.
//!
//! [`issue`] asks the platform's token service (STS) for a session: a SAML 1.1 assertion that names
//! the holder of a key. It knows both doors, [`Door::WsTrust`] and [`Door::Samlp`], and gives an
//! [`Assertion`] only after everything about it was checked. [`ServiceList`] is the platform's own
//! word on which addresses are in use; [`Endpoints`] are the usual ones.

pub mod attributes;
pub mod renewal;

mod assertion;
mod distinguished_name;
mod endpoints;
mod error;
mod names;
mod request;
mod service_list;
mod sts;
mod trust;

pub use assertion::{Assertion, Attribute};
pub use distinguished_name::rfc1779;
pub use endpoints::{Endpoints, Service};
pub use error::Error;
pub use request::{DEFAULT_LIFETIME, Door, Holder, Proof, TokenRequest};
pub use service_list::{Fetched, ListedEndpoint, ListedService, ServiceList};
pub use sts::issue;
pub use trust::PlatformTrust;
