//! Which answers to reset an eID gives.
//!
//! Only a hint: other cards share them, so the card data has to confirm it. A card with another
//! answer gets no command at all: a bank card must not be disturbed.

/// Cards of applets 1.0 to 1.7, with the chip's speed, its generation and its version masked out
/// (eID card content 5.4, section 2.3; commons-eid).
const OLD: [u8; 13] = [
    0x3B, 0x98, 0x00, 0x40, 0x00, 0x00, 0x00, 0x00, 0x01, 0x01, 0xAD, 0x13, 0x00,
];
const OLD_MASK: [u8; 13] = [
    0xFF, 0xFF, 0x00, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0x00,
];

/// Cards of applet 1.8.
const NEW: [u8; 20] = [
    0x3B, 0x7F, 0x96, 0x00, 0x00, 0x80, 0x31, 0x80, 0x65, 0xB0, 0x85, 0x04, 0x01, 0x20, 0x12, 0x0F,
    0xFF, 0x82, 0x90, 0x00,
];

/// Whether a card that answers so may be an eID.
pub fn may_be_an_eid(atr: &[u8]) -> bool {
    let is_old = atr.len() == OLD.len()
        && atr
            .iter()
            .zip(OLD_MASK)
            .zip(OLD)
            .all(|((byte, mask), wanted)| byte & mask == wanted);
    is_old || atr == NEW
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        (0..text.len() / 2)
            .map(|at| u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).unwrap())
            .collect()
    }

    #[test]
    fn all_generations_are_recognised() {
        for atr in [
            "3B989440FFA503010101AD1310",
            "3B9894400AA503010101AD1310",
            "3B9813400AA503010101AD1311",
            "3B9813402AD000480101AD1311",
            "3B7F96000080318065B085040120120FFF829000",
        ] {
            assert!(may_be_an_eid(&bytes(atr)), "{atr}");
        }
    }

    #[test]
    fn other_cards_are_not() {
        for atr in [
            "",
            "3B",
            "3B6500002063CB6800",
            "3B9813400AA503010101AD131100",
            "3B9813400AA503010102AD1311",
            "3B7F96000080318065B085040120120FFF829001",
        ] {
            assert!(!may_be_an_eid(&bytes(atr)), "{atr}");
        }
    }
}
