//! What can go wrong while the practice platform starts or stops.
//!
//! What it answers to a bad message is not an error of this crate: that is its work.

use std::io;

/// Why the practice platform could not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The data folder can not be made, read or written.
    #[error("the practice folder can not be used")]
    Folder(#[source] io::Error),
    /// Another practice platform uses this data folder.
    #[error("a practice platform already runs in this folder")]
    AlreadyRunning,
    /// The asked port of the loopback address is taken, or no port could be opened.
    #[error("port {port} can not be opened")]
    Port {
        /// The port that was asked; 0 when any would do.
        port: u16,
        /// What the operating system said.
        #[source]
        source: io::Error,
    },
    /// Keys or certificates of the practice authority could not be made or read.
    #[error("the practice certificates can not be made")]
    Certificates(#[source] openssl::error::ErrorStack),
    /// A practice keystore could not be written.
    #[error("a practice keystore can not be written: {0}")]
    Keystore(String),
    /// The service list could not be signed.
    #[error("the practice service list can not be signed: {0}")]
    Signature(String),
}

impl Error {
    /// All codes of this crate.
    pub const CODES: &[&str] = &[
        "simulator.folder",
        "simulator.already_running",
        "simulator.port",
        "simulator.certificates",
        "simulator.keystore",
        "simulator.signature",
    ];

    /// The stable code under which the sentence for people stands.
    pub fn code(&self) -> &'static str {
        match self {
            Error::Folder(_) => "simulator.folder",
            Error::AlreadyRunning => "simulator.already_running",
            Error::Port { .. } => "simulator.port",
            Error::Certificates(_) => "simulator.certificates",
            Error::Keystore(_) => "simulator.keystore",
            Error::Signature(_) => "simulator.signature",
        }
    }

    /// Values for the sentence.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Error::Port { port, .. } => vec![("port", port.to_string())],
            _ => Vec::new(),
        }
    }

    /// Whether the same call may succeed later without a change.
    pub fn retryable(&self) -> bool {
        matches!(self, Error::AlreadyRunning | Error::Port { .. })
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Error::Folder(error)
    }
}

impl From<openssl::error::ErrorStack> for Error {
    fn from(error: openssl::error::ErrorStack) -> Self {
        Error::Certificates(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variant_has_its_code_in_the_list() {
        let io = || io::Error::other("x");
        let all = [
            Error::Folder(io()),
            Error::AlreadyRunning,
            Error::Port {
                port: 1,
                source: io(),
            },
            Error::Certificates(openssl::error::ErrorStack::get()),
            Error::Keystore(String::new()),
            Error::Signature(String::new()),
        ];
        let codes: Vec<_> = all.iter().map(Error::code).collect();
        assert_eq!(codes, Error::CODES);
    }

    #[test]
    fn every_code_has_a_sentence() {
        for code in Error::CODES {
            let key = code.replace('.', "-");
            assert!(
                valise_messages::has(valise_messages::Language::Nl, &key),
                "{key}"
            );
        }
    }
}
