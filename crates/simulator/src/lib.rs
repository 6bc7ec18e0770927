//! A strict eHealth and MyCareNet for practice, demonstration and tests.
//!
//! It plays the token services, member data and the service list over real TLS on the loopback
//! address, with an authority of its own. It reads messages with its own eyes: it shares no
//! protocol code with the product, and refuses what the platform would refuse.

mod authority;
mod config;
mod content_model;
mod distinguished_name;
mod envelope;
mod error;
mod faults;
mod files;
mod keystores;
mod lexical;
mod license;
mod member_data;
mod models;
mod names;
mod numbers;
mod people;
mod platform;
mod providers;
mod received;
mod replay;
mod security;
mod server;
mod service_list;
mod signature;
mod simulator;
mod soap_fault;
mod sts;
mod visit;
mod xml;

pub use config::{Clock, Config};
pub use error::Error;
pub use faults::{Fault, FaultKind, Faults, Service};
pub use files::{Running, running};
pub use keystores::{KeystoreState, PracticeKeystore, Quality, offered as offered_keystores};
pub use people::{Gender, Person, crowd, people};
pub use received::ReceivedCall;
pub use simulator::Simulator;
