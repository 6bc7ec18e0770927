//! Signatures of the keys in the chip.

use openssl::bn::BigNum;
use openssl::ecdsa::EcdsaSig;
use openssl::hash::{MessageDigest, hash};
use openssl::md::Md;
use openssl::pkey::PKey;
use openssl::pkey_ctx::PkeyCtx;
use openssl::rsa::Padding;
use openssl::sign::RsaPssSaltlen;
use valise_simulator::card::{CardFile, Defect, Profile, VirtualCard};

use crate::support::{VERIFY, card, certificate, data, hex, make, order, send};

fn hashed(digest: MessageDigest) -> Vec<u8> {
    hash(digest, b"valise").expect("a hash").to_vec()
}

/// Signs with key 82.
fn signed(card: &VirtualCard, algorithm: u8, input: &[u8]) -> Vec<u8> {
    assert_eq!(send(card, VERIFY), "9000");
    let choose = format!("002241B6050480{algorithm:02X}8482");
    assert_eq!(send(card, &choose), "9000");
    let waiting = send(card, &format!("002A9E9A{:02X}{}", input.len(), hex(input)));
    let length = waiting.strip_prefix("61").expect("a signature").to_owned();
    data(card, &format!("00C00000{length}"))
}

#[test]
fn rsa_keys_sign_in_every_form_that_they_offer() {
    let digest_info = [
        [
            0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02,
            0x01, 0x05, 0x00, 0x04, 0x20,
        ]
        .as_slice(),
        &hashed(MessageDigest::sha256()),
    ]
    .concat();
    let (sha1, sha256) = (
        hashed(MessageDigest::sha1()),
        hashed(MessageDigest::sha256()),
    );
    let md5 = hashed(MessageDigest::md5());
    for profile in [
        Profile::Applet17,
        Profile::Applet17Rekeyed,
        Profile::Applet11,
    ] {
        let card = card(profile);
        let key = certificate(&card, CardFile::Authentication)
            .public_key()
            .expect("a key");
        let cases = [
            (0x01, &digest_info, &sha256, Md::sha256(), Padding::PKCS1),
            (0x02, &sha1, &sha1, Md::sha1(), Padding::PKCS1),
            (0x04, &md5, &md5, Md::md5(), Padding::PKCS1),
            (0x08, &sha256, &sha256, Md::sha256(), Padding::PKCS1),
            (0x10, &sha1, &sha1, Md::sha1(), Padding::PKCS1_PSS),
            (0x20, &sha256, &sha256, Md::sha256(), Padding::PKCS1_PSS),
        ];
        for (algorithm, input, digest, md, padding) in cases {
            if profile == Profile::Applet11 && algorithm > 0x04 {
                let choose = format!("002241B6050480{algorithm:02X}8482");
                assert_eq!(send(&card, &choose), "6A80");
                continue;
            }
            let signature = signed(&card, algorithm, input);
            let mut context = PkeyCtx::new(&key).expect("a context");
            context.verify_init().expect("a start");
            context.set_rsa_padding(padding).expect("a padding");
            context.set_signature_md(md).expect("a digest");
            if padding == Padding::PKCS1_PSS {
                context
                    .set_rsa_pss_saltlen(RsaPssSaltlen::DIGEST_LENGTH)
                    .expect("a length");
            }
            let right = context.verify(digest, &signature).expect("a check");
            assert!(right, "{profile} {algorithm:02X}");
        }
    }
}

#[test]
fn elliptic_keys_give_two_numbers_of_48_bytes() {
    let card = card(Profile::Applet18);
    let key = certificate(&card, CardFile::Authentication)
        .public_key()
        .expect("a key");
    let key = key.ec_key().expect("an elliptic key");
    for (algorithm, digest) in [
        (0x01, MessageDigest::sha256()),
        (0x02, MessageDigest::sha384()),
        (0x04, MessageDigest::sha512()),
        (0x08, MessageDigest::sha3_256()),
        (0x40, MessageDigest::sha1()),
        (0x40, MessageDigest::sha384()),
    ] {
        let input = hashed(digest);
        let signature = numbers(&signed(&card, algorithm, &input));
        assert!(
            signature.verify(&input, &key).expect("a check"),
            "{algorithm:02X}"
        );
    }
}

#[test]
fn what_does_not_fit_the_algorithm_is_refused() {
    let card = card(Profile::Applet18);
    for (command, answer) in [
        (VERIFY, "9000"),
        ("002241B6050480808482", "6A80"),
        ("002241B6050480028481", "6A88"),
        ("002241B60404800284", "6700"),
        ("002241B4050480028482", "6A86"),
        ("002241B6050480028482", "9000"),
        ("002A9E9A0401020304", "6700"),
        ("002A9E9B0401020304", "6A86"),
        ("00C0000060", "6985"),
    ] {
        assert_eq!(send(&card, command), answer, "{command}");
    }
    let old = self::card(Profile::Applet17);
    for (command, answer) in [
        (VERIFY, "9000"),
        ("002241B6050480018482", "9000"),
        (&*format!("002A9E9AF6{}", "00".repeat(246)), "6700"),
        (&*format!("002A9E9AF5{}", "00".repeat(245)), "6100"),
        ("002241B6050480408482", "6A80"),
    ] {
        assert_eq!(send(&old, command), answer, "{command}");
    }
    assert_eq!(
        send(&self::card(Profile::Kids), "002241B6050480028482"),
        "6A88"
    );
}

#[test]
fn an_answer_is_fetched_in_parts_and_only_once() {
    let card = card(Profile::Applet18);
    assert_eq!(send(&card, &challenge()), "6160");
    assert_eq!(send(&card, "00C0000061"), "6C60");
    let first = card.transmit(&[0x00, 0xC0, 0x00, 0x00, 0x40]);
    assert!(first.ends_with(&[0x61, 0x20]));
    assert_eq!(data(&card, "00C0000020").len(), 32);
    assert_eq!(send(&card, "00C0000020"), "6985");
    assert_eq!(send(&card, &challenge()), "6160");
    assert_eq!(send(&card, "00A4020C023F00"), "9000");
    assert_eq!(send(&card, "00C0000060"), "6985");
}

fn challenge() -> String {
    format!("0088028132 9430{}", "A5".repeat(48))
}

fn numbers(raw: &[u8]) -> EcdsaSig {
    let (r, s) = raw.split_at(48);
    let number = |bytes| BigNum::from_slice(bytes).expect("a number");
    EcdsaSig::from_private_components(number(r), number(s)).expect("a signature")
}

/// Whether the card can sign a challenge with the key in its file 4040.
fn proves_itself(card: &VirtualCard) -> bool {
    assert_eq!(send(card, &challenge()), "6160");
    let signature = numbers(&data(card, "00C0000060"));
    let key = card.file(CardFile::BasicKey).expect("a key");
    let key = PKey::public_key_from_der(&key).expect("a key");
    let key = key.ec_key().expect("an elliptic key");
    signature.verify(&[0xA5; 48], &key).expect("a check")
}

#[test]
fn a_chip_proves_itself_and_a_copy_does_not() {
    assert!(proves_itself(&card(Profile::Applet18)));
    assert!(proves_itself(&card(Profile::Kids)));
    assert!(!proves_itself(&make(
        &order(Profile::Applet18).with(Defect::OtherChip)
    )));
    let card = card(Profile::Applet18);
    for (command, answer) in [
        ("002241B6050480028482", "9000"),
        (&*challenge(), "6160"),
        // a challenge forgets which key was chosen
        (&*format!("002A9E9A30{}", "00".repeat(48)), "6985"),
        ("0088028232", "6700"),
        ("00880282029400", "6A88"),
        ("00880281029500", "6A80"),
        ("00880281029401", "6700"),
    ] {
        assert_eq!(send(&card, command), answer, "{command}");
    }
}

#[test]
fn old_cards_give_random_bytes() {
    let card = card(Profile::Applet17);
    let first = data(&card, "0084000010");
    assert_eq!(first.len(), 16);
    assert_ne!(first, data(&card, "0084000010"));
    assert_eq!(send(&self::card(Profile::Applet18), "0084000010"), "6D00");
}
