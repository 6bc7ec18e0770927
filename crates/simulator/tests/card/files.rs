//! What is in the files, and how they are read.

use openssl::hash::{MessageDigest, hash};
use valise_simulator::card::{Applet, CardFile, CardOrder, Defect, Holder, Profile};

use crate::support::{bytes, card, data, field, fields, make, order, read, send};

#[test]
fn every_file_reads_to_its_end() {
    for profile in Profile::ALL {
        let card = card(profile);
        let places = [
            ("3F00DF014031", CardFile::Identity),
            ("3F00DF014032", CardFile::IdentitySignature),
            ("3F00DF014033", CardFile::Address),
            ("3F00DF014034", CardFile::AddressSignature),
            ("3F00DF014035", CardFile::Photo),
            ("3F00DF005032", CardFile::TokenInfo),
            ("3F00DF005038", CardFile::Authentication),
            ("3F00DF005039", CardFile::Signature),
            ("3F00DF00503A", CardFile::Issuing),
            ("3F00DF00503B", CardFile::Root),
            ("3F00DF00503C", CardFile::Register),
        ];
        for (path, file) in places {
            assert_eq!(Some(read(&card, path)), card.file(file), "{profile} {path}");
        }
    }
}

#[test]
fn sizes_are_those_of_the_generation() {
    for (profile, address, signature, absent) in [
        (Profile::Applet11, 117, 128, None),
        (Profile::Applet17, 117, 256, None),
        (Profile::Applet17Rekeyed, 117, 104, None),
        (Profile::Applet18, 117, 104, None),
        (Profile::Kids, 117, 104, Some(2500)),
        (Profile::Foreigner, 117, 104, None),
    ] {
        let card = card(profile);
        let size = |file| card.file(file).expect("a file").len();
        assert_eq!(size(CardFile::Address), address, "{profile}");
        assert_eq!(size(CardFile::AddressSignature), signature, "{profile}");
        if let Some(absent) = absent {
            let zeros = Some(vec![0; absent]);
            assert_eq!(card.file(CardFile::Authentication), zeros);
            assert_eq!(card.file(CardFile::Signature), zeros);
        }
        let basic = card.file(CardFile::BasicKey);
        let expected = (profile.applet() == Applet::V1_8).then_some(120);
        assert_eq!(basic.map(|key| key.len()), expected);
    }
}

#[test]
fn certificates_are_followed_by_the_zeros_of_the_generation() {
    for (profile, people, authorities) in [
        (Profile::Applet17, 50, 0),
        (Profile::Applet17Rekeyed, 50, 0),
        (Profile::Applet18, 1100, 1100),
    ] {
        let card = card(profile);
        for (file, zeros) in [
            (CardFile::Authentication, people),
            (CardFile::Signature, people),
            (CardFile::Issuing, people),
            (CardFile::Root, authorities),
            (CardFile::Register, authorities),
        ] {
            let file = card.file(file).expect("a file");
            let der = crate::support::cut(&file);
            assert_eq!(file.len() - der.len(), zeros, "{profile}");
            assert!(file[der.len()..].iter().all(|byte| *byte == 0));
        }
    }
}

#[test]
fn the_identity_names_photo_chip_and_basic_key() {
    for (profile, digest) in [
        (Profile::Applet11, MessageDigest::sha1()),
        (Profile::Applet17, MessageDigest::sha256()),
        (Profile::Applet18, MessageDigest::sha384()),
    ] {
        let card = card(profile);
        let identity = card.file(CardFile::Identity).expect("an identity");
        let photo = card.file(CardFile::Photo).expect("a photo");
        let hashed = hash(digest, &photo).expect("a hash").to_vec();
        assert_eq!(field(&identity, 0x11), Some(hashed));
        let chip = data(&card, "80E400001C");
        assert_eq!(field(&identity, 0x02).as_deref(), chip.get(..16));
        assert_eq!(chip[21], profile.applet().byte());
        let key = card.file(CardFile::BasicKey);
        let key = key.map(|key| {
            hash(MessageDigest::sha384(), &key)
                .expect("a hash")
                .to_vec()
        });
        assert_eq!(field(&identity, 0x1A), key);
        let version = (profile == Profile::Applet18).then(|| vec![0, 2]);
        assert_eq!(field(&identity, 0x00), version);
    }
}

#[test]
fn identities_tell_who_the_holder_is() {
    for holder in Holder::patients().into_iter().chain([Holder::nurse()]) {
        let card = make(&CardOrder::new(holder.clone(), Profile::Applet18));
        let identity = card.file(CardFile::Identity).expect("an identity");
        let text = |tag| String::from_utf8(field(&identity, tag).expect("a field"));
        assert_eq!(text(0x06), Ok(holder.niss));
        assert_eq!(text(0x07), Ok(holder.name));
        assert_eq!(text(0x08), Ok(holder.given_names));
        let number: u64 = text(0x01).expect("text").parse().expect("12 digits");
        let check = number / 100 % 97;
        assert_eq!(number % 100, if check == 0 { 97 } else { check });
        let tags: Vec<u8> = fields(&identity).into_iter().map(|field| field.0).collect();
        assert!(tags.is_sorted(), "{tags:?}");
        let address = card.file(CardFile::Address).expect("an address");
        let town = field(&address, 3).expect("a municipality");
        assert_eq!(String::from_utf8(town), Ok(holder.municipality));
    }
}

#[test]
fn other_documents_have_their_type_and_number() {
    let identity = |profile| card(profile).file(CardFile::Identity).expect("an identity");
    assert_eq!(field(&identity(Profile::Kids), 0x0F), Some(b"6".to_vec()));
    let foreigner = identity(Profile::Foreigner);
    assert_eq!(field(&foreigner, 0x0F), Some(b"33".to_vec()));
    let number = String::from_utf8(field(&foreigner, 0x01).expect("a number")).expect("text");
    let digits: u64 = number
        .strip_prefix('B')
        .expect("a B")
        .parse()
        .expect("digits");
    assert_eq!(number.len(), 10);
    let check = digits / 100 % 97;
    assert_eq!(digits % 100, if check == 0 { 97 } else { check });
}

#[test]
fn reading_stops_where_the_file_does() {
    let card = card(Profile::Applet18);
    let size = card.file(CardFile::Photo).expect("a photo").len();
    assert_eq!(send(&card, "00A4080C063F00DF014035"), "9000");
    let left = size % 256;
    let at = size - left;
    assert_eq!(
        send(&card, &format!("00B0{at:04X}00")),
        format!("6C{left:02X}")
    );
    assert_eq!(data(&card, &format!("00B0{at:04X}{left:02X}")).len(), left);
    assert_eq!(send(&card, &format!("00B0{size:04X}01")), "6B00");
    assert_eq!(send(&card, "00B07FFF00"), "6B00");
    assert_eq!(send(&card, "00B0800000"), "6A86");
}

#[test]
fn records_are_ranges_of_tags_and_long_ones_wait() {
    let mut order = order(Profile::Applet18);
    let card = make(&order);
    assert_eq!(send(&card, "80B2060600"), "6986");
    assert_eq!(send(&card, "00A4080C063F00DF014032"), "9000");
    assert_eq!(send(&card, "80B2060600"), "6981");
    assert_eq!(send(&card, "00A4080C063F00DF014033"), "9000");
    assert_eq!(data(&card, "80B2020200"), b"\x02\x049000");
    assert_eq!(send(&card, "80B2202000"), "6A83");
    assert_eq!(send(&card, "80B2030200"), "6A86");
    assert_eq!(send(&card, "80B2020220"), "6C06");
    // every tag, which is the file without the zeros at its end
    let mut all = data(&card, "80B200FF00");
    all.resize(117, 0);
    assert_eq!(Some(all), card.file(CardFile::Address));

    order.defects = vec![Defect::LongField];
    let card = make(&order);
    assert_eq!(send(&card, "00A4080C063F00DF014031"), "9000");
    let mut answer = card.transmit(&bytes("80B20B0B00"));
    assert_eq!(answer.split_off(256), [0x61, 0x2F]);
    assert_eq!(answer[..3], [0x0B, 0xFF, 45]);
    assert_eq!(data(&card, "00C000002F").len(), 47);
    assert_eq!(send(&card, "00C0000001"), "6985");
}

#[test]
fn card_data_wants_its_length() {
    for (command, old, new) in [
        ("80E4000000", "6C1C", "6C1C"),
        ("80E40000FF", "6C1C", "6C1C"),
        ("80E4000100", "6A86", "6C1F"),
        ("80E4000200", "6A86", "6A86"),
    ] {
        assert_eq!(send(&card(Profile::Applet17), command), old);
        assert_eq!(send(&card(Profile::Applet18), command), new);
    }
    let tail = data(&card(Profile::Applet18), "80E400011F").split_off(28);
    assert_eq!(tail, [3, 0xFF, 0xFF]);
}

#[test]
fn the_old_specimen_has_the_same_fields() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/samples/eid/alice-17/id_file.bin"
    );
    let Ok(specimen) = std::fs::read(path) else {
        println!("skipped: ../shared is absent");
        return;
    };
    let ours = card(Profile::Applet17)
        .file(CardFile::Identity)
        .expect("an identity");
    let tags = |file: &[u8]| {
        fields(file)
            .into_iter()
            .map(|field| field.0)
            .collect::<Vec<_>>()
    };
    let specimen = tags(&specimen);
    assert!(
        tags(&ours).iter().all(|tag| specimen.contains(tag)),
        "{specimen:?}"
    );
}
