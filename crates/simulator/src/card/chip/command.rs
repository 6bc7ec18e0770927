//! Taking a command apart.

use super::status::Status;

/// A command as it goes over the wire of T=0: header, P3, and data of that length or none.
pub(super) struct Command<'a> {
    pub(super) class: u8,
    pub(super) instruction: u8,
    pub(super) p1: u8,
    pub(super) p2: u8,
    /// Length of the data, or how much is expected.
    p3: u8,
    data: &'a [u8],
}

impl<'a> Command<'a> {
    /// A command of four bytes has P3 = 0, as readers send it.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, Status> {
        let (header, rest) = bytes.split_first_chunk::<4>().ok_or(Status::LENGTH)?;
        let [class, instruction, p1, p2] = *header;
        let (p3, data) = rest
            .split_first()
            .map_or((0, rest), |(p3, data)| (*p3, data));
        // no extra byte for the answer's length: T=0 has none
        if !data.is_empty() && data.len() != usize::from(p3) {
            return Err(Status::LENGTH);
        }
        Ok(Command {
            class,
            instruction,
            p1,
            p2,
            p3,
            data,
        })
    }

    pub(super) fn expect_parameters(&self, p1: u8, p2: u8) -> Result<(), Status> {
        if (self.p1, self.p2) == (p1, p2) {
            Ok(())
        } else {
            Err(Status::PARAMETERS)
        }
    }

    /// The data of a command that sends some.
    pub(super) fn data(&self) -> Result<&'a [u8], Status> {
        if self.data.len() == usize::from(self.p3) {
            Ok(self.data)
        } else {
            Err(Status::LENGTH)
        }
    }

    /// How many bytes a command that sends none asks for; zero means 256.
    pub(super) fn expected(&self) -> Result<usize, Status> {
        match (self.data.is_empty(), self.p3) {
            (false, _) => Err(Status::LENGTH),
            (true, 0) => Ok(256),
            (true, some) => Ok(usize::from(some)),
        }
    }
}
