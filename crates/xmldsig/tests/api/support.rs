//! Invented signers and messages.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::ec::{EcGroup, EcKey};
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};
use openssl::rsa::Rsa;
use openssl::x509::extension::BasicConstraints;
use openssl::x509::{X509, X509Builder, X509NameBuilder};
use valise_xmldsig::{Detached, Insertion, KeySigner, Signer, names, sign_detached};

/// A key with its certificate.
pub(crate) struct Identity {
    pub(crate) key: PKey<Private>,
    pub(crate) certificate: X509,
}

impl Identity {
    pub(crate) fn signer(&self) -> KeySigner {
        KeySigner::new(self.key.clone(), self.certificate.clone()).unwrap()
    }
}

pub(crate) static RSA: LazyLock<Identity> = LazyLock::new(|| identity(rsa(2048), "rsa", None));
pub(crate) static P256: LazyLock<Identity> =
    LazyLock::new(|| identity(elliptic(Nid::X9_62_PRIME256V1), "p256", None));
pub(crate) static P384: LazyLock<Identity> =
    LazyLock::new(|| identity(elliptic(Nid::SECP384R1), "p384", None));

pub(crate) fn rsa(bits: u32) -> PKey<Private> {
    PKey::from_rsa(Rsa::generate(bits).unwrap()).unwrap()
}

pub(crate) fn elliptic(curve: Nid) -> PKey<Private> {
    let group = EcGroup::from_curve_name(curve).unwrap();
    PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap()
}

/// A certificate of this key, valid in 2026, under an issuer or under itself.
pub(crate) fn identity(
    key: PKey<Private>,
    common_name: &str,
    issuer: Option<&Identity>,
) -> Identity {
    let mut name = X509NameBuilder::new().unwrap();
    name.append_entry_by_text("CN", common_name).unwrap();
    let name = name.build();
    let mut builder = X509Builder::new().unwrap();
    builder.set_version(2).unwrap();
    let serial = BigNum::from_u32(7).unwrap().to_asn1_integer().unwrap();
    builder.set_serial_number(&serial).unwrap();
    builder.set_subject_name(&name).unwrap();
    let issuer_name = issuer.map_or(&*name, |issuer| issuer.certificate.subject_name());
    builder.set_issuer_name(issuer_name).unwrap();
    builder.set_pubkey(&key).unwrap();
    builder
        .set_not_before(&Asn1Time::from_str("20260101000000Z").unwrap())
        .unwrap();
    builder
        .set_not_after(&Asn1Time::from_str("20270101000000Z").unwrap())
        .unwrap();
    if issuer.is_none() || common_name.ends_with("CA") {
        builder
            .append_extension(BasicConstraints::new().critical().ca().build().unwrap())
            .unwrap();
    }
    let issuer_key = issuer.map_or(&key, |issuer| &issuer.key);
    builder.sign(issuer_key, MessageDigest::sha256()).unwrap();
    Identity {
        certificate: builder.build(),
        key,
    }
}

/// The certificate in base64, as tokens and key infos carry it.
pub(crate) fn encoded(certificate: &X509) -> String {
    STANDARD.encode(certificate.to_der().unwrap())
}

/// A message with a timestamp, a token and a body, not signed. It is written in the way that is
/// most unlike its canonical form.
pub(crate) fn message(certificate: &X509) -> String {
    let (soap, wsse, wsu) = (names::SOAP, names::WSSE, names::WSU);
    let token = encoded(certificate);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:unused="urn:unused" xmlns:soap="{soap}" xmlns="urn:default">
  <soap:Header><wsse:Security soap:mustUnderstand="1" xmlns:wsse="{wsse}" xmlns:wsu='{wsu}'>
    <wsu:Timestamp wsu:Id="TS-1"><wsu:Created>2026-11-24T08:00:00.000Z</wsu:Created
      ><wsu:Expires>2026-11-24T08:01:00.000Z</wsu:Expires></wsu:Timestamp>
    <wsse:BinarySecurityToken wsu:Id='X509-1'>{token}</wsse:BinarySecurityToken>
  </wsse:Security></soap:Header>
  <soap:Body wsu:Id="id-1" xmlns:wsu="{wsu}" >
    <Query xmlns:q="urn:q" q:z='2' a="1&#9;&quot;" q:b = '3'><q:Empty /><?note it ?>
      <Name xmlns="">Ann&amp;é &#x20AC; <![CDATA[<Peeters>]]></Name
    ></Query>
  </soap:Body>
</soap:Envelope>
"#
    )
}

/// The header's key info for a token in the message.
pub(crate) fn token_key_info() -> String {
    format!(
        concat!(
            "<ds:KeyInfo Id=\"KI-1\"><wsse:SecurityTokenReference xmlns:wsse=\"{}\">",
            "<wsse:Reference URI=\"#X509-1\"/></wsse:SecurityTokenReference></ds:KeyInfo>"
        ),
        names::WSSE
    )
}

/// The message signed as the platform asks for: body, timestamp and token.
pub(crate) fn signed_message(signer: &dyn Signer) -> String {
    let request = Detached {
        references: ["id-1", "TS-1", "X509-1"].map(str::to_owned).to_vec(),
        signature_id: Some("SIG-1".to_owned()),
        key_info_xml: token_key_info(),
    };
    let message = message(&signer.certificate().to_owned());
    sign_detached(&message, Insertion::SecurityHeader, &request, signer).unwrap()
}

/// An assertion that is not signed.
pub(crate) fn assertion() -> String {
    concat!(
        r#"<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:1.0:assertion" "#,
        r#"xmlns:spare="urn:spare" AssertionID="_a1" Issuer="urn:invented" MajorVersion="1" "#,
        r#"MinorVersion="1" xml:lang="fr">"#,
        "\n <saml:Conditions NotBefore='2026-11-24T08:00:00Z'/>\n</saml:Assertion>"
    )
    .to_owned()
}
