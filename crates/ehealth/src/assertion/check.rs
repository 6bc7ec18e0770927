//! Believing an assertion: who signed it, whose key it is bound to, when and for whom.

use jiff::{SignedDuration, Timestamp};
use openssl::x509::X509Ref;
use roxmltree::Node;
use valise_keystore::Quality;
use valise_soap::namespaces::{DS, SAML};
use valise_soap::{NodeExt, base64_content};
use valise_xmldsig::{Policy, enveloped_signature, verify_enveloped};

use super::{Assertion, read};
use crate::Error;
use crate::attributes;
use crate::names::HOLDER_OF_KEY;
use crate::request::Holder;
use crate::trust::{Duty, PlatformTrust};

/// How far an assertion may begin ahead of the platform's time as we know it.
const SKEW: SignedDuration = SignedDuration::from_mins(5);

/// What an assertion must fit.
pub(crate) struct Expected<'a> {
    pub(crate) holder: &'a Holder,
    /// The certificate whose key will hold the session.
    pub(crate) certificate: &'a X509Ref,
    pub(crate) trust: &'a PlatformTrust,
    /// The platform's time.
    pub(crate) now: Timestamp,
}

/// Takes an assertion when everything about it is right. What is kept is exactly the text whose
/// signature was checked.
pub(crate) fn accept(xml: String, expected: &Expected<'_>) -> Result<Assertion, Error> {
    let document = valise_xmldsig::parse(&xml).map_err(Error::Signature)?;
    let root = document
        .root_element()
        .expect_named(SAML.namespace, "Assertion")?;
    let signature = enveloped_signature(root).map_err(Error::Signature)?;
    let key = expected
        .trust
        .key(signature, Duty::Assertions, expected.now)?;
    let verified = verify_enveloped(root, &key, &Policy::EHEALTH).map_err(signature_error)?;
    expected.trust.check_signer(verified.certificate())?;
    let root = verified.require(root).map_err(Error::Signature)?;
    bound_to(root, expected.certificate)?;
    drop(document);

    let assertion = read::assertion(xml)?;
    valid(&assertion, expected.now)?;
    if !attributes::same_holder(&assertion, expected.holder) {
        return Err(Error::OtherHolder);
    }
    let quality = expected.holder.quality();
    if !attributes::recognised(&assertion, quality) {
        return Err(Error::NotRecognised {
            quality: quality_name(quality),
        });
    }
    Ok(assertion)
}

/// A signature by somebody else is another matter than one that does not hold.
pub(crate) fn signature_error(error: valise_xmldsig::Error) -> Error {
    match error {
        valise_xmldsig::Error::CertificateNotTrusted { .. } => Error::UntrustedSigner,
        other => Error::Signature(other),
    }
}

/// Every confirmation is by possession of our key, and there is one.
fn bound_to(assertion: Node<'_, '_>, certificate: &X509Ref) -> Result<(), Error> {
    let ours = certificate
        .to_der()
        .map_err(|_| Error::CertificateUnusable)?;
    let mut confirmed = false;
    for subject in read::subjects(assertion) {
        for confirmation in subject.children_named(SAML.namespace, "SubjectConfirmation") {
            let mut methods = confirmation.children_named(SAML.namespace, "ConfirmationMethod");
            if !methods.all(|method| method.content() == HOLDER_OF_KEY) {
                return Err(Error::OtherKey);
            }
            let key_info = confirmation.child(DS.namespace, "KeyInfo")?;
            let data = key_info.child(DS.namespace, "X509Data")?;
            let named = data.child(DS.namespace, "X509Certificate")?;
            if base64_content(named)? != ours {
                return Err(Error::OtherKey);
            }
            confirmed = true;
        }
    }
    match confirmed {
        true => Ok(()),
        false => Err(Error::OtherKey),
    }
}

fn valid(assertion: &Assertion, now: Timestamp) -> Result<(), Error> {
    if assertion.not_on_or_after() <= now {
        return Err(Error::AssertionExpired {
            at: assertion.not_on_or_after(),
        });
    }
    if assertion.not_before() > now.saturating_add(SKEW).unwrap_or(now) {
        return Err(Error::AssertionNotYetValid {
            at: assertion.not_before(),
        });
    }
    Ok(())
}

fn quality_name(quality: Quality) -> &'static str {
    match quality {
        Quality::Nurse => "nurse",
        Quality::GroupOfNurses => "groupofnurses",
    }
}
