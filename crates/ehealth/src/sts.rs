//! Asking the token service for a session.

mod samlp;
mod ws_trust;

use jiff::{SignedDuration, Timestamp};
use openssl::x509::X509Ref;
use valise_soap::{Call, MESSAGE_LIFETIME, Reaction, Transport, with_x509};
use valise_xmldsig::{Signer, SignerError};

use crate::Error;
use crate::assertion::{Assertion, Expected, accept};
use crate::distinguished_name::timestamp;
use crate::error::platform_message;
use crate::names::WST;
use crate::request::{Door, TokenRequest};
use crate::trust::PlatformTrust;

/// Why these calls are made, for the ledger.
const PURPOSE: &str = "session";

/// A difference of clocks that may be why a message was refused.
const TELLING_OFFSET: SignedDuration = SignedDuration::from_secs(20);

/// Everything one attempt needs.
#[derive(Clone, Copy)]
pub(crate) struct Attempt<'a> {
    transport: &'a Transport,
    url: &'a str,
    header_signer: &'a dyn Signer,
    holder_of_key: &'a dyn Signer,
    request: &'a TokenRequest,
    trust: &'a PlatformTrust,
}

/// Asks for a session.
///
/// `header_signer` proves who asks: it signs the message (an identity card, or the same key as the
/// session's). `holder_of_key` is the key to which the session is bound and which signs every call
/// afterwards. When the two differ, the platform asks for a proof of the second one: a challenge at
/// the WS-Trust door, a signature in the request at the SAML door; both are given.
///
/// The time is the platform's: when the first answer shows that this machine's clock is wrong, the
/// request is made once more with the corrected time. Nothing else is tried twice. An identity card
/// signs once for each PIN; when it does not sign the second request, [`Error::Clock`] is what the
/// caller hears, and the next call starts with the right time.
///
/// # Errors
///
/// Any [`Error`]: the certificate, the network, the platform's refusal, or an assertion that does
/// not hold.
pub async fn issue(
    transport: &Transport,
    door: Door,
    url: &str,
    header_signer: &dyn Signer,
    holder_of_key: &dyn Signer,
    request: &TokenRequest,
    trust: &PlatformTrust,
) -> Result<Assertion, Error> {
    let attempt = Attempt {
        transport,
        url,
        header_signer,
        holder_of_key,
        request,
        trust,
    };
    let believed = transport.clock_offset().unwrap_or_default();
    let first = attempt.at(door).await;
    let Err(error) = first else { return first };
    let measured = transport.clock_offset().unwrap_or_default();
    let wrong_clock = (measured - believed).abs() >= TELLING_OFFSET;
    if !wrong_clock || !may_be_the_clock(&error) {
        return Err(error);
    }
    let second = attempt.at(door).await;
    match &second {
        Err(error) if is_refused_by_device(error) => Err(Error::Clock {
            offset: transport.clock_offset(),
        }),
        _ => second,
    }
}

/// Whether the device that holds a key did not sign.
fn is_refused_by_device(error: &Error) -> bool {
    use valise_xmldsig::Error as SignatureError;
    matches!(
        error,
        Error::Signing(SignatureError::Signer(SignerError::Device(_)))
    )
}

fn may_be_the_clock(error: &Error) -> bool {
    match error {
        Error::Clock { .. } | Error::Refused { .. } | Error::CertificateRefused { .. } => true,
        Error::Transport(error) => error
            .fault()
            .is_some_and(|fault| fault.reaction() != Reaction::Outage),
        // judged by the wrong clock of this machine, before anything was sent or after it came
        Error::AssertionExpired { .. } | Error::AssertionNotYetValid { .. } => true,
        _ => false,
    }
}

impl Attempt<'_> {
    async fn at(self, door: Door) -> Result<Assertion, Error> {
        let xml = match door {
            Door::WsTrust => ws_trust::request(self).await?,
            Door::Samlp => samlp::request(self).await?,
        };
        accept(
            xml,
            &Expected {
                holder: &self.request.holder,
                certificate: self.holder_of_key.certificate(),
                trust: self.trust,
                now: self.transport.platform_now(),
            },
        )
    }

    /// Signs a body with a certificate and posts it.
    async fn post(
        self,
        body_xml: &str,
        action: &str,
        signer: &dyn Signer,
    ) -> Result<valise_soap::Answer, Error> {
        let created = self.transport.platform_now();
        let body = with_x509(body_xml, signer, created, MESSAGE_LIFETIME);
        let body = body.map_err(|error| match error {
            valise_soap::Error::Signing(error) => Error::Signing(error),
            other => Error::Transport(other),
        })?;
        let call = Call {
            url: self.url.to_owned(),
            soap_action: Some(action.to_owned()),
            purpose: PURPOSE,
            body,
        };
        self.transport
            .post(call)
            .await
            .map_err(|error| self.meaning(error))
    }

    /// The validity to ask for: from now on, never longer than the certificate lives.
    fn validity(self) -> Result<(Timestamp, Timestamp), Error> {
        let now = self.transport.platform_now();
        let until = usable(self.holder_of_key.certificate(), now)?;
        let wished = now.saturating_add(self.request.lifetime).unwrap_or(until);
        Ok((now, wished.min(until)))
    }

    /// What a fault means at this service.
    fn meaning(self, error: valise_soap::Error) -> Error {
        let Some(fault) = error.fault() else {
            return Error::Transport(error);
        };
        let words = || platform_message(fault.platform_message("en"));
        let of_trust = fault.namespace.as_deref() == Some(WST.namespace);
        match fault.code() {
            "soap.security_message_expired" => {
                return Error::Clock {
                    offset: self.transport.clock_offset(),
                };
            }
            "soap.security_invalid_token" | "soap.security_failed_authentication" => {
                return Error::CertificateRefused {
                    platform_message: words(),
                };
            }
            _ => {}
        }
        // WS-Trust 1.3, section 11
        match fault.name.as_str() {
            "InvalidSecurityToken" | "FailedAuthentication" if of_trust => {
                Error::CertificateRefused {
                    platform_message: words(),
                }
            }
            "ExpiredData" | "InvalidTimeRange" if of_trust => Error::Clock {
                offset: self.transport.clock_offset(),
            },
            name if of_trust => Error::Refused {
                status: name.to_owned(),
                platform_message: words(),
            },
            _ => Error::Transport(error),
        }
    }
}

/// Until when a certificate can be used, when it can be used now.
fn usable(certificate: &X509Ref, now: Timestamp) -> Result<Timestamp, Error> {
    let from = timestamp(certificate.not_before()).ok_or(Error::CertificateUnusable)?;
    let until = timestamp(certificate.not_after()).ok_or(Error::CertificateUnusable)?;
    match (now < from, now >= until) {
        (true, _) => Err(Error::CertificateNotYetValid { at: from }),
        (_, true) => Err(Error::CertificateExpired { at: until }),
        _ => Ok(until),
    }
}

/// Seconds are enough here, and what the schemas of all parties take.
fn second(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
