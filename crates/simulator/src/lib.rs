//! A strict eHealth and MyCareNet for practice, demonstration and tests.
//!
//! It plays the token services, member data and the service list over real TLS on the loopback
//! address, with an authority of its own. It reads messages with its own eyes: it shares no
//! protocol code with the product, and refuses what the platform would refuse.
//!
//! [`Simulator::start`] runs it in this process; the program `valise-simulator` runs it alone. Either
//! way clients find it by the files in the data folder ([`running`]). What it answers follows from
//! the invented people ([`people`]) and from the day that is asked, never from chance.
//!
//! Faults are switched by [`Simulator::faults`], or from another process by `/_control`:
//!
//! ```text
//! POST /_control  {"clear": true, "set": [{"kind": "latency", "milliseconds": 300},
//!                 {"kind": "insurer_down", "service": "member_data", "count": 2}]}
//! GET  /_control  faults, received calls with their verdicts, people, keystores
//! ```
//!
//! Where no public source tells how the platform puts a refusal, one place here decides: faults of
//! the security header are those of WS-Security, an assertion that is not accepted is `SOA-01001`, a
//! care provider without the right is `SOA-01002`, a licence or a reference that is not accepted is
//! `SOA-03007`.
//!
//! Identity cards of [`Simulator::card_authority`] prove at the token services who asks; what holds
//! the session is the eHealth certificate of the same person, or of a group. Inferred, as no public
//! source tells it: that the two must be of one person, that a card is refused as the holder of a
//! session, and that a session bears the name of the card and is renewed with it only.
//! The card authority tells over plain HTTP whether a card was reported lost ([`FaultKind::LostCard`]),
//! and keeps the lists that name it.

mod authority;
pub mod card;
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

pub use config::{Clock, Config, Place};
pub use error::Error;
pub use faults::{Fault, FaultKind, Faults, Service};
pub use files::{Running, running};
pub use keystores::{KeystoreState, PracticeKeystore, Quality, offered as offered_keystores};
pub use people::{Gender, Person, crowd, people};
pub use received::ReceivedCall;
pub use simulator::Simulator;
