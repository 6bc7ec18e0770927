//! The commands an eID knows, byte for byte.
//!
//! All are of protocol T=0: a command that sends data carries no expected length (applet manual
//! 1.8, section 6.1).

use zeroize::Zeroizing;

/// The applet's identifier: needed only when another applet was selected.
const APPLET: [u8; 15] = [
    0xA0, 0x00, 0x00, 0x00, 0x30, 0x29, 0x05, 0x70, 0x00, 0xAD, 0x13, 0x10, 0x01, 0x01, 0xFF,
];

/// One command; its bytes are wiped, as it may hold a PIN.
pub(crate) type Command = Zeroizing<Vec<u8>>;

/// A command that sends data; at most 255 bytes are ever sent here.
fn sending(header: [u8; 4], data: &[u8]) -> Command {
    let mut command = Zeroizing::new(Vec::with_capacity(5 + data.len()));
    command.extend(header);
    command.push(u8::try_from(data.len()).unwrap_or(u8::MAX));
    command.extend(data);
    command
}

/// A command that asks for data; 256 bytes are written as 0.
fn asking(header: [u8; 4], length: usize) -> Command {
    let mut command = Zeroizing::new(header.to_vec());
    command.push(u8::try_from(length).unwrap_or(0));
    command
}

pub(crate) fn card_data() -> Command {
    asking([0x80, 0xE4, 0x00, 0x00], crate::card_data::LENGTH)
}

pub(crate) fn select_applet() -> Command {
    sending([0x00, 0xA4, 0x04, 0x00], &APPLET)
}

pub(crate) fn select_path(ids: [[u8; 2]; 3]) -> Command {
    sending([0x00, 0xA4, 0x08, 0x0C], ids.as_flattened())
}

pub(crate) fn select_id(id: [u8; 2]) -> Command {
    sending([0x00, 0xA4, 0x02, 0x0C], &id)
}

pub(crate) fn read_binary(offset: u16, length: usize) -> Command {
    let [high, low] = offset.to_be_bytes();
    asking([0x00, 0xB0, high, low], length)
}

pub(crate) fn get_response(length: u8) -> Command {
    asking([0x00, 0xC0, 0x00, 0x00], usize::from(length))
}

pub(crate) fn verify(block: &[u8]) -> Command {
    sending([0x00, 0x20, 0x00, 0x01], block)
}

pub(crate) fn log_off() -> Command {
    Zeroizing::new(vec![0x80, 0xE6, 0x00, 0x00])
}

pub(crate) fn set_environment(algorithm: u8, key: u8) -> Command {
    sending(
        [0x00, 0x22, 0x41, 0xB6],
        &[0x04, 0x80, algorithm, 0x84, key],
    )
}

pub(crate) fn compute_signature(data: &[u8]) -> Command {
    sending([0x00, 0x2A, 0x9E, 0x9A], data)
}

/// ECDSA with SHA-384 by the basic key; the challenge stands for the hash.
pub(crate) fn internal_authenticate(challenge: &[u8; 48]) -> Command {
    let mut data = vec![0x94, 48];
    data.extend(challenge);
    sending([0x00, 0x88, 0x02, 0x81], &data)
}

/// The same command with another expected length: after `6Cxx`.
pub(crate) fn with_length(command: &[u8], length: u8) -> Option<Command> {
    let header = command.first_chunk::<4>()?;
    Some(asking(*header, usize::from(length)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hex::hex;

    #[test]
    fn commands_are_those_of_the_manual() {
        let identity = crate::File::Identity.ids();
        for (command, bytes) in [
            (card_data(), "80e400001c"),
            (select_applet(), "00a404000fa00000003029057000ad13100101ff"),
            (select_path(identity), "00a4080c063f00df014031"),
            (select_id(identity[2]), "00a4020c024031"),
            (read_binary(0, 256), "00b0000000"),
            (read_binary(0x500, 63), "00b005003f"),
            (get_response(0x60), "00c0000060"),
            (verify(&[]), "0020000100"),
            (log_off(), "80e60000"),
            (set_environment(2, 0x82), "002241b6050480028482"),
            (compute_signature(&[1, 2]), "002a9e9a020102"),
        ] {
            assert_eq!(hex(&command), bytes);
        }
        let again = with_length(&read_binary(0, 256), 0xAE).unwrap();
        assert_eq!(hex(&again), "00b00000ae");
        assert!(hex(&internal_authenticate(&[9; 48])).starts_with("00880281329430090909"));
        assert!(with_length(&[0, 1], 3).is_none());
    }
}
