//! Selecting a file: by its path, or from directory to directory where a card cannot do that.

use super::{Care, Transaction};
use crate::{Error, File, StatusWord, Task, apdu};

impl Transaction<'_> {
    /// Selects a file.
    pub(super) fn select(&mut self, file: File) -> Result<(), Error> {
        if self.memory.walks {
            return self.walk(file);
        }
        match self.select_by_path(file)? {
            StatusWord::OK => Ok(()),
            status if is_absent(status) && self.path_worked => Err(Error::FileMissing(file)),
            status if is_absent(status) || is_surprise(status) => self.select_otherwise(file),
            status => Err(refused(status)),
        }
    }

    fn select_by_path(&mut self, file: File) -> Result<StatusWord, Error> {
        let answer = self.exchange(&apdu::select_path(file.ids()), Care::Repeatable)?;
        self.path_worked |= answer.status == StatusWord::OK;
        Ok(answer.status)
    }

    /// The first SELECT failed: another applet may be selected, or the card knows no paths.
    fn select_otherwise(&mut self, file: File) -> Result<(), Error> {
        let applet = self.exchange(&apdu::select_applet(), Care::Repeatable)?;
        if applet.status == StatusWord::OK && self.select_by_path(file)? == StatusWord::OK {
            return Ok(());
        }
        self.walk(file)?;
        self.memory.walks = true;
        Ok(())
    }

    fn walk(&mut self, file: File) -> Result<(), Error> {
        for id in file.ids() {
            let answer = self.exchange(&apdu::select_id(id), Care::Repeatable)?;
            match answer.status {
                StatusWord::OK => {}
                status if is_absent(status) || is_surprise(status) => {
                    return Err(Error::FileMissing(file));
                }
                status => return Err(refused(status)),
            }
        }
        Ok(())
    }
}

/// Not there, or there but never activated.
fn is_absent(status: StatusWord) -> bool {
    matches!(
        status,
        StatusWord::NOT_FOUND | StatusWord::FILE_NOT_ACTIVATED | StatusWord::CONDITIONS
    )
}

/// What a card says that knows no paths, or whose selected applet is another one.
fn is_surprise(status: StatusWord) -> bool {
    matches!(
        status,
        StatusWord::PARAMETERS
            | StatusWord::INSTRUCTION
            | StatusWord::CLASS
            | StatusWord(0x6700 | 0x6881 | 0x6999 | 0x6A80 | 0x6A87)
    )
}

fn refused(status: StatusWord) -> Error {
    let task = Task::Select;
    Error::Refused { task, status }
}
