//! Building the certificates of the invented eID authorities.

use jiff::Timestamp;
use openssl::asn1::{Asn1Object, Asn1OctetString, Asn1Time, Asn1Type};
use openssl::bn::BigNum;
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{PKeyRef, Private};
use openssl::x509::extension::{
    AuthorityKeyIdentifier, BasicConstraints, ExtendedKeyUsage, KeyUsage, SubjectKeyIdentifier,
};
use openssl::x509::{X509, X509Builder, X509Extension, X509Name, X509NameBuilder, X509NameRef};

use super::der::{OBJECT, SEQUENCE, element};
use super::list::ListName;
use crate::authority::Identity;

/// Content of the OBJECT IDENTIFIER 1.3.6.1.5.5.7.48.1, an OCSP responder.
const OCSP: &[u8] = &[0x2B, 6, 1, 5, 5, 7, 0x30, 1];
/// Content of the OBJECT IDENTIFIER 1.3.6.1.5.5.7.48.2, where the issuer's certificate is.
const CA_ISSUERS: &[u8] = &[0x2B, 6, 1, 5, 5, 7, 0x30, 2];
/// Tag of nothing.
const NULL: u8 = 0x05;
/// Tag of an address in a GeneralName.
const ADDRESS: u8 = 0x86;

/// Addresses that the certificates of people name; nothing is named where nothing is set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Addresses {
    /// OCSP responder.
    pub ocsp: Option<String>,
    /// Certificate of the issuing authority.
    pub ca_issuers: Option<String>,
    /// Folder of the revocation lists: certificates of people and of the register name the list of
    /// their issuer in it.
    pub lists: Option<String>,
}

/// What a certificate is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Root,
    Issuing,
    /// Signs the data files of cards.
    Register,
    Authentication,
    Signature,
    /// Signs answers about the status of certificates.
    Responder,
}

/// A certificate to be made.
pub(super) struct Order<'a> {
    pub(super) subject: &'a X509NameRef,
    pub(super) key: &'a PKeyRef<Private>,
    /// None makes it self-signed.
    pub(super) issuer: Option<&'a Identity>,
    pub(super) from: Timestamp,
    pub(super) until: Timestamp,
    pub(super) purpose: Purpose,
    pub(super) serial: &'a [u8],
    pub(super) digest: MessageDigest,
    pub(super) addresses: &'a Addresses,
    /// The list that would name it, where the addresses say where lists are.
    pub(super) list: Option<&'a ListName>,
}

/// Makes a certificate.
pub(super) fn build(order: &Order<'_>) -> Result<X509, ErrorStack> {
    let mut builder = X509::builder()?;
    builder.set_version(2)?;
    let serial = BigNum::from_slice(order.serial)?.to_asn1_integer()?;
    builder.set_serial_number(&serial)?;
    builder.set_subject_name(order.subject)?;
    let issuer = order.issuer.map(|issuer| &*issuer.certificate);
    builder.set_issuer_name(issuer.map_or(order.subject, |issuer| issuer.subject_name()))?;
    builder.set_pubkey(order.key)?;
    let from = Asn1Time::from_unix(order.from.as_second())?;
    let until = Asn1Time::from_unix(order.until.as_second())?;
    builder.set_not_before(&from)?;
    builder.set_not_after(&until)?;
    add_usage(&mut builder, order.purpose)?;
    let subject_key = SubjectKeyIdentifier::new().build(&builder.x509v3_context(issuer, None))?;
    builder.append_extension(subject_key)?;
    if issuer.is_some() {
        let authority_key = AuthorityKeyIdentifier::new()
            .keyid(true)
            .build(&builder.x509v3_context(issuer, None))?;
        builder.append_extension(authority_key)?;
    }
    add_addresses(&mut builder, order)?;
    let signing_key = order.issuer.map_or(order.key, |issuer| &issuer.key);
    builder.sign(signing_key, order.digest)?;
    Ok(builder.build())
}

fn add_usage(builder: &mut X509Builder, purpose: Purpose) -> Result<(), ErrorStack> {
    let mut usage = KeyUsage::new();
    usage.critical();
    match purpose {
        Purpose::Root | Purpose::Issuing => usage.key_cert_sign().crl_sign(),
        Purpose::Register => usage.digital_signature().non_repudiation(),
        Purpose::Authentication | Purpose::Responder => usage.digital_signature(),
        Purpose::Signature => usage.non_repudiation(),
    };
    builder.append_extension(usage.build()?)?;
    let mut constraints = BasicConstraints::new();
    match purpose {
        Purpose::Root => constraints.critical().ca().pathlen(1),
        Purpose::Issuing => constraints.critical().ca().pathlen(0),
        _ => &mut constraints,
    };
    builder.append_extension(constraints.build()?)?;
    if purpose == Purpose::Authentication {
        builder.append_extension(ExtendedKeyUsage::new().client_auth().build()?)?;
    }
    if purpose == Purpose::Responder {
        let usage = ExtendedKeyUsage::new().other("OCSPSigning").build()?;
        builder.append_extension(usage)?;
        // nobody has to ask whether the responder itself is revoked
        add(builder, "1.3.6.1.5.5.7.48.1.5", &element(NULL, &[]))?;
    }
    Ok(())
}

/// Written by hand: the addresses come from a caller, and the text form of OpenSSL would read
/// commas and colons in them as its own.
fn add_addresses(builder: &mut X509Builder, order: &Order<'_>) -> Result<(), ErrorStack> {
    let addresses = order.addresses;
    let mut access = Vec::new();
    for (method, address) in [(CA_ISSUERS, &addresses.ca_issuers), (OCSP, &addresses.ocsp)] {
        if let Some(address) = address {
            let method = element(OBJECT, &[method]);
            let location = element(ADDRESS, &[address.as_bytes()]);
            access.extend(element(SEQUENCE, &[&method, &location]));
        }
    }
    if !access.is_empty() {
        add(builder, "1.3.6.1.5.5.7.1.1", &element(SEQUENCE, &[&access]))?;
    }
    if let (Some(folder), Some(list)) = (&addresses.lists, order.list) {
        let address = format!("{folder}/{list}");
        let name = element(ADDRESS, &[address.as_bytes()]);
        let point = element(0xA0, &[&element(0xA0, &[&name])]);
        let points = element(SEQUENCE, &[&element(SEQUENCE, &[&point])]);
        add(builder, "2.5.29.31", &points)?;
    }
    Ok(())
}

fn add(builder: &mut X509Builder, object: &str, value: &[u8]) -> Result<(), ErrorStack> {
    builder.append_extension(extension(object, false, value)?)
}

/// An extension, written by hand.
pub(super) fn extension(
    object: &str,
    critical: bool,
    value: &[u8],
) -> Result<X509Extension, ErrorStack> {
    let value = Asn1OctetString::new_from_bytes(value)?;
    let object = Asn1Object::from_str(object)?;
    X509Extension::new_from_der(&object, critical, &value)
}

/// A name made of these parts, in this order.
pub(super) fn name(parts: &[(Nid, &str)]) -> Result<X509Name, ErrorStack> {
    let mut builder = X509NameBuilder::new()?;
    for (nid, text) in parts {
        let kind = match *nid {
            Nid::COUNTRYNAME | Nid::SERIALNUMBER => Asn1Type::PRINTABLESTRING,
            _ => Asn1Type::UTF8STRING,
        };
        builder.append_entry_by_nid_with_type(*nid, text, kind)?;
    }
    Ok(builder.build())
}
