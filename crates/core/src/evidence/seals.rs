//! The signatures in a bundle: digests show that nothing changed since, signatures who said it.

use openssl::x509::X509;
use valise_mycarenet::member_data;
use valise_xmldsig::{Policy, VerifyingKey, parse, verify_enveloped, verify_message};

use super::bundle::{ANSWER, ASSERTION, ISSUER, REQUEST, SIGNER};

/// The files of a bundle whose signature does not hold, or that are no part of the file that they
/// were cut from. What a bundle does not hold is not looked at.
pub(super) fn broken<'a>(file: impl Fn(&str) -> Option<&'a [u8]>) -> Vec<&'static str> {
    let mut broken = Vec::new();
    let text = |name| file(name).map(|bytes| std::str::from_utf8(bytes).unwrap_or_default());
    let key = |name| {
        let certificate = X509::from_pem(file(name)?).ok()?;
        VerifyingKey::certificate(&certificate).ok()
    };
    if let (Some(request), Some(signer)) = (text(REQUEST), key(SIGNER))
        && !request_holds(request, &signer)
    {
        broken.push(REQUEST);
    }
    if let Some(assertion) = text(ASSERTION) {
        let cut = text(REQUEST).is_some_and(|request| request.contains(assertion));
        let signed = key(ISSUER).is_none_or(|issuer| assertion_holds(assertion, &issuer));
        if !cut || !signed {
            broken.push(ASSERTION);
        }
    }
    // Whatever is signed in an answer must hold, or it is not read at all.
    let read = file(ANSWER).map(|answer| member_data::read(answer, None));
    if let Some(Err(valise_mycarenet::Error::Signature { .. })) = read {
        broken.push(ANSWER);
    }
    broken
}

fn request_holds(request: &str, signer: &VerifyingKey) -> bool {
    parse(request).is_ok_and(|document| verify_message(&document, signer, &Policy::EHEALTH).is_ok())
}

fn assertion_holds(assertion: &str, issuer: &VerifyingKey) -> bool {
    parse(assertion).is_ok_and(|document| {
        verify_enveloped(document.root_element(), issuer, &Policy::EHEALTH).is_ok()
    })
}
