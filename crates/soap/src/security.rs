//! WS-Security: who speaks, proven by a signature over body and timestamp.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use valise_xmldsig::{Detached, Insertion, Signer, sign_detached};

use crate::Error;
use crate::addressing::Addressing;
use crate::envelope::{Identifiers, Unsigned, unsigned};
use crate::namespaces::{DS, WSSE, WSSE11, WSU};
use crate::writer::XmlWriter;

/// How long a message may travel: the default of the official connector.
pub const MESSAGE_LIFETIME: SignedDuration = SignedDuration::from_secs(60);

const X509_V3: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";
const BASE64_BINARY: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
const SAML_ASSERTION_ID: &str =
    "http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.0#SAMLAssertionID";
/// The token type of a SAML 1.1 assertion (SAML Token Profile 1.1).
pub const SAML_11_TOKEN: &str =
    "http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV1.1";

/// A message signed with a certificate that travels in it (X.509 Token Profile 1.0), as the STS
/// takes it: body, timestamp and token are signed.
///
/// `created` is the time of the platform, not necessarily that of this machine.
///
/// # Errors
///
/// [`Error::Signing`] when the body is no XML or the signer refuses.
pub fn with_x509(
    body_xml: &str,
    signer: &dyn Signer,
    created: Timestamp,
    lifetime: SignedDuration,
) -> Result<String, Error> {
    let ids = Identifiers::fresh();
    let der = signer
        .certificate()
        .to_der()
        .map_err(|error| Error::Signing(error.into()))?;
    let message = unsigned(body_xml, &ids, created, lifetime, None, |writer| {
        writer.start(WSSE, "BinarySecurityToken");
        writer.attribute_in(WSU, "Id", &ids.token);
        writer.attribute("EncodingType", BASE64_BINARY);
        writer.attribute("ValueType", X509_V3);
        writer.text(&STANDARD.encode(&der)).end();
    });
    let references = vec![ids.body.clone(), ids.timestamp.clone(), ids.token.clone()];
    let key_info = key_info(&ids, None, |writer| {
        writer.start(WSSE, "Reference");
        writer.attribute("URI", &format!("#{}", ids.token));
        writer.attribute("ValueType", X509_V3).end();
    });
    sign(&message, &ids, references, key_info, signer)
}

/// A message of a session (SAML Token Profile 1.1, holder-of-key): the assertion travels in it
/// byte for byte, body and timestamp are signed with the key that the assertion names.
///
/// `created` is the time of the platform, not necessarily that of this machine.
///
/// # Errors
///
/// [`Error::Signing`] when body or assertion are no XML or the signer refuses.
pub fn with_holder_of_key(
    body_xml: &str,
    assertion_xml: &str,
    assertion_id: &str,
    signer: &dyn Signer,
    created: Timestamp,
    lifetime: SignedDuration,
    addressing: Option<&Addressing>,
) -> Result<String, Error> {
    let ids = Identifiers::fresh();
    let message = unsigned(body_xml, &ids, created, lifetime, addressing, |writer| {
        writer.raw(assertion_xml);
    });
    let references = vec![ids.body.clone(), ids.timestamp.clone()];
    let key_info = key_info(&ids, Some(SAML_11_TOKEN), |writer| {
        writer
            .start(WSSE, "KeyIdentifier")
            .attribute("ValueType", SAML_ASSERTION_ID);
        writer.text(assertion_id).end();
    });
    sign(&message, &ids, references, key_info, signer)
}

/// `ds:KeyInfo` with a token reference; its prefixes are declared on the envelope around it.
fn key_info(
    ids: &Identifiers,
    token_type: Option<&str>,
    reference: impl FnOnce(&mut XmlWriter),
) -> String {
    let mut writer = XmlWriter::fragment(&[DS, WSSE, WSU, WSSE11]);
    writer.start(DS, "KeyInfo").attribute("Id", &ids.key_info);
    writer
        .start(WSSE, "SecurityTokenReference")
        .attribute_in(WSU, "Id", &ids.reference);
    if let Some(token_type) = token_type {
        writer.attribute_in(WSSE11, "TokenType", token_type);
    }
    reference(&mut writer);
    writer.finish()
}

fn sign(
    message: &Unsigned,
    ids: &Identifiers,
    references: Vec<String>,
    key_info_xml: String,
    signer: &dyn Signer,
) -> Result<String, Error> {
    let request = Detached {
        references,
        signature_id: Some(ids.signature.clone()),
        key_info_xml,
    };
    sign_detached(
        &message.text,
        Insertion::At(message.signature_at),
        &request,
        signer,
    )
    .map_err(Error::Signing)
}
