//! From the files of a card to what is shown of it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use valise_beid::{DocumentType, Examination, Identity, Reason, Standing, VerificationReport};

use crate::context::word;
use crate::identity::Signature;
use crate::views::{CardIdentity, CardProof, Genuine, Medium, PersonInput};

/// What the identity file says, as it is shown; proven or not.
pub(super) fn identity(identity: &Identity, expired: bool) -> CardIdentity {
    let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let document = identity.document_type;
    CardIdentity {
        national_number: identity.national_number.text().to_owned(),
        name: identity.name.clone(),
        first_names: identity.first_names.clone(),
        birth_date: identity.birth_date.map(|date| word(&date)),
        sex: word(&identity.sex),
        nationality: said(&identity.nationality),
        birth_place: said(&identity.birth_place),
        document_type: document.map_or_else(|| "unknown".to_owned(), |one| word(&one)),
        card_number: identity.card_number.text().to_owned(),
        valid_from: identity.valid_from,
        valid_until: identity.valid_until,
        expired,
        street_and_number: None,
        zip: None,
        municipality: None,
    }
}

/// What a form about the holder is filled with.
pub(super) fn person(identity: &Identity) -> PersonInput {
    PersonInput {
        niss: Some(identity.national_number.text().to_owned()),
        name: Some(identity.name.clone()),
        first_name: Some(first_name(identity)),
        birth_date: None,
        registration_number: None,
        insurer: None,
    }
}

/// The name one is called by: the first of the given names.
pub(super) fn first_name(identity: &Identity) -> String {
    let mut names = identity.first_names.split_whitespace();
    names.next().unwrap_or_default().to_owned()
}

/// From which kind of document the reading is.
pub(super) fn medium(identity: &Identity) -> Medium {
    match identity.document_type {
        None | Some(DocumentType::BelgianCitizen | DocumentType::KidsCard) => Medium::Eid,
        Some(_) => Medium::ForeignerCard,
    }
}

/// The photo, as an address that a page can show.
pub(super) fn photo(jpeg: &[u8]) -> Option<String> {
    // Anything else than a JPEG is not handed to a picture decoder.
    jpeg.starts_with(&[0xFF, 0xD8, 0xFF])
        .then(|| format!("data:image/jpeg;base64,{}", STANDARD.encode(jpeg)))
}

/// The judged parts. `asked_at` is when the answer about revocation was obtained.
pub(super) fn proofs(examination: &Examination, asked_at: Option<Timestamp>) -> Vec<CardProof> {
    let report = VerificationReport::from(examination.verification());
    let part = |part: &str, standing: Standing| CardProof {
        part: part.to_owned(),
        result: standing.result().to_owned(),
        reason: standing.reason().map(|reason| reason.code().to_owned()),
        obtained_at: None,
    };
    vec![
        part("identity", report.identity),
        part("address", report.address),
        part("photo", report.photo),
        part("chain", report.chain),
        part("root", report.root),
        CardProof {
            obtained_at: asked_at,
            ..part("revocation", report.revocation.standing)
        },
    ]
}

/// The one answer. A card whose picture or address could not be read is not called genuine: the
/// nurse looks at the picture.
pub(super) fn genuine(examination: &Examination) -> Genuine {
    let verification = examination.verification();
    if verification.is_forged() {
        Genuine::Forged
    } else if verification.is_genuine()
        && verification.address.is_proven()
        && verification.photo.is_proven()
    {
        match verification.revocation.reason() {
            Some(Reason::Revoked | Reason::OnHold) => Genuine::Revoked,
            _ => Genuine::Genuine,
        }
    } else {
        Genuine::NotProven
    }
}

/// What is kept with the reading.
pub(super) fn signature(genuine: Genuine) -> Signature {
    match genuine {
        // what the register signed stays right when a card is lost
        Genuine::Genuine | Genuine::Revoked => Signature::Proven,
        Genuine::Forged => Signature::Forged,
        Genuine::Checking | Genuine::NotProven => Signature::NotProven,
    }
}
