use std::path::PathBuf;

use clap::Subcommand;

/// `card …`
#[derive(Debug, Subcommand)]
pub(crate) enum Card {
    /// Lists the card readers
    Readers,
    /// Tells what happens at the readers, until it is stopped
    Watch,
    /// Reads the identity card in a reader and proves what it says; records nothing
    Read {
        /// Name of the reader; without it, the first one that holds a card
        #[arg(long, value_name = "NAME")]
        reader: Option<String>,
        /// Read the address too
        #[arg(long)]
        address: bool,
        /// Read the photo too, into this file (JPEG)
        #[arg(long, value_name = "FILE")]
        photo: Option<PathBuf>,
        /// Keep the files that were read in this folder
        #[arg(long, value_name = "DIR")]
        dump: Option<PathBuf>,
    },
    /// Proves what the kept files of a card say
    Verify {
        /// The folder with the files
        folder: PathBuf,
    },
}
