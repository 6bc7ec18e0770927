//! A strict eHealth and MyCareNet for practice, demonstration and tests.
//!
//! It plays the token services, member data and the service list over real TLS on the loopback
//! address, with an authority of its own. It reads messages with its own eyes: it shares no
//! protocol code with the product, and refuses what the platform would refuse.

mod authority;
mod config;
mod content_model;
mod distinguished_name;
mod error;
mod faults;
mod keystores;
mod lexical;
mod models;
mod names;
mod numbers;
mod people;
mod providers;
mod received;
mod simulator;
mod xml;

pub use config::{Clock, Config};
pub use error::Error;
pub use faults::{Fault, FaultKind, Faults, Service};
pub use keystores::{KeystoreState, PracticeKeystore, Quality};
pub use people::{Gender, Person};
pub use received::ReceivedCall;
pub use simulator::{Running, Simulator, offered_keystores, people, running};
