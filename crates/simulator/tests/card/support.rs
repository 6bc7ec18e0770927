//! What the tests of the card share.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use jiff::Timestamp;
use openssl::x509::X509;
use valise_simulator::card::{
    CardAuthority, CardFile, CardOrder, Holder, PIN, Profile, VirtualCard,
};

/// VERIFY of the PIN 1234.
pub(crate) const VERIFY: &str = "0020000108 241234FFFFFFFFFF";
/// VERIFY of the PIN 9999.
pub(crate) const VERIFY_WRONG: &str = "0020000108 249999FFFFFFFFFF";

pub(crate) fn authority() -> &'static CardAuthority {
    static AUTHORITY: OnceLock<CardAuthority> = OnceLock::new();
    assert_eq!(PIN, "1234");
    AUTHORITY.get_or_init(|| CardAuthority::new([3; 32], Timestamp::now()))
}

pub(crate) fn order(profile: Profile) -> CardOrder {
    CardOrder::new(Holder::usual_for(profile), profile)
}

pub(crate) fn card(profile: Profile) -> VirtualCard {
    make(&order(profile))
}

pub(crate) fn make(order: &CardOrder) -> VirtualCard {
    authority().make(order).expect("a card")
}

pub(crate) fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u32> = hex.chars().filter_map(|c| c.to_digit(16)).collect();
    let pairs = digits.chunks(2).map(|pair| pair[0] * 16 + pair[1]);
    pairs
        .map(|byte| u8::try_from(byte).expect("a byte"))
        .collect()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// Sends a command and gives the answer with its status, both in hex.
pub(crate) fn send(card: &VirtualCard, command: &str) -> String {
    hex(&card.transmit(&bytes(command)))
}

/// Data of an answer that has to end with 9000.
pub(crate) fn data(card: &VirtualCard, command: &str) -> Vec<u8> {
    let mut answer = card.transmit(&bytes(command));
    assert!(answer.ends_with(&[0x90, 0]), "{command}: {}", hex(&answer));
    answer.truncate(answer.len() - 2);
    answer
}

/// Reads the file at this path as most software does: to its end, with whatever that takes.
pub(crate) fn read(card: &VirtualCard, path: &str) -> Vec<u8> {
    let ids = bytes(path);
    assert_eq!(
        send(card, &format!("00A4080C{:02X}{path}", ids.len())),
        "9000"
    );
    let mut file = Vec::new();
    loop {
        let at = format!("00B0{:04X}", file.len());
        let mut answer = card.transmit(&bytes(&format!("{at}00")));
        if let [0x6C, left] = *answer.as_slice() {
            answer = card.transmit(&bytes(&format!("{at}{left:02X}")));
        }
        match answer.split_last_chunk::<2>() {
            Some((part, [0x90, 0x00])) => file.extend(part),
            Some((_, [0x6B, 0x00])) => return file,
            _ => panic!("{path}: {}", hex(&answer)),
        }
    }
}

/// The fields of an identity or address file whose lengths are below 255.
pub(crate) fn fields(file: &[u8]) -> Vec<(u8, Vec<u8>)> {
    let mut rest = file;
    let mut found = Vec::new();
    while let [tag, length, after @ ..] = rest {
        if *tag == 0 && !found.is_empty() {
            break;
        }
        let (value, next) = after.split_at(usize::from(*length));
        found.push((*tag, value.to_vec()));
        rest = next;
    }
    found
}

pub(crate) fn field(file: &[u8], tag: u8) -> Option<Vec<u8>> {
    let mut fields = fields(file).into_iter();
    fields.find(|field| field.0 == tag).map(|field| field.1)
}

/// A DER element without the zeros behind it.
pub(crate) fn cut(padded: &[u8]) -> &[u8] {
    let size = match *padded {
        [_, 0x82, high, low, ..] => 4 + usize::from(u16::from_be_bytes([high, low])),
        [_, 0x81, length, ..] => 3 + usize::from(length),
        [_, length, ..] => 2 + usize::from(length),
        _ => 0,
    };
    &padded[..size]
}

pub(crate) fn certificate(card: &VirtualCard, file: CardFile) -> X509 {
    let padded = card.file(file).expect("a file");
    X509::from_der(cut(&padded)).expect("a certificate")
}

/// Runs the openssl program in a folder with these files; none when it is not installed.
pub(crate) fn openssl(files: &[(&str, &[u8])], arguments: &[&str]) -> Option<(bool, String)> {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, content) in files {
        std::fs::write(PathBuf::from(folder.path()).join(name), content).expect("a file");
    }
    let run = Command::new("openssl")
        .args(arguments)
        .current_dir(folder.path())
        .output();
    let Ok(output) = run else {
        println!("skipped: openssl is not installed");
        return None;
    };
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    Some((output.status.success(), said))
}
