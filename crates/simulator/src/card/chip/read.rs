//! READ BINARY and READ RECORD.

use super::super::files::{ADDRESS, IDENTITY};
use super::super::tlv;
use super::command::Command;
use super::status::Status;
use super::{Answer, Chip};

impl Chip {
    /// A part of the selected file: behind the end 6B00, over the end 6Cxx with what is left.
    pub(super) fn read_binary(&self, command: &Command<'_>) -> Result<Answer, Status> {
        let wanted = command.expected()?;
        if command.p1 & 0x80 != 0 {
            return Err(Status::PARAMETERS);
        }
        let (_, file) = self.selected()?;
        let offset = usize::from(u16::from_be_bytes([command.p1, command.p2]));
        let rest = match file.get(offset..) {
            Some(rest) if !rest.is_empty() => rest,
            _ => return Err(Status::OFFSET),
        };
        match rest.get(..wanted) {
            Some(part) => Ok(Answer::Data(part.to_vec())),
            None => Err(Status::length(rest.len())),
        }
    }

    /// The fields of the identity or address file from tag P1 to tag P2.
    pub(super) fn read_record(&mut self, command: &Command<'_>) -> Result<Answer, Status> {
        let wanted = command.expected()?;
        let (id, file) = self.selected()?;
        if id != IDENTITY && id != ADDRESS {
            return Err(Status::NO_RECORDS);
        }
        if command.p1 > command.p2 {
            return Err(Status::PARAMETERS);
        }
        let tags = command.p1..=command.p2;
        let fields = tlv::fields(file).into_iter();
        let found: Vec<u8> = fields
            .filter(|(tag, _)| tags.contains(tag))
            .flat_map(|(_, field)| field.iter().copied())
            .collect();
        if found.is_empty() {
            return Err(Status::NO_RECORD);
        }
        // 256 stands for whatever there is
        if wanted > found.len() && wanted < 256 {
            return Err(Status::length(found.len()));
        }
        let mut found = found;
        self.session.waiting = found.split_off(wanted.min(found.len()));
        Ok(Answer::Data(found))
    }
}
