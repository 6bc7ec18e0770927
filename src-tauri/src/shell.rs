use std::path::{Path, PathBuf};
use std::sync::Arc;

use valise_core::Valise;

use crate::notify::Teller;
use crate::practice::Platform;
#[cfg(desktop)]
use crate::tray::Tray;
use crate::visit::Visit;

/// What the commands share.
pub struct Shell {
    valise: Valise,
    data_dir: PathBuf,
    platform: Platform,
    teller: Arc<dyn Teller>,
    visit: Visit,
    #[cfg(desktop)]
    tray: Tray,
    #[cfg(desktop)]
    usual_place: bool,
}

impl Shell {
    pub(crate) fn new(
        valise: Valise,
        data_dir: PathBuf,
        platform: Platform,
        teller: Arc<dyn Teller>,
        usual_place: bool,
    ) -> Self {
        #[cfg(mobile)]
        let _ = usual_place;
        Self {
            valise,
            data_dir,
            platform,
            teller,
            visit: Visit::default(),
            #[cfg(desktop)]
            tray: Tray::default(),
            #[cfg(desktop)]
            usual_place,
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

    /// Who shows what is due.
    pub(crate) fn teller(&self) -> &dyn Teller {
        &*self.teller
    }

    /// Whether the nurse is with a patient.
    pub(crate) fn visit(&self) -> &Visit {
        &self.visit
    }

    /// The sign beside the clock.
    #[cfg(desktop)]
    pub(crate) fn tray(&self) -> &Tray {
        &self.tray
    }

    /// Whether this is the nurse's own app, which exists once, and not a test beside it.
    #[cfg(desktop)]
    pub(crate) fn is_the_usual_place(&self) -> bool {
        self.usual_place
    }
}
