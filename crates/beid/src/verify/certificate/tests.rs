use openssl::ec::{EcGroup, EcKey};
use openssl::x509::{X509Builder, X509NameBuilder};

use super::*;

/// A certificate with these common and serial numbers in its subject.
fn named(common_names: &[&str], serial_numbers: &[&str]) -> Certificate {
    let group = EcGroup::from_curve_name(Nid::SECP384R1).unwrap();
    let key = PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap();
    let mut name = X509NameBuilder::new().unwrap();
    for common_name in common_names {
        name.append_entry_by_text("CN", common_name).unwrap();
    }
    for number in serial_numbers {
        name.append_entry_by_text("serialNumber", number).unwrap();
    }
    let mut builder = X509Builder::new().unwrap();
    builder.set_subject_name(&name.build()).unwrap();
    builder.set_pubkey(&key).unwrap();
    let from = Asn1Time::from_unix(0).unwrap();
    builder.set_not_before(&from).unwrap();
    builder.set_not_after(&from).unwrap();
    builder.sign(&key, MessageDigest::sha384()).unwrap();
    Certificate::parse(&builder.build().to_der().unwrap()).unwrap()
}

#[test]
fn under_a_pinned_root_the_register_has_one_exact_name() {
    for (names, under_pinned, under_test) in [
        (&["RRN"][..], true, true),
        (&["eID TEST RRN"], false, true),
        (&["test RRN"], false, true),
        (&["RRNX"], false, false),
        (&["Kim RRNSSON"], false, false),
        (&["RRN", "RRN"], false, false),
        (&[], false, false),
    ] {
        let certificate = named(names, &[]);
        assert_eq!(certificate.is_register(RootKind::Pinned), under_pinned);
        assert_eq!(certificate.is_register(RootKind::Test), under_test);
    }
}

#[test]
fn a_subject_has_one_national_number_or_none() {
    for (numbers, expected) in [
        (&["85010100115"][..], Some("85010100115")),
        // A specimen carries its surname in a second serial number.
        (&["85010100115", "Specimen"], Some("85010100115")),
        (&["85010100115", "85010100115"], Some("85010100115")),
        (&["85010100115", "98082100029"], None),
        (&["850101001"], None),
        (&[], None),
    ] {
        let found = named(&[], numbers).national_number();
        assert_eq!(found.as_deref(), expected, "{numbers:?}");
    }
}
