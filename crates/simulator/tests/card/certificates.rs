//! Chains and signatures, judged by the openssl program.

use openssl::x509::X509;
use valise_simulator::card::{
    Addresses, CardAuthority, CardFile, CardOrder, Holder, Profile, VirtualCard,
};

use crate::support::{authority, card, certificate, cut, openssl};

fn pem(card: &VirtualCard, file: CardFile) -> Vec<u8> {
    certificate(card, file).to_pem().expect("PEM")
}

/// SHA-1 and RSA 1024 of old cards are below what OpenSSL takes by itself.
const CHECK: [&str; 6] = [
    "verify",
    "-auth_level",
    "0",
    "-CAfile",
    "root.pem",
    "-x509_strict",
];

#[test]
fn every_chain_leads_to_the_root_of_the_authority() {
    for profile in Profile::ALL {
        let card = card(profile);
        let root = authority().root(profile).expect("a root");
        assert_eq!(
            certificate(&card, CardFile::Root).to_der().expect("DER"),
            root
        );
        let root = X509::from_der(&root)
            .expect("a root")
            .to_pem()
            .expect("PEM");
        let (issuing, register) = (
            pem(&card, CardFile::Issuing),
            pem(&card, CardFile::Register),
        );
        let mut files = vec![
            ("root.pem", root.as_slice()),
            ("issuing.pem", &issuing),
            ("register.pem", &register),
        ];
        let people = [CardFile::Authentication, CardFile::Signature]
            .map(|file| (profile != Profile::Kids).then(|| pem(&card, file)));
        let mut arguments = [
            CHECK.as_slice(),
            &["-untrusted", "issuing.pem", "register.pem"],
        ]
        .concat();
        for (name, pem) in ["authentication.pem", "signature.pem"]
            .into_iter()
            .zip(&people)
        {
            if let Some(pem) = pem {
                files.push((name, pem));
                arguments.push(name);
            }
        }
        let Some((right, said)) = openssl(&files, &arguments) else {
            return;
        };
        assert!(right, "{profile}: {said}");
    }
}

#[test]
fn the_register_signed_identity_and_address() {
    for profile in Profile::ALL {
        let card = card(profile);
        let digest = match profile {
            Profile::Applet11 => "-sha1",
            Profile::Applet17 => "-sha256",
            _ => "-sha384",
        };
        let elliptic = !matches!(profile, Profile::Applet11 | Profile::Applet17);
        let key = certificate(&card, CardFile::Register)
            .public_key()
            .expect("a key");
        let key = key.public_key_to_pem().expect("PEM");
        let identity = card.file(CardFile::Identity).expect("an identity");
        let identity_signature = card.file(CardFile::IdentitySignature).expect("a signature");
        let mut address = card.file(CardFile::Address).expect("an address");
        while address.last() == Some(&0) {
            address.pop();
        }
        address.extend(&identity_signature);
        let mut address_signature = card.file(CardFile::AddressSignature).expect("a signature");
        if elliptic {
            assert_eq!(cut(&identity_signature), identity_signature);
            address_signature = cut(&address_signature).to_vec();
        }
        for (data, signature) in [(identity, identity_signature), (address, address_signature)] {
            let files = [
                ("key.pem", key.as_slice()),
                ("data", &data),
                ("signature", &signature),
            ];
            let arguments = [
                "dgst",
                digest,
                "-verify",
                "key.pem",
                "-signature",
                "signature",
                "data",
            ];
            let Some((right, said)) = openssl(&files, &arguments) else {
                return;
            };
            assert!(right, "{profile}: {said}");
        }
    }
}

#[test]
fn keys_and_signatures_have_the_kind_of_the_generation() {
    for (profile, own, bits, signed_by) in [
        (Profile::Applet11, "rsaEncryption", 1024, "RSA-SHA1"),
        (Profile::Applet17, "rsaEncryption", 2048, "RSA-SHA256"),
        (
            Profile::Applet17Rekeyed,
            "rsaEncryption",
            2048,
            "ecdsa-with-SHA384",
        ),
        (
            Profile::Applet18,
            "id-ecPublicKey",
            384,
            "ecdsa-with-SHA384",
        ),
        (
            Profile::Foreigner,
            "id-ecPublicKey",
            384,
            "ecdsa-with-SHA384",
        ),
    ] {
        let certificate = certificate(&card(profile), CardFile::Authentication);
        let key = certificate.public_key().expect("a key");
        assert_eq!(key.bits(), bits, "{profile}");
        let kind = if key.rsa().is_ok() {
            "rsaEncryption"
        } else {
            "id-ecPublicKey"
        };
        assert_eq!(kind, own, "{profile}");
        let algorithm = certificate.signature_algorithm().object();
        assert_eq!(algorithm.nid().short_name().expect("a name"), signed_by);
    }
}

#[test]
fn subjects_are_written_as_on_real_cards() {
    let card = card(Profile::Applet18);
    for (file, role) in [
        (CardFile::Authentication, "Authentication"),
        (CardFile::Signature, "Signature"),
    ] {
        let certificate = certificate(&card, file);
        let parts: Vec<String> = certificate
            .subject_name()
            .entries()
            .map(|part| {
                let kind = part.object().nid().short_name().expect("a name");
                format!("{kind}={}", part.data().to_string().expect("text"))
            })
            .collect();
        let name = format!("CN=Anna Peeters ({role})");
        let expected = [
            "C=BE",
            &name,
            "SN=Peeters",
            "GN=Anna",
            "serialNumber=85010100214",
        ];
        assert_eq!(parts, expected);
    }
    let register = certificate(&card, CardFile::Register);
    assert!(format!("{:?}", register.subject_name()).contains("RRN"));
}

#[test]
fn addresses_of_status_services_are_those_that_were_set() {
    let mut addresses = Addresses::default();
    addresses.ocsp = Some("http://127.0.0.1:8888/ocsp".to_owned());
    addresses.lists = Some("http://127.0.0.1:8888/crl".to_owned());
    addresses.ca_issuers = Some("http://127.0.0.1:8888/root.crt".to_owned());
    let authority = CardAuthority::new([3; 32], jiff::Timestamp::now()).with_addresses(addresses);
    let card = authority
        .make(&CardOrder::new(Holder::nurse(), Profile::Applet18))
        .expect("a card");
    let certificate = certificate(&card, CardFile::Authentication);
    let ocsp = certificate.ocsp_responders().expect("an address");
    assert_eq!(
        ocsp.get(0).map(|found| &**found),
        Some("http://127.0.0.1:8888/ocsp")
    );
    let points = certificate.crl_distribution_points().expect("a point");
    assert_eq!(points.len(), 1);
    let files = [("card.pem", certificate.to_pem().expect("PEM"))];
    let files = [(files[0].0, files[0].1.as_slice())];
    let Some((_, said)) = openssl(&files, &["x509", "-in", "card.pem", "-noout", "-text"]) else {
        return;
    };
    assert!(
        said.contains("URI:http://127.0.0.1:8888/crl/citizen6.crl"),
        "{said}"
    );
    assert!(
        said.contains("CA Issuers - URI:http://127.0.0.1:8888/root.crt"),
        "{said}"
    );
    assert!(said.contains("TLS Web Client Authentication"), "{said}");
}

#[test]
fn a_seed_gives_the_same_keys_after_a_restart() {
    let again = CardAuthority::new([3; 32], jiff::Timestamp::now());
    let order = CardOrder::new(Holder::nurse(), Profile::Applet18);
    let again = again.make(&order).expect("a card");
    let key = |card: &VirtualCard, file| {
        let key = certificate(card, file).public_key().expect("a key");
        key.public_key_to_der().expect("DER")
    };
    let card = card(Profile::Applet18);
    for file in [CardFile::Root, CardFile::Register, CardFile::Authentication] {
        assert_eq!(key(&card, file), key(&again, file));
    }
    assert_eq!(card.serial(), again.serial());
    let random = CardAuthority::random(jiff::Timestamp::now()).expect("an authority");
    let other = random.make(&order).expect("a card");
    assert_ne!(key(&card, CardFile::Root), key(&other, CardFile::Root));
    assert_eq!(authority().roots().expect("roots").len(), 3);
}

#[test]
fn a_root_is_the_same_certificate_whenever_it_is_made() {
    let now = jiff::Timestamp::now();
    let later = now + jiff::SignedDuration::from_hours(24 * 300);
    let (one, other) = (CardAuthority::practice(now), CardAuthority::practice(later));
    let roots = one.roots().expect("roots");
    assert_eq!(roots, other.roots().expect("roots"));
    for root in &roots {
        let root = X509::from_der(root).expect("a root");
        let key = root.public_key().expect("a key");
        assert!(root.verify(&key).expect("a check"));
    }
    let fingerprints = one.root_fingerprints().expect("fingerprints");
    assert_eq!(fingerprints.len(), roots.len());
    assert!(fingerprints.iter().all(|it| it.len() == 64));
    let random = CardAuthority::random(now).expect("an authority");
    assert_ne!(random.roots().expect("roots"), roots);
}
