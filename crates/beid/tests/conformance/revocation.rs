//! Answers about revocation, made by OpenSSL's command line and builder.

use std::path::Path;
use std::process::Command;

use jiff::{SignedDuration, Timestamp};
use openssl::asn1::{Asn1Object, Asn1OctetString, Asn1Time};
use openssl::hash::MessageDigest;
use openssl::x509::{X509Crl, X509CrlBuilder, X509Extension, X509RevokedBuilder};
use valise_beid::verify::revocation::{
    RevocationReason, RevocationStatus, Unusable, Whose, addresses, ocsp_request, read_crl,
    read_ocsp,
};
use valise_beid::{Certificate, Reason};

use crate::made::{Authority, authority, authority_over, responder};
use crate::samples::sample;

/// A certificate and who issued it.
struct World {
    issuer: Authority,
    holder: Authority,
}

impl World {
    fn new() -> Self {
        let issuer = authority("Made Citizen CA", None, "20400101000000Z", 1);
        let holder = authority("Kim", Some(&issuer), "20400101000000Z", 0x1234);
        Self { issuer, holder }
    }

    fn issuer(&self) -> Certificate {
        Certificate::parse(&self.issuer.certificate.to_der().unwrap()).unwrap()
    }

    fn holder(&self) -> Certificate {
        Certificate::parse(&self.holder.certificate.to_der().unwrap()).unwrap()
    }

    /// Has `openssl ocsp` answer from this line of its index, signed by `signer`.
    fn answer(&self, line: &str, signer: &Authority) -> Option<Vec<u8>> {
        self.answer_over("sha384", line, signer)
    }

    /// The same, signed over this hash.
    fn answer_over(&self, digest: &str, line: &str, signer: &Authority) -> Option<Vec<u8>> {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let put = |name: &str, bytes: Vec<u8>| std::fs::write(path(name), bytes).unwrap();
        put("ca.pem", self.issuer.certificate.to_pem().unwrap());
        put("signer.pem", signer.certificate.to_pem().unwrap());
        put("signer.key", signer.key.private_key_to_pem_pkcs8().unwrap());
        put("index.txt", format!("{line}\n").into_bytes());
        put(
            "request.der",
            ocsp_request(&self.holder(), &self.issuer()).unwrap(),
        );
        respond(folder.path(), digest)
    }
}

fn respond(folder: &Path, digest: &str) -> Option<Vec<u8>> {
    let output = Command::new("openssl")
        .args("ocsp -index index.txt -CA ca.pem -rsigner signer.pem -rkey signer.key".split(' '))
        .args(["-rmd", digest])
        .args("-reqin request.der -respout answer.der -ndays 10".split(' '))
        .current_dir(folder)
        .output();
    let Ok(output) = output else {
        println!("skipped: openssl is not installed");
        return None;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    Some(std::fs::read(folder.join("answer.der")).unwrap_or_else(|_| panic!("{said}")))
}

const GOOD: &str = "V\t400101000000Z\t\t1234\tunknown\t/C=BE/CN=Kim";
const REVOKED: &str = "R\t400101000000Z\t260301120000Z,keyCompromise\t1234\tunknown\t/C=BE/CN=Kim";
const HELD: &str = "R\t400101000000Z\t260301120000Z,certificateHold\t1234\tunknown\t/C=BE/CN=Kim";
const OTHER: &str = "V\t400101000000Z\t\t4321\tunknown\t/C=BE/CN=Eva";

#[test]
fn a_responder_answers_good_revoked_on_hold_or_unknown() {
    let world = World::new();
    let now = Timestamp::now();
    let read = |line| {
        let answer = world.answer(line, &world.issuer)?;
        Some(read_ocsp(&answer, &world.holder(), &world.issuer(), now))
    };
    let Some(good) = read(GOOD) else { return };
    let RevocationStatus::Good { at, next_update } = good else {
        panic!("{good:?}");
    };
    assert!(now.duration_since(at).abs() < SignedDuration::from_mins(2));
    let kept = next_update.unwrap().duration_since(at);
    assert_eq!(kept, SignedDuration::from_hours(240));
    let since = "2026-03-01T12:00:00Z".parse().unwrap();
    for (line, reason) in [
        (REVOKED, RevocationReason::KeyCompromise),
        (HELD, RevocationReason::OnHold),
    ] {
        let expected = RevocationStatus::Revoked { since, reason };
        assert_eq!(read(line), Some(expected));
    }
    assert_eq!(read(OTHER), Some(RevocationStatus::Unknown));
}

#[test]
fn an_answer_counts_only_fresh_signed_and_about_the_right_certificate() {
    let world = World::new();
    let now = Timestamp::now();
    let Some(answer) = world.answer(GOOD, &world.issuer) else {
        return;
    };
    let unusable = RevocationStatus::Unusable;
    let read = |bytes: &[u8], at| read_ocsp(bytes, &world.holder(), &world.issuer(), at);
    assert!(matches!(read(&answer, now), RevocationStatus::Good { .. }));

    let hours = SignedDuration::from_hours;
    assert_eq!(read(&answer, now + hours(242)), unusable(Unusable::TooOld));
    assert_eq!(
        read(&answer, now - hours(2)),
        unusable(Unusable::NotYetValid)
    );
    assert_eq!(read(b"<html>", now), unusable(Unusable::Unreadable));
    // OCSPResponseStatus tryLater, without a body.
    assert_eq!(
        read(&[0x30, 3, 0x0A, 1, 3], now),
        unusable(Unusable::Refused)
    );
    for place in 0..answer.len() {
        let mut changed = answer.clone();
        changed[place] ^= 1;
        // What is not signed may change, what it says may not.
        let found = read(&changed, now);
        let same = found == read(&answer, now);
        assert!(
            same || matches!(found, RevocationStatus::Unusable(_)),
            "{place}: {found:?}"
        );
    }

    let stranger = authority("Made Citizen CA", None, "20400101000000Z", 1);
    let Some(forged) = world.answer(GOOD, &stranger) else {
        return;
    };
    assert_eq!(read(&forged, now), unusable(Unusable::Signature));
    // A holder's certificate is no responder's.
    let Some(forged) = world.answer(GOOD, &world.holder) else {
        return;
    };
    assert_eq!(read(&forged, now), unusable(Unusable::Signature));

    let other = authority("Eva", Some(&world.issuer), "20400101000000Z", 0x4321);
    let other = Certificate::parse(&other.certificate.to_der().unwrap()).unwrap();
    assert_eq!(
        read_ocsp(&answer, &other, &world.issuer(), now),
        unusable(Unusable::OtherCertificate)
    );
}

#[test]
fn a_responder_that_the_authority_certified_may_answer_for_it() {
    let world = World::new();
    let now = Timestamp::now();
    let days = |count: i64| now + SignedDuration::from_hours(24 * count);
    let until = |at: Timestamp| at.strftime("%Y%m%d%H%M%SZ").to_string();
    let read = |signer: &Authority, at| {
        let answer = world.answer(GOOD, signer)?;
        Some(read_ocsp(&answer, &world.holder(), &world.issuer(), at))
    };
    let certified = responder(&world.issuer, &until(days(3)), MessageDigest::sha384());
    let Some(good) = read(&certified, now) else {
        return;
    };
    assert!(matches!(good, RevocationStatus::Good { .. }), "{good:?}");
    let not_signed = Some(RevocationStatus::Unusable(Unusable::Signature));
    // The answer lasts longer than the certificate of its signer.
    assert_eq!(read(&certified, days(4)), not_signed);
    let weak = responder(&world.issuer, &until(days(3)), MessageDigest::sha1());
    assert_eq!(read(&weak, now), not_signed);
    let other = authority("Made Citizen CA", None, "20400101000000Z", 1);
    let stranger = responder(&other, &until(days(3)), MessageDigest::sha384());
    assert_eq!(read(&stranger, now), not_signed);
}

#[test]
fn an_answer_over_sha1_is_refused() {
    let world = World::new();
    let now = Timestamp::now();
    let read = |digest| {
        let answer = world.answer_over(digest, GOOD, &world.issuer)?;
        Some(read_ocsp(&answer, &world.holder(), &world.issuer(), now))
    };
    let Some(weak) = read("sha1") else { return };
    assert_eq!(weak, RevocationStatus::Unusable(Unusable::Weak));
    let reason = weak.standing(Whose::Holder).reason();
    assert_eq!(reason, Some(Reason::WeakAnswer));
    for digest in ["sha256", "sha384", "sha512"] {
        let good = read(digest);
        assert!(
            matches!(good, Some(RevocationStatus::Good { .. })),
            "{digest}"
        );
    }
}

fn list(issuer: &Authority, serials: &[&Authority]) -> X509Crl {
    list_with(issuer, serials, &[], MessageDigest::sha384())
}

/// A list with further critical extensions.
fn list_with(
    issuer: &Authority,
    serials: &[&Authority],
    more: &[(&str, &[u8])],
    digest: MessageDigest,
) -> X509Crl {
    let time = |text: &str| Asn1Time::from_str(text).unwrap();
    let mut builder = X509CrlBuilder::new().unwrap();
    builder
        .set_issuer_name(issuer.certificate.subject_name())
        .unwrap();
    builder.set_last_update(&time("20261124000000Z")).unwrap();
    builder.set_next_update(&time("20261201000000Z")).unwrap();
    // The authority's key identifier and the number of the list, which every list must have.
    let usual = [
        ("2.5.29.35", &[0x30, 3, 0x80, 1, 7][..]),
        ("2.5.29.20", &[2, 1, 1]),
    ];
    for (identifier, value) in usual.iter().chain(more) {
        let critical = !usual.contains(&(identifier, value));
        let identifier = Asn1Object::from_str(identifier).unwrap();
        let value = Asn1OctetString::new_from_bytes(value).unwrap();
        let extension = X509Extension::new_from_der(&identifier, critical, &value).unwrap();
        builder.append_extension(extension).unwrap();
    }
    for revoked in serials {
        let mut entry = X509RevokedBuilder::new().unwrap();
        entry
            .set_serial_number(revoked.certificate.serial_number())
            .unwrap();
        entry.set_revocation_date(&time("20260301120000Z")).unwrap();
        builder.add_revoked(entry.build()).unwrap();
    }
    builder.sort().unwrap();
    builder.sign(&issuer.key, digest).unwrap();
    builder.build().unwrap()
}

#[test]
fn a_list_says_who_is_revoked_while_it_is_fresh() {
    let world = World::new();
    let other = authority("Eva", Some(&world.issuer), "20400101000000Z", 0x4321);
    let read = |list: &X509Crl, at: &str| {
        let list = list.to_der().unwrap();
        read_crl(&list, &world.holder(), &world.issuer(), at.parse().unwrap())
    };
    let without = list(&world.issuer, &[&other]);
    let with = list(&world.issuer, &[&other, &world.holder]);
    let at: Timestamp = "2026-11-24T00:00:00Z".parse().unwrap();
    let good = RevocationStatus::Good {
        at,
        next_update: Some(at + SignedDuration::from_hours(7 * 24)),
    };
    let revoked = RevocationStatus::Revoked {
        since: "2026-03-01T12:00:00Z".parse().unwrap(),
        reason: RevocationReason::Other,
    };
    assert_eq!(read(&without, "2026-11-25T00:00:00Z"), good);
    assert_eq!(read(&with, "2026-11-25T00:00:00Z"), revoked);
    let unusable = RevocationStatus::Unusable;
    assert_eq!(
        read(&with, "2026-12-02T00:00:00Z"),
        unusable(Unusable::TooOld)
    );
    assert_eq!(
        read(&with, "2026-11-23T00:00:00Z"),
        unusable(Unusable::NotYetValid)
    );
    let stranger = authority("Made Citizen CA", None, "20400101000000Z", 1);
    assert_eq!(
        read(&list(&stranger, &[]), "2026-11-25T00:00:00Z"),
        unusable(Unusable::Signature)
    );
    let another = authority("Another CA", None, "20400101000000Z", 1);
    assert_eq!(
        read(&list(&another, &[]), "2026-11-25T00:00:00Z"),
        unusable(Unusable::OtherCertificate)
    );
}

#[test]
fn only_the_whole_list_of_the_authority_itself_is_read() {
    let world = World::new();
    let at: Timestamp = "2026-11-25T00:00:00Z".parse().unwrap();
    let judged = |extension: (&str, &[u8])| {
        let list = list_with(&world.issuer, &[], &[extension], MessageDigest::sha384());
        let list = list.to_der().unwrap();
        read_crl(&list, &world.holder(), &world.issuer(), at)
    };
    let unusable = RevocationStatus::Unusable;
    let scope = "2.5.29.28";
    let indirect = judged((scope, &[0x30, 3, 0x84, 1, 0xFF]));
    assert_eq!(indirect, unusable(Unusable::Indirect));
    let reason = indirect.standing(Whose::Holder).reason();
    assert_eq!(reason, Some(Reason::IndirectList));
    // Authorities only, some reasons only, attributes only; changes only, something unknown.
    for extension in [
        (scope, &[0x30, 3, 0x82, 1, 0xFF][..]),
        (scope, &[0x30, 4, 0x83, 2, 1, 6]),
        (scope, &[0x30, 3, 0x85, 1, 0xFF]),
        ("2.5.29.27", &[2, 1, 1]),
        ("1.2.3.4", &[5, 0]),
    ] {
        let partial = judged(extension);
        assert_eq!(partial, unusable(Unusable::Partial), "{extension:?}");
    }
    // Users only is what is asked about; another place is not the one that the certificate names.
    let users = judged((scope, &[0x30, 3, 0x81, 1, 0xFF]));
    assert!(matches!(users, RevocationStatus::Good { .. }), "{users:?}");
    let elsewhere = [0x30, 9, 0xA0, 7, 0xA0, 5, 0x86, 3, b'a', b':', b'b'];
    let elsewhere = judged((scope, &elsewhere));
    assert_eq!(elsewhere, unusable(Unusable::OtherCertificate));
    let cut = judged((scope, &[0x30, 9, 0xA0]));
    assert_eq!(cut, unusable(Unusable::Unreadable));
}

#[test]
fn a_list_over_sha1_counts_only_under_an_authority_over_sha1() {
    let at: Timestamp = "2026-11-25T00:00:00Z".parse().unwrap();
    let read = |issuer: &Authority| {
        let holder = authority("Kim", Some(issuer), "20400101000000Z", 0x1234);
        let list = list_with(issuer, &[], &[], MessageDigest::sha1());
        let parse = |it: &Authority| Certificate::parse(&it.certificate.to_der().unwrap()).unwrap();
        read_crl(&list.to_der().unwrap(), &parse(&holder), &parse(issuer), at)
    };
    let modern = authority("Made Citizen CA", None, "20400101000000Z", 1);
    assert_eq!(read(&modern), RevocationStatus::Unusable(Unusable::Weak));
    let old = authority_over("Made Citizen CA", MessageDigest::sha1());
    assert!(matches!(read(&old), RevocationStatus::Good { .. }));
}

#[test]
fn a_specimen_names_addresses_that_only_a_test_may_ask() {
    let Some(file) = sample("alice-17/auth_cert.bin") else {
        return;
    };
    let certificate = Certificate::parse(&file).unwrap();
    let found = addresses(&certificate, &[]);
    assert!(found.ocsp.is_empty() && found.lists.is_empty());
    // `openssl x509 -text` names these two, and the root's certificate as a third.
    let found = addresses(
        &certificate,
        &[
            "http://eiddevcards.zetescards.be",
            "http://eiddevcards.zetescards.be:8888",
        ],
    );
    assert_eq!(found.ocsp, ["http://eiddevcards.zetescards.be:8888"]);
    assert_eq!(
        found.lists,
        ["http://eiddevcards.zetescards.be/crl/citizenca.crl"]
    );
}
