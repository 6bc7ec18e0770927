//! Reading a file whole, with as few commands as its end allows.

use std::ops::RangeInclusive;

use zeroize::{Zeroize, Zeroizing};

use super::{CHUNK, Care, SMALL_CHUNK, Transaction};
use crate::file::{End, der_length};
use crate::{Error, File, StatusWord, Task, TransportError, apdu};

/// Readers that carry fewer than 256 bytes carry so many: an answer of this length may be cut off,
/// a shorter one is the end of the file.
const CUT_OFF: RangeInclusive<usize> = 252..=255;

/// What a READ BINARY brought.
struct Piece {
    data: Vec<u8>,
    /// How many bytes were asked for.
    asked: usize,
    /// The card said that there is no more.
    ends: bool,
}

impl Piece {
    fn is_last(&self, end_is_known: bool) -> bool {
        let length = self.data.len();
        let is_short = length < self.asked && !end_is_known && !CUT_OFF.contains(&length);
        self.ends || length == 0 || is_short
    }
}

impl Transaction<'_> {
    /// Reads a file. A certificate comes without its padding; one that is not there is empty.
    ///
    /// # Errors
    /// [`Error::FileMissing`], [`Error::FileTooLong`], [`Error::Refused`],
    /// [`Error::StrangeAnswer`], [`Error::Transport`].
    pub fn read(&mut self, file: File) -> Result<Zeroizing<Vec<u8>>, Error> {
        match self.read_selected(file) {
            // another program moved the card to another file
            Err(Error::Refused {
                status: StatusWord::NO_FILE,
                ..
            }) => self.read_selected(file),
            other => other,
        }
    }

    fn read_selected(&mut self, file: File) -> Result<Zeroizing<Vec<u8>>, Error> {
        self.select(file)?;
        // as much as it can become, so that growing leaves no copies behind
        let mut content = Zeroizing::new(Vec::with_capacity(file.limit() + CHUNK));
        let mut end = match file.end() {
            End::At(end) => Some(end),
            End::Unknown | End::Der => None,
        };
        let mut wanted = file.first_read();
        loop {
            let is_first = content.is_empty();
            let mut piece = self.piece(content.len(), wanted)?;
            content.extend_from_slice(&piece.data);
            if is_first && file.end() == End::Der {
                end = der_length(&content);
            }
            let is_last = piece.is_last(file.end() == End::Der && end.is_some());
            piece.data.zeroize();
            if let Some(end) = end.filter(|end| content.len() >= *end) {
                content.truncate(end);
                return Ok(content);
            }
            let is_too_long = content.len() >= file.limit() || end > Some(file.limit());
            if is_too_long {
                return Err(Error::FileTooLong(file));
            }
            if is_last {
                return Ok(content);
            }
            wanted = end.map_or(CHUNK, |end| end - content.len()).min(CHUNK);
        }
    }

    /// Reads from an offset; with smaller pieces from now on when the reader cannot carry them.
    fn piece(&mut self, offset: usize, wanted: usize) -> Result<Piece, Error> {
        let asked = wanted.min(self.memory.chunk);
        let result = self.try_piece(offset, asked);
        let is_refused = matches!(
            result,
            Err(Error::Transport(
                TransportError::NotTransacted | TransportError::Other(_)
            )) | Err(Error::Refused {
                status: StatusWord(0x6700),
                ..
            })
        );
        if is_refused && asked > SMALL_CHUNK {
            self.memory.chunk = SMALL_CHUNK;
            return self.try_piece(offset, SMALL_CHUNK);
        }
        result
    }

    fn try_piece(&mut self, offset: usize, asked: usize) -> Result<Piece, Error> {
        // bit 15 of an offset means something else; no limit of a file comes near it
        let offset = u16::try_from(offset).map_err(|_| Error::StrangeAnswer)?;
        let answer = self.exchange(&apdu::read_binary(offset, asked), Care::Repeatable)?;
        if answer.status == StatusWord::BEHIND_END {
            return Ok(Piece {
                data: Vec::new(),
                asked,
                ends: true,
            });
        }
        let ends = answer.corrected && answer.data.len() < asked;
        let data = answer.done(Task::Read)?;
        Ok(Piece { data, asked, ends })
    }
}
