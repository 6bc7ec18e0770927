use std::path::{Path, PathBuf};

use valise_core::Valise;

use crate::practice::Platform;

/// What the commands share.
pub struct Shell {
    valise: Valise,
    data_dir: PathBuf,
    platform: Platform,
}

impl Shell {
    pub(crate) fn new(valise: Valise, data_dir: PathBuf, platform: Platform) -> Self {
        Self {
            valise,
            data_dir,
            platform,
        }
    }

    /// The use cases.
    #[must_use]
    pub fn valise(&self) -> &Valise {
        &self.valise
    }

    /// Folder of the database, the log and the practice platform.
    pub(crate) fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    /// The embedded practice platform.
    pub(crate) fn platform(&self) -> &Platform {
        &self.platform
    }
}
