use std::path::PathBuf;

use clap::Subcommand;

/// `evidence …`
#[derive(Debug, Subcommand)]
pub(crate) enum Evidence {
    /// Writes the proof of a check into a new folder
    Export {
        /// Identifier of the check
        check_id: String,
        /// The folder, which must not be there or be empty
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Verifies a folder that was exported
    Verify {
        /// The folder
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}
