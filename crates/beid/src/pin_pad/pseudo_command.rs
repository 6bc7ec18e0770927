//! Pseudo-commands: `FF C2 01`, the number of a feature, its data. Number 0 lists the features, one
//! byte each (PC/SC part 10, supplement; the same numbers as in the list of control codes).

use super::ends_everything;
use crate::{CardConnection, Error, StatusWord};

/// Readers whose drivers take them, by the beginning of their names (eid-mw). No other is tried: what
/// a reader does not keep for itself goes to the card, as a command of a class that no card may be
/// given.
const READERS: [&str; 9] = [
    "vasco digipass 840",
    "vasco digipass 870",
    "vasco digipass 875",
    "vasco digipass 876",
    "vasco digipass 920",
    "gemalto ing shield pro",
    "etsww ekrypto pinpad",
    "etsww ekrypto pinphab",
    "dioss pinpad",
];

/// Lists the features.
const GET_FEATURES: u8 = 0x00;

/// Whether a reader, by its name in lower case, is one of those.
pub(super) fn is_tried_with(reader: &str) -> bool {
    READERS.iter().any(|known| reader.starts_with(known))
}

/// Whether the reader lists a feature.
pub(super) fn lists(connection: &mut dyn CardConnection, feature: u8) -> Result<bool, Error> {
    let answer = match connection.transmit(&command(GET_FEATURES, &[])) {
        Ok(answer) => answer,
        Err(error) if ends_everything(error) => return Err(error.into()),
        Err(_) => return Ok(false),
    };
    Ok(match StatusWord::split(answer) {
        Some((features, StatusWord::OK)) => features.contains(&feature),
        _ => false,
    })
}

/// The pseudo-command of a feature with its data, which are never longer than a byte can count.
pub(super) fn command(feature: u8, data: &[u8]) -> Vec<u8> {
    let length = u8::try_from(data.len()).unwrap_or(u8::MAX);
    let mut command = vec![0xFF, 0xC2, 0x01, feature, length];
    command.extend(data.iter().take(usize::from(length)));
    command
}
