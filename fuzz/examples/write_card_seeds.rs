//! Writes the seeds of the two targets about cards: a card of an invented person, whose keys are
//! forgotten. `cargo run --example write_card_seeds`

use std::error::Error;
use std::path::Path;

use valise_beid::tlv::{self, Field};

#[path = "../../crates/beid/tests/conformance/made.rs"]
#[allow(dead_code, reason = "the tests of the crate make more kinds of cards")]
mod made;

fn main() -> Result<(), Box<dyn Error>> {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let card = made::Card::new();
    let mut files = Vec::new();
    for file in [
        &card.identity[..],
        &card.identity_signature,
        &card.address,
        &card.address_signature,
        &card.photo,
        &card.basic_key,
        &card.register_certificate,
        &card.root,
        &card.chip_serial,
    ] {
        files.extend(u16::try_from(file.len())?.to_be_bytes());
        files.extend(file);
    }
    std::fs::create_dir_all(seeds.join("eid_certificates"))?;
    std::fs::write(seeds.join("eid_certificates/card"), files)?;

    let identities = seeds.join("eid_identity");
    std::fs::create_dir_all(&identities)?;
    std::fs::write(identities.join("identity"), &card.identity)?;
    std::fs::write(identities.join("address"), &card.address)?;
    std::fs::write(identities.join("foreigner"), foreigner())?;
    Ok(())
}

/// The fields that only cards of foreigners have, and one longer than a length byte tells.
fn foreigner() -> Vec<u8> {
    let fields: [(u8, &[u8]); 14] = [
        (0x01, b"B021329690"),
        (0x0C, b"22.DEZ. 1997"),
        (0x0D, b"W"),
        (0x0F, b"33"),
        (0x12, b"02"),
        (0x13, b"5"),
        (0x14, b""),
        (0x15, b"03.04.2020-BE"),
        (0x16, b"A"),
        (0x17, b"BE0123456749"),
        (0x1B, b"B"),
        (0x1D, b"H"),
        (0x1F, b"05.06.2023"),
        (0x20, &[b'x'; 300]),
    ];
    tlv::write(fields.iter().map(|(tag, value)| Field { tag: *tag, value }))
}
