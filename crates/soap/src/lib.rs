//! SOAP envelopes, WS-Security, faults, multipart answers and the transport.
//!
//! A message is written once, signed in place and posted; an answer is kept as received and read
//! by slices. [`security`] makes messages, [`Transport`] carries them, [`Answer`] is what comes
//! back, [`Error`] what can go wrong. [`XmlWriter`] and [`NodeExt`] serve everybody who writes or
//! reads payloads.

pub mod envelope;
pub mod multipart;
pub mod namespaces;
pub mod security;

mod addressing;
mod answer;
mod clock;
mod error;
mod fault;
mod observe;
mod reader;
mod transport;
mod writer;

pub use addressing::Addressing;
pub use answer::{Answer, base64_content};
pub use clock::{Clock, FixedClock, SystemClock};
pub use error::{Error, Opaque};
pub use fault::{Fault, LocalisedText, NipDetail, NipFault, Reaction, SoaError};
pub use namespaces::Prefix;
pub use observe::{CallObserver, NoObserver, ObservedCall};
pub use reader::{NodeExt, ReadError, ReadProblem, cut_out};
pub use security::{MESSAGE_LIFETIME, with_holder_of_key, with_x509};
pub use transport::{
    Call, Download, Exchange, Limits, Proxy, Roots, Transport, TransportConfig, Unread,
};
pub use writer::XmlWriter;
