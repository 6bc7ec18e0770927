//! GET CARD DATA, GET CHALLENGE, and the proof of the chip by its basic key.

use openssl::rand::rand_bytes;

use super::super::profile::Applet;
use super::command::Command;
use super::sign::elliptic;
use super::status::Status;
use super::{Answer, Chip};

/// How often the basic key signs before it wants a PIN.
pub(super) const BASIC_KEY_USES: u16 = 5000;
/// Reference of the basic key.
const BASIC_KEY: u8 = 0x81;

impl Chip {
    /// 28 bytes: serial number, versions, life cycle. Applet 1.8 adds the state of the PIN.
    pub(super) fn card_data(&self, command: &Command<'_>) -> Result<Answer, Status> {
        let wanted = command.expected()?;
        let mut data = self.serial.clone();
        data.extend([0xA5, 0x03, 0x01, 0x01, 0x01, self.applet.byte()]);
        data.extend(match self.applet {
            // two of the interface, two of PKCS#15; the applet version is 11 and a zero
            Applet::V1_1 => [0x00, 0x00, 0x02, 0x01, 0x00],
            // operating system, interface, PKCS#1, key exchange
            Applet::V1_7 => [0x00, 0x03, 0x00, 0x21, 0x01],
            Applet::V1_8 => [0x00, 0x01, 0x00, 0x00, 0x02],
        });
        // personalised
        data.push(0x0F);
        match (command.p1, command.p2) {
            (0, 0) => {}
            (0, 1) if self.applet >= Applet::V1_8 => {
                data.extend([self.pin.tries_left(), 0xFF, 0xFF]);
            }
            _ => return Err(Status::PARAMETERS),
        }
        if wanted == data.len() {
            Ok(Answer::Data(data))
        } else {
            Err(Status::length(data.len()))
        }
    }

    /// Signs a challenge with the basic key; no PIN (applet 1.8).
    pub(super) fn internal_authenticate(
        &mut self,
        command: &Command<'_>,
    ) -> Result<Answer, Status> {
        let data = command.data()?;
        if command.p2 != BASIC_KEY {
            return Err(Status::REFERENCE);
        }
        let [0x94, length, challenge @ ..] = data else {
            return Err(Status::DATA);
        };
        if usize::from(*length) != challenge.len() {
            return Err(Status::LENGTH);
        }
        self.session.environment = None;
        let key = self.keys.basic.as_ref().ok_or(Status::REFERENCE)?;
        self.basic_uses = self.basic_uses.checked_sub(1).ok_or(Status::CONDITIONS)?;
        elliptic(key, command.p1, challenge).map(Answer::Waiting)
    }

    pub(super) fn basic_key_is_free_again(&mut self) {
        self.basic_uses = BASIC_KEY_USES;
    }
}

/// Random bytes; only the applets before 1.8 have this command.
pub(super) fn challenge(command: &Command<'_>) -> Result<Answer, Status> {
    command.expect_parameters(0, 0)?;
    let mut random = vec![0; command.expected()?];
    rand_bytes(&mut random).map_err(|_| Status::INTERNAL)?;
    Ok(Answer::Data(random))
}
