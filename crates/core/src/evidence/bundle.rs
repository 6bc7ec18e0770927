//! The files of one exchange, made from the bytes that the database keeps.
//!
//! The same bytes always make the same files: they are made once for the digests in the manifest,
//! and again for an export.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use valise_ehealth::Assertion;
use valise_soap::namespaces::{DS, SAML, SOAP, WSSE};
use valise_soap::{NodeExt as _, base64_content};
use valise_store::Exchange;
use valise_xmldsig::key_info_certificates;

use super::digest;
use super::manifest::{File, Token};

/// The SOAP message as sent.
pub(super) const REQUEST: &str = "request.xml";
/// The body of the HTTP answer as received: a SOAP message, or one in parts (MTOM).
pub(super) const RESPONSE: &str = "response.bin";
/// The business answer inside, exact slice.
pub(super) const ANSWER: &str = "answer.xml";
/// The assertion inside the request, exact slice.
pub(super) const ASSERTION: &str = "assertion.xml";
/// With which the server proved its name.
pub(super) const SERVER: &str = "server-certificate.pem";
/// With whose key the request is signed: the one that the assertion names.
pub(super) const SIGNER: &str = "signer-certificate.pem";
/// With whose key the assertion is signed, as the assertion names it.
pub(super) const ISSUER: &str = "issuer-certificate.pem";
/// With whose key the answer is signed, as the answer names it; most answers are not.
pub(super) const INSURER: &str = "answer-certificate.pem";

/// The files of an exchange and what is told about its session.
#[derive(Default)]
pub(super) struct Bundle {
    /// Name and content, in the order of the names.
    pub(super) files: Vec<(&'static str, Vec<u8>)>,
    /// The assertion in the request.
    pub(super) token: Option<Token>,
}

impl Bundle {
    /// The bundle of an exchange.
    pub(super) fn of(exchange: &Exchange) -> Self {
        let mut bundle = Self::default();
        bundle.add(REQUEST, Some(exchange.request.clone()));
        bundle.add(RESPONSE, Some(exchange.response.clone()));
        bundle.add(ANSWER, exchange.content.clone());
        let server = exchange.server_certificate.as_deref();
        bundle.add(SERVER, server.map(pem));
        let content = exchange.content.as_deref().unwrap_or_default();
        bundle.add(INSURER, certificate_of_answer(content));
        if let Some(session) = Session::of(&exchange.request) {
            bundle.token = session.token;
            bundle.add(ASSERTION, Some(session.assertion.into_bytes()));
            bundle.add(SIGNER, session.signer);
            bundle.add(ISSUER, session.issuer);
        }
        bundle.files.sort_by_key(|(name, _)| *name);
        bundle
    }

    /// The lines of the manifest.
    pub(super) fn lines(&self) -> Vec<File> {
        let lines = self.files.iter().map(|(name, content)| File {
            name: (*name).to_owned(),
            bytes: u64::try_from(content.len()).unwrap_or(u64::MAX),
            sha256: digest::of(content),
        });
        lines.collect()
    }

    fn add(&mut self, name: &'static str, content: Option<Vec<u8>>) {
        if let Some(content) = content {
            self.files.push((name, content));
        }
    }
}

/// What a request says about the session it was asked in.
struct Session {
    assertion: String,
    token: Option<Token>,
    signer: Option<Vec<u8>>,
    issuer: Option<Vec<u8>>,
}

impl Session {
    fn of(request: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(request).ok()?;
        let document = valise_xmldsig::parse(text).ok()?;
        let header = document.root_element().opt_child(SOAP.namespace, "Header");
        let security = header?.opt_child(WSSE.namespace, "Security")?;
        let assertion = security.opt_child(SAML.namespace, "Assertion")?;
        let slice = text.get(assertion.range())?;
        let confirmation = assertion
            .descendants()
            .find(|node| node.is(SAML.namespace, "SubjectConfirmation"));
        let holder = confirmation.and_then(|confirmation| {
            confirmation
                .descendants()
                .find(|node| node.is(DS.namespace, "X509Certificate"))
        });
        let signature = assertion.opt_child(DS.namespace, "Signature");
        let issuers = signature.and_then(|signature| key_info_certificates(signature).ok());
        let issuer = issuers.and_then(|issuers| issuers.first()?.to_der().ok());
        Some(Self {
            assertion: slice.to_owned(),
            token: token(slice),
            signer: holder
                .and_then(|holder| base64_content(holder).ok())
                .map(|der| pem(&der)),
            issuer: issuer.map(|der| pem(&der)),
        })
    }
}

fn token(assertion: &str) -> Option<Token> {
    let read = Assertion::restore(assertion).ok()?;
    Some(Token {
        id: read.id().to_owned(),
        issuer: read.issuer().to_owned(),
        sha256: digest::of(assertion.as_bytes()),
        not_on_or_after: read.not_on_or_after(),
    })
}

/// The certificate that the first signature of an answer names.
fn certificate_of_answer(content: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(content).ok()?;
    let document = valise_xmldsig::parse(text).ok()?;
    let signature = document
        .descendants()
        .find(|node| node.is(DS.namespace, "Signature"))?;
    let der = key_info_certificates(signature).ok()?.first()?.to_der();
    der.ok().map(|der| pem(&der))
}

/// A certificate as text (RFC 7468).
fn pem(der: &[u8]) -> Vec<u8> {
    let encoded = STANDARD.encode(der).into_bytes();
    let mut text = b"-----BEGIN CERTIFICATE-----\n".to_vec();
    for line in encoded.chunks(64) {
        text.extend_from_slice(line);
        text.push(b'\n');
    }
    text.extend_from_slice(b"-----END CERTIFICATE-----\n");
    text
}
