//! Where Valise keeps its things on this machine; the same for the window and the command line.

use std::path::{Path, PathBuf};

use openssl::sha::sha256;

/// Name of the application for the operating system: its data folder, its keychain items.
pub const IDENTIFIER: &str = "be.valise.app";

/// The data folder of this user, for example `~/.local/share/be.valise.app`; nothing on a system
/// that has no such notion (there the shell asks the system itself).
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    directories::BaseDirs::new().map(|places| places.data_dir().join(IDENTIFIER))
}

/// Under which name the keychain keeps the items that belong to a data folder.
///
/// The usual folder has the name of the application. Any other folder (a test, a demonstration)
/// gets a name of its own, so that its keys are not mixed up with the nurse's.
#[must_use]
pub fn keychain_service(folder: &Path) -> String {
    if data_dir().is_some_and(|usual| usual == folder) {
        return IDENTIFIER.to_owned();
    }
    let path = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let digest = sha256(path.to_string_lossy().as_bytes());
    let short: String = digest
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{IDENTIFIER}.{short}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_data_folder_has_another_name_in_the_keychain() {
        let one = keychain_service(Path::new("/one"));
        assert_ne!(one, keychain_service(Path::new("/two")));
        assert_eq!(one, keychain_service(Path::new("/one")));
        assert!(one.starts_with("be.valise.app."), "{one}");
    }

    #[test]
    fn the_usual_folder_has_the_name_of_the_application() {
        let usual = data_dir().unwrap();
        assert_eq!(keychain_service(&usual), IDENTIFIER);
    }
}
