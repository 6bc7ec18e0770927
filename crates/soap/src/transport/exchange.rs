//! What a call brought besides its answer: the evidence of how it went.

use openssl::sha::sha256;
use reqwest::Response;
use reqwest::tls::TlsInfo;

use crate::{Answer, Error};

/// One call and all that came of it.
#[derive(Debug)]
pub struct Exchange {
    /// The answer, or why there is none to work with.
    pub result: Result<Answer, Error>,
    /// What arrived in place of an answer to work with: a fault, a page of a proxy, a part of an
    /// answer. Nothing when nothing arrived; the bytes of a good answer are [`Answer::raw`].
    pub unread: Option<Unread>,
    /// The certificate with which the server proved its name (DER); nothing without TLS, or when
    /// no answer began.
    pub server_certificate: Option<Vec<u8>>,
}

/// The bytes of an answer that could not be worked with.
#[derive(Clone, PartialEq, Eq)]
pub struct Unread {
    /// The body of the HTTP answer as received, after decompression.
    pub bytes: Vec<u8>,
    /// Whether this is all of it: not when the connection broke or the answer was too long.
    pub whole: bool,
}

impl Exchange {
    /// SHA-256 of the server's certificate, by which people compare certificates.
    pub fn server_fingerprint(&self) -> Option<[u8; 32]> {
        self.server_certificate.as_deref().map(sha256)
    }
}

impl std::fmt::Debug for Unread {
    /// Sizes only: answers are about people, faults may quote them.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Unread")
            .field("bytes", &self.bytes.len())
            .field("whole", &self.whole)
            .finish()
    }
}

/// What has arrived so far.
#[derive(Default)]
pub(super) struct Arrived {
    pub(super) bytes: Vec<u8>,
    pub(super) whole: bool,
    server_certificate: Option<Vec<u8>>,
}

impl Arrived {
    /// Learns who answers.
    pub(super) fn from(&mut self, response: &Response) {
        let tls = response.extensions().get::<TlsInfo>();
        self.server_certificate = tls
            .and_then(TlsInfo::peer_certificate)
            .map(<[u8]>::to_owned);
    }

    pub(super) fn exchange(self, result: Result<Answer, Error>) -> Exchange {
        let (bytes, whole) = (self.bytes, self.whole);
        let unread = (result.is_err() && !bytes.is_empty()).then_some(Unread { bytes, whole });
        Exchange {
            result,
            unread,
            server_certificate: self.server_certificate,
        }
    }
}
