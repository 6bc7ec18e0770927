//! The WS-Trust 1.3 door: request, challenge, token (eHealth STS, protocol v1).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use openssl::x509::X509Ref;
use roxmltree::Node;
use uuid::Uuid;
use valise_soap::namespaces::{DS, SAML, WSSE, WSU};
use valise_soap::security::SAML_11_TOKEN;
use valise_soap::{Answer, NodeExt, Prefix, XmlWriter, cut_out};

use super::{Attempt, second};
use crate::Error;
use crate::attributes::asked;
use crate::names::{ACTION_CHALLENGE, ACTION_REQUEST, AUTH, WST};
use crate::request::Holder;

const ISSUE: &str = "http://docs.oasis-open.org/ws-sx/ws-trust/200512/Issue";
/// The platform's spelling, which is not that of the WS-Trust namespace.
const PUBLIC_KEY: &str = "http://docs.oasis-open.org/ws-sx/wstrust/200512/PublicKey";
const CLAIMS_DIALECT: &str = "http://docs.oasis-open.org/wsfed/authorization/200706/authclaims";

const PREFIXES: &[Prefix] = &[WST, AUTH, WSU, WSSE, DS];

/// Asks, answers the challenge when there is one, and gives the assertion as it came.
pub(super) async fn request(attempt: Attempt<'_>) -> Result<String, Error> {
    let context = format!("context-{}", Uuid::new_v4());
    let certificate = attempt.holder_of_key.certificate();
    let validity = attempt.validity()?;
    let body = security_token_request(&context, &attempt.request.holder, validity, certificate)?;
    let answer = attempt
        .post(&body, ACTION_REQUEST, attempt.header_signer)
        .await?;
    let challenge = match response(&answer, &context)? {
        Response::Token(xml) => return Ok(xml),
        Response::Challenge(challenge) => challenge,
    };
    let body = challenge_response(&context, &challenge);
    let answer = attempt
        .post(&body, ACTION_CHALLENGE, attempt.holder_of_key)
        .await?;
    match response(&answer, &context)? {
        Response::Token(xml) => Ok(xml),
        Response::Challenge(_) => Err(Error::ChallengeRepeated),
    }
}

/// `wst:RequestSecurityToken`.
pub(super) fn security_token_request(
    context: &str,
    holder: &Holder,
    (from, until): (Timestamp, Timestamp),
    certificate: &X509Ref,
) -> Result<String, Error> {
    let der = certificate
        .to_der()
        .map_err(|_| Error::CertificateUnusable)?;
    let mut writer = XmlWriter::new(PREFIXES);
    writer
        .start(WST, "RequestSecurityToken")
        .attribute("Context", context);
    writer.leaf(WST, "TokenType", SAML_11_TOKEN);
    writer.leaf(WST, "RequestType", ISSUE);
    writer
        .start(WST, "Claims")
        .attribute("Dialect", CLAIMS_DIALECT);
    claims(&mut writer, holder);
    writer.end();
    writer.start(WST, "Lifetime");
    writer.leaf(WSU, "Created", &second(from));
    writer.leaf(WSU, "Expires", &second(until)).end();
    writer.leaf(WST, "KeyType", PUBLIC_KEY);
    writer.start(WST, "UseKey");
    writer.start(WSSE, "SecurityTokenReference");
    writer.start(DS, "X509Data");
    writer.leaf(DS, "X509Certificate", &STANDARD.encode(der));
    Ok(writer.finish())
}

/// Claims carry names only; one that has a value is not named again.
fn claims(writer: &mut XmlWriter, holder: &Holder) {
    let mut named: Vec<&str> = Vec::new();
    for attribute in asked(holder).filter(|attribute| {
        let first = !named.contains(&attribute.name);
        named.push(attribute.name);
        first
    }) {
        writer
            .start(AUTH, "ClaimType")
            .attribute("Uri", attribute.name);
        writer.optional_leaf(AUTH, "Value", attribute.value).end();
    }
}

/// `wst:RequestSecurityTokenResponse` with the answer to a challenge.
pub(super) fn challenge_response(context: &str, challenge: &str) -> String {
    let mut writer = XmlWriter::new(PREFIXES);
    writer
        .start(WST, "RequestSecurityTokenResponse")
        .attribute("Context", context);
    writer.start(WST, "SignChallengeResponse");
    writer.leaf(WST, "Challenge", challenge);
    writer.finish()
}

/// What the token service says.
#[derive(Debug)]
pub(super) enum Response {
    /// The assertion, exactly as it came.
    Token(String),
    /// The text to be signed with the second key.
    Challenge(String),
}

pub(super) fn response(answer: &Answer, context: &str) -> Result<Response, Error> {
    let document = answer.document()?;
    let envelope = document.root_element();
    let body = envelope.child(valise_soap::namespaces::SOAP.namespace, "Body")?;
    let found = body.opt_child(WST.namespace, "RequestSecurityTokenResponse");
    let found = found.or_else(|| {
        let collection = body.opt_child(WST.namespace, "RequestSecurityTokenResponseCollection")?;
        collection.opt_child(WST.namespace, "RequestSecurityTokenResponse")
    });
    let found = found.ok_or_else(|| body.missing("RequestSecurityTokenResponse"))?;
    if context_of(found).is_some_and(|theirs| theirs != context) {
        return Err(Error::OtherRequest);
    }
    if let Some(token) = found.opt_child(WST.namespace, "RequestedSecurityToken") {
        let mut assertions = token.children_named(SAML.namespace, "Assertion");
        return match (assertions.next(), assertions.next()) {
            (Some(assertion), None) => Ok(Response::Token(cut_out(assertion).into_owned())),
            _ => Err(Error::NoAssertion),
        };
    }
    match found.opt_child(WST.namespace, "SignChallenge") {
        Some(sign) => Ok(Response::Challenge(text_of(
            sign.child(WST.namespace, "Challenge")?,
        ))),
        None => Err(Error::NoAssertion),
    }
}

/// Unqualified as the schema says, or in the namespace as one client writes it.
fn context_of<'a>(response: Node<'a, '_>) -> Option<&'a str> {
    response
        .attribute("Context")
        .or_else(|| response.attribute((WST.namespace, "Context")))
}

/// The challenge goes back exactly as it came, white space and all.
fn text_of(node: Node<'_, '_>) -> String {
    node.children()
        .filter(Node::is_text)
        .filter_map(|text| text.text())
        .collect()
}
