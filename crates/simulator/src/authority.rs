//! The practice authority: every key and certificate of the platform.
//!
//! It is made at the first start and kept in the data folder, so that practice keystores and open
//! sessions stay valid over a restart. The key of the root is thrown away once it has signed the
//! issuing authority.

mod certificate;
mod files;
pub(crate) mod subject;

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use openssl::pkey::{PKey, Private};
use openssl::x509::{X509, X509Ref};
use valise_xmldsig::{ExpectedSubject, KeySigner, TrustAnchors};

pub(crate) use certificate::{Order, Usage, build, elliptic_key, instant, rsa_key};
pub(crate) use files::write_private;

use crate::error::Error;

/// How long authorities live.
const AUTHORITY_YEARS: i64 = 10;
/// How long certificates of services live.
const SERVICE_DAYS: i64 = 390;
/// Everything with less time left than this is made anew at the start.
const RENEW_BEFORE: SignedDuration = SignedDuration::from_hours(24 * 45);

/// A key with its certificate.
#[derive(Debug, Clone)]
pub(crate) struct Identity {
    pub(crate) key: PKey<Private>,
    pub(crate) certificate: X509,
}

/// Every key and certificate of the platform.
#[derive(Debug)]
pub(crate) struct Authority {
    /// Signs the server's certificate; clients add it to their roots.
    pub(crate) tls_authority: Identity,
    /// The server's certificate for 127.0.0.1 and localhost.
    pub(crate) tls: Identity,
    /// The root of the platform, without its key.
    pub(crate) root: X509,
    /// Issues the certificates of care providers and of the platform's services.
    pub(crate) issuing: Identity,
    /// Signs assertions and the service list.
    pub(crate) platform: Identity,
    /// An authority of the same name that nobody trusts, with a signer.
    pub(crate) foreign: Identity,
}

impl Authority {
    /// Loads the authority of this folder; makes what is absent or near its end.
    ///
    /// `now` is the platform's time; TLS certificates follow the true time, because TLS clients do.
    pub(crate) fn load(folder: &Path, now: Timestamp) -> Result<(Self, bool), Error> {
        let mut renewed = false;
        let (root, issuing) = match files::read_issuing(folder, now, RENEW_BEFORE) {
            Some(found) => found,
            None => {
                renewed = true;
                let made = make_issuing(now)?;
                files::write_issuing(folder, &made.0, &made.1)?;
                made
            }
        };
        let platform = match files::read(folder, files::PLATFORM, now, RENEW_BEFORE) {
            Some(found) if !renewed => found,
            _ => {
                let made = make_platform(&issuing, now)?;
                files::write(folder, files::PLATFORM, &made)?;
                made
            }
        };
        let true_time = Timestamp::now();
        let stored = files::read(folder, files::TLS_AUTHORITY, true_time, RENEW_BEFORE)
            .zip(files::read(folder, files::TLS, true_time, RENEW_BEFORE));
        let (tls_authority, tls) = match stored {
            Some(found) => found,
            None => {
                let authority = make_tls_authority(true_time)?;
                let server = make_tls(&authority, true_time)?;
                files::write(folder, files::TLS_AUTHORITY, &authority)?;
                files::write(folder, files::TLS, &server)?;
                (authority, server)
            }
        };
        let foreign = make_foreign(now)?;
        let authority = Authority {
            tls_authority,
            tls,
            root,
            issuing,
            platform,
            foreign,
        };
        Ok((authority, renewed))
    }

    /// The certificates a client must believe, issuing authority first.
    pub(crate) fn platform_pem(&self) -> Result<Vec<u8>, Error> {
        let mut pem = self.issuing.certificate.to_pem()?;
        pem.extend(self.root.to_pem()?);
        Ok(pem)
    }

    /// The signer of assertions and of the service list.
    pub(crate) fn signer(&self) -> Result<KeySigner, Error> {
        signer(&self.platform)
    }

    /// A signer whose certificate looks like the platform's, under an unknown authority.
    pub(crate) fn foreign_signer(&self) -> Result<KeySigner, Error> {
        signer(&self.foreign)
    }

    /// Why a certificate of a care provider is not accepted, if it is not.
    pub(crate) fn objection(&self, certificate: &X509Ref, now: Timestamp) -> Option<String> {
        let anchors = TrustAnchors::new(
            vec![self.issuing.certificate.clone()],
            ExpectedSubject::Anyone,
        );
        anchors
            .check(certificate, &[], now)
            .err()
            .map(|error| error.to_string())
    }
}

fn signer(identity: &Identity) -> Result<KeySigner, Error> {
    KeySigner::new(identity.key.clone(), identity.certificate.clone())
        .map_err(|error| Error::Signature(error.to_string()))
}

fn make_issuing(now: Timestamp) -> Result<(X509, Identity), Error> {
    let lifetime = SignedDuration::from_hours(24 * 365 * AUTHORITY_YEARS);
    let root_key = elliptic_key()?;
    let root_name = subject::authority("Valise practice root CA 001")?;
    let root = build(&Order {
        subject: &root_name,
        key: &root_key,
        issuer: None,
        valid_from: now - SignedDuration::from_hours(24),
        lifetime,
        usage: Usage::Authority { below: 1 },
        serial_bits: 64,
    })?;
    let root = Identity {
        key: root_key,
        certificate: root,
    };
    let key = rsa_key()?;
    let certificate = build(&Order {
        subject: &*subject::authority("Valise practice issuing CA 001")?,
        key: &key,
        issuer: Some(&root),
        valid_from: now - SignedDuration::from_hours(24),
        lifetime,
        usage: Usage::Authority { below: 0 },
        serial_bits: 64,
    })?;
    Ok((root.certificate, Identity { key, certificate }))
}

fn make_platform(issuing: &Identity, now: Timestamp) -> Result<Identity, Error> {
    let key = rsa_key()?;
    let certificate = build(&Order {
        subject: &*subject::platform("IAMPRACTICE")?,
        key: &key,
        issuer: Some(issuing),
        valid_from: now - SignedDuration::from_hours(24),
        lifetime: SignedDuration::from_hours(24 * 365 * 3),
        usage: Usage::CareProvider,
        serial_bits: 64,
    })?;
    Ok(Identity { key, certificate })
}

fn make_tls_authority(now: Timestamp) -> Result<Identity, Error> {
    let key = elliptic_key()?;
    let certificate = build(&Order {
        subject: &*subject::authority("Valise practice TLS CA")?,
        key: &key,
        issuer: None,
        valid_from: now - SignedDuration::from_hours(24),
        lifetime: SignedDuration::from_hours(24 * SERVICE_DAYS),
        usage: Usage::Authority { below: 0 },
        serial_bits: 64,
    })?;
    Ok(Identity { key, certificate })
}

fn make_tls(authority: &Identity, now: Timestamp) -> Result<Identity, Error> {
    let key = elliptic_key()?;
    let certificate = build(&Order {
        subject: &*subject::authority("localhost")?,
        key: &key,
        issuer: Some(authority),
        valid_from: now - SignedDuration::from_hours(24),
        lifetime: SignedDuration::from_hours(24 * SERVICE_DAYS),
        usage: Usage::LoopbackServer,
        serial_bits: 64,
    })?;
    Ok(Identity { key, certificate })
}

fn make_foreign(now: Timestamp) -> Result<Identity, Error> {
    let lifetime = SignedDuration::from_hours(24 * 365);
    let issuing_key = elliptic_key()?;
    let issuing = build(&Order {
        subject: &*subject::authority("Valise practice issuing CA 001")?,
        key: &issuing_key,
        issuer: None,
        valid_from: now - SignedDuration::from_hours(24),
        lifetime,
        usage: Usage::Authority { below: 0 },
        serial_bits: 64,
    })?;
    let issuing = Identity {
        key: issuing_key,
        certificate: issuing,
    };
    let key = elliptic_key()?;
    let certificate = build(&Order {
        subject: &*subject::platform("IAMPRACTICE")?,
        key: &key,
        issuer: Some(&issuing),
        valid_from: now - SignedDuration::from_hours(24),
        lifetime,
        usage: Usage::CareProvider,
        serial_bits: 64,
    })?;
    Ok(Identity { key, certificate })
}
