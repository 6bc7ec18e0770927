//! Building certificates in the profiles of the eHealth platform.

use jiff::{SignedDuration, Timestamp};
use openssl::asn1::{Asn1Time, Asn1TimeRef};
use openssl::bn::{BigNum, MsbOption};
use openssl::ec::{EcGroup, EcKey};
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{PKey, PKeyRef, Private};
use openssl::rsa::Rsa;
use openssl::x509::extension::{
    AuthorityKeyIdentifier, BasicConstraints, ExtendedKeyUsage, KeyUsage, SubjectAlternativeName,
    SubjectKeyIdentifier,
};
use openssl::x509::{X509, X509Builder, X509NameRef};

use super::Identity;
use crate::config::Place;

/// What a certificate is for; decides its extensions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Usage {
    /// Signs certificates, with at most so many authorities below it.
    Authority {
        /// Length of the path below.
        below: u32,
    },
    /// Authentication certificate of a care provider, and of the services of the platform.
    CareProvider,
    /// Encryption certificate, issued by the authentication certificate of its holder.
    Encryption,
    /// The HTTPS server on the loopback address.
    LoopbackServer,
    /// Stands in for a certificate that is not there yet.
    ThrowAway,
}

/// A certificate to be made.
pub(crate) struct Order<'a> {
    pub(crate) subject: &'a X509NameRef,
    pub(crate) key: &'a PKeyRef<Private>,
    /// None makes it self-signed.
    pub(crate) issuer: Option<&'a Identity>,
    pub(crate) valid_from: Timestamp,
    /// The certificate ends one second before this time is over, as those of the platform do.
    pub(crate) lifetime: SignedDuration,
    pub(crate) usage: Usage,
    pub(crate) serial_bits: i32,
}

/// Makes a certificate.
pub(crate) fn build(order: &Order<'_>) -> Result<X509, ErrorStack> {
    let mut builder = X509::builder()?;
    builder.set_version(2)?;
    let mut serial = BigNum::new()?;
    // the highest bit stays clear, so that the number is positive in every encoding
    serial.rand(order.serial_bits - 1, MsbOption::ONE, false)?;
    let serial = serial.to_asn1_integer()?;
    builder.set_serial_number(&serial)?;
    builder.set_subject_name(order.subject)?;
    let issuer_name = order
        .issuer
        .map_or(order.subject, |issuer| issuer.certificate.subject_name());
    builder.set_issuer_name(issuer_name)?;
    builder.set_pubkey(order.key)?;
    let valid_until = order.valid_from + order.lifetime - SignedDuration::from_secs(1);
    let (from, until) = (asn1_time(order.valid_from)?, asn1_time(valid_until)?);
    builder.set_not_before(&from)?;
    builder.set_not_after(&until)?;
    add_extensions(&mut builder, order)?;
    let signing_key = order.issuer.map_or(order.key, |issuer| &issuer.key);
    builder.sign(signing_key, MessageDigest::sha256())?;
    Ok(builder.build())
}

fn add_extensions(builder: &mut X509Builder, order: &Order<'_>) -> Result<(), ErrorStack> {
    let usage = match order.usage {
        Usage::Authority { .. } => KeyUsage::new()
            .critical()
            .key_cert_sign()
            .crl_sign()
            .build()?,
        Usage::CareProvider => KeyUsage::new()
            .critical()
            .digital_signature()
            .non_repudiation()
            .key_encipherment()
            .build()?,
        Usage::Encryption | Usage::ThrowAway => KeyUsage::new()
            .critical()
            .key_encipherment()
            .data_encipherment()
            .build()?,
        Usage::LoopbackServer => KeyUsage::new().critical().digital_signature().build()?,
    };
    builder.append_extension(usage)?;
    if matches!(order.usage, Usage::Encryption | Usage::ThrowAway) {
        return Ok(());
    }
    let constraints = match order.usage {
        Usage::Authority { below } => BasicConstraints::new()
            .critical()
            .ca()
            .pathlen(below)
            .build()?,
        _ => BasicConstraints::new().critical().build()?,
    };
    builder.append_extension(constraints)?;
    let issuer = order.issuer.map(|issuer| &*issuer.certificate);
    let subject_key = SubjectKeyIdentifier::new().build(&builder.x509v3_context(issuer, None))?;
    builder.append_extension(subject_key)?;
    if issuer.is_some() {
        let authority_key = AuthorityKeyIdentifier::new()
            .keyid(true)
            .build(&builder.x509v3_context(issuer, None))?;
        builder.append_extension(authority_key)?;
    }
    match order.usage {
        Usage::CareProvider => {
            builder.append_extension(
                ExtendedKeyUsage::new()
                    .client_auth()
                    .email_protection()
                    .build()?,
            )?;
        }
        Usage::LoopbackServer => {
            builder.append_extension(ExtendedKeyUsage::new().server_auth().build()?)?;
            let names = SubjectAlternativeName::new()
                .ip(&Place::Loopback.address().to_string())
                .ip(&Place::TestNetwork.address().to_string())
                .dns("localhost")
                .build(&builder.x509v3_context(issuer, None))?;
            builder.append_extension(names)?;
        }
        _ => {}
    }
    Ok(())
}

/// A new RSA key of 2048 bits, the only kind that eHealth certificates have.
pub(crate) fn rsa_key() -> Result<PKey<Private>, ErrorStack> {
    PKey::from_rsa(Rsa::generate(2048)?)
}

/// A new P-256 key.
pub(crate) fn elliptic_key() -> Result<PKey<Private>, ErrorStack> {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1)?;
    PKey::from_ec_key(EcKey::generate(&group)?)
}

fn asn1_time(at: Timestamp) -> Result<Asn1Time, ErrorStack> {
    Asn1Time::from_unix(at.as_second())
}

/// The instant of a certificate's time.
pub(crate) fn instant(time: &Asn1TimeRef) -> Option<Timestamp> {
    let epoch = Asn1Time::from_unix(0).ok()?;
    let since = epoch.diff(time).ok()?;
    let seconds = i64::from(since.days) * 86_400 + i64::from(since.secs);
    Timestamp::from_second(seconds).ok()
}
