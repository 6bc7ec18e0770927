//! Where keystores are usually found.

use std::path::PathBuf;

/// A file that may be an eHealth keystore.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Full path.
    pub path: PathBuf,
    /// File name without its folder.
    pub file_name: String,
    /// When the file was last changed.
    pub modified: Option<jiff::Timestamp>,
}

/// Keystore files in `folders`, newest first.
pub fn candidates(folders: &[PathBuf]) -> Vec<Candidate> {
    let _ = folders;
    Vec::new()
}

/// The folders in which eHealth's own tools keep keystores.
pub fn default_folders() -> Vec<PathBuf> {
    Vec::new()
}
