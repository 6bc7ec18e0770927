//! SELECT FILE.

use super::super::files::{DATA, KEYS, MASTER};
use super::super::pkcs15::BELPIC;
use super::super::profile::Applet;
use super::command::Command;
use super::status::Status;
use super::{Answer, Chip, Session};

/// Identifier of the applet.
const APPLET: &[u8] = &[
    0xA0, 0x00, 0x00, 0x00, 0x30, 0x29, 0x05, 0x70, 0x00, 0xAD, 0x13, 0x10, 0x01, 0x01, 0xFF,
];
/// Identifier of the directory of the data.
const DATA_NAME: &[u8] = b"\xA0\x00\x00\x01\x77IdFiles";

impl Chip {
    /// By id in the current directory (P1 = 02), by name (04) or by path (08). P2 is 0C, for the
    /// card has nothing to tell about a file; eid-mw selects the applet with P2 = 00.
    pub(super) fn select(&mut self, command: &Command<'_>) -> Result<Answer, Status> {
        let data = command.data()?;
        match (command.p1, command.p2) {
            (0x02, 0x0C) => {
                let [high, low] = *data else {
                    return Err(Status::LENGTH_FOR_PARAMETERS);
                };
                let id = u16::from_be_bytes([high, low]);
                let place = self.step(self.session.directory, id)?;
                self.go(place);
            }
            (0x08, 0x0C) => {
                let place = self.follow(data)?;
                self.go(place);
            }
            (0x04, 0x00 | 0x0C) => self.select_name(data)?,
            _ => return Err(Status::PARAMETERS),
        }
        Ok(Answer::Done)
    }

    fn select_name(&mut self, name: &[u8]) -> Result<(), Status> {
        match name {
            // the applet starts anew
            APPLET => self.session = Session::new(),
            BELPIC => self.go((KEYS, None)),
            DATA_NAME => self.go((DATA, None)),
            _ => return Err(Status::NOT_FOUND),
        }
        Ok(())
    }

    fn go(&mut self, (directory, file): (u16, Option<u16>)) {
        self.session.directory = directory;
        self.session.file = file;
    }

    /// A path from the master file on, with or without its id.
    fn follow(&self, path: &[u8]) -> Result<(u16, Option<u16>), Status> {
        let (ids, rest) = path.as_chunks::<2>();
        if ids.is_empty() || !rest.is_empty() {
            return Err(Status::LENGTH_FOR_PARAMETERS);
        }
        let mut place = (MASTER, None);
        for id in ids {
            // nothing lies below a file
            if place.1.is_some() {
                return Err(Status::NOT_FOUND);
            }
            place = self.step(place.0, u16::from_be_bytes(*id))?;
        }
        Ok(place)
    }

    /// From a directory to a file in it, or to a directory: those are found from anywhere.
    fn step(&self, from: u16, id: u16) -> Result<(u16, Option<u16>), Status> {
        match id {
            MASTER | KEYS | DATA => Ok((id, None)),
            _ if self.files.find(from, id).is_some() => Ok((from, Some(id))),
            _ => Err(Status::NOT_FOUND),
        }
    }

    /// The bytes of the selected file.
    pub(super) fn selected(&self) -> Result<(u16, &[u8]), Status> {
        let id = self.session.file.ok_or(Status::NO_FILE)?;
        let bytes = self.files.find(self.session.directory, id);
        bytes.map(|bytes| (id, bytes)).ok_or(Status::NO_FILE)
    }

    /// Whether an empty VERIFY is free on this applet.
    pub(super) fn has_free_query(&self) -> bool {
        self.applet >= Applet::V1_7
    }
}
