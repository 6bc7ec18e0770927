use openssl::hash::MessageDigest;
use openssl::ocsp::{
    OcspCertId, OcspCertStatus, OcspFlag, OcspRequest, OcspResponse, OcspResponseStatus,
};
use openssl::stack::Stack;
use openssl::x509::X509;
use openssl::x509::store::X509StoreBuilder;
use openssl::x509::verify::X509VerifyFlags;

use super::*;
use crate::card::{CardFile, CardOrder, Holder, Profile, VirtualCard};

fn certificate(card: &VirtualCard, file: CardFile) -> X509 {
    let padded = card.file(file).expect("a file");
    let (element, _) = crate::card::der::read(&padded).expect("an element");
    X509::from_der(element.whole).expect("a certificate")
}

fn authority() -> CardAuthority {
    CardAuthority::new([9; 32], Timestamp::now())
}

/// The certificate of a card, its issuer, and a question about it.
fn asked(
    authority: &CardAuthority,
    profile: Profile,
    digest: MessageDigest,
) -> (X509, X509, Vec<u8>) {
    let order = CardOrder::new(Holder::usual_for(profile), profile);
    let card = authority.make(&order).expect("a card");
    let own = certificate(&card, CardFile::Authentication);
    let issuer = certificate(&card, CardFile::Issuing);
    let identifier = OcspCertId::from_cert(digest, &own, &issuer).expect("an identifier");
    let mut request = OcspRequest::new().expect("a request");
    request.add_id(identifier).expect("one more");
    (own, issuer, request.to_der().expect("DER"))
}

fn is_good(answer: &[u8], own: &X509, issuer: &X509, digest: MessageDigest) -> bool {
    let response = OcspResponse::from_der(answer).expect("an answer");
    assert_eq!(response.status(), OcspResponseStatus::SUCCESSFUL);
    let basic = response.basic().expect("a basic answer");
    let mut store = X509StoreBuilder::new().expect("a store");
    store.add_cert(issuer.clone()).expect("an issuer");
    store
        .set_flags(X509VerifyFlags::PARTIAL_CHAIN)
        .expect("flags");
    let others = Stack::new().expect("a stack");
    basic
        .verify(&others, &store.build(), OcspFlag::empty())
        .expect("a signature of a responder");
    let identifier = OcspCertId::from_cert(digest, own, issuer).expect("an identifier");
    let status = basic.find_status(&identifier).expect("a status");
    status.check_validity(300, None).expect("a time of now");
    status.status == OcspCertStatus::GOOD
}

#[test]
fn every_generation_is_answered_for_and_a_lost_card_is_revoked() {
    let authority = authority();
    let now = Timestamp::now();
    for profile in Profile::ALL {
        if profile == Profile::Kids {
            continue;
        }
        for digest in [MessageDigest::sha1(), MessageDigest::sha256()] {
            let (own, issuer, question) = asked(&authority, profile, digest);
            let answer = authority.status(&question, now, false, |_| false);
            assert_eq!(answer.verdict, "good");
            assert!(is_good(&answer.der, &own, &issuer, digest), "{profile}");
            let lost = authority.serials_of(&Holder::usual_for(profile).niss);
            let answer = authority.status(&question, now, false, |serial| {
                lost.iter().any(|lost| lost == serial)
            });
            assert_eq!(answer.verdict, "revoked");
            assert!(!is_good(&answer.der, &own, &issuer, digest), "{profile}");
        }
    }
}

#[test]
fn nobody_answers_for_other_authorities_or_for_nonsense() {
    let (now, digest) = (Timestamp::now(), MessageDigest::sha1());
    let (_, _, question) = asked(&authority().stranger(), Profile::Applet18, digest);
    let answer = authority().status(&question, now, false, |_| false);
    assert_eq!(answer.verdict, "unauthorized");
    let response = OcspResponse::from_der(&answer.der).expect("an answer");
    assert_eq!(response.status(), OcspResponseStatus::UNAUTHORIZED);

    let (_, _, question) = asked(&authority(), Profile::Applet18, digest);
    for length in 0..question.len() {
        let cut = question.get(..length).expect("a part");
        assert_eq!(question::read(cut), None, "{length}");
    }
    let answer = authority().status(b"GET / HTTP/1.1", now, false, |_| false);
    let response = OcspResponse::from_der(&answer.der).expect("an answer");
    assert_eq!(response.status(), OcspResponseStatus::MALFORMED_REQUEST);
}

#[test]
fn a_broken_question_never_breaks_the_responder() {
    let (_, _, question) = asked(&authority(), Profile::Applet18, MessageDigest::sha1());
    for place in 0..question.len() {
        for value in [0, 0x30, 0x7F, 0x80, 0xFF] {
            let mut changed = question.clone();
            changed[place] = value;
            // only whether it ends is of interest
            let _ = question::read(&changed);
        }
    }
}
