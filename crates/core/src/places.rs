//! Where Valise keeps its things on this machine; the same for the window and the command line.

use std::fs;
use std::path::{Path, PathBuf};

use openssl::sha::sha256;

use valise_keystore::Environment;

use crate::Error;

/// Name of the application for the operating system: its data folder, its keychain items.
pub const IDENTIFIER: &str = "be.valise.app";

/// The data folder of this user, for example `~/.local/share/be.valise.app`; nothing on a system
/// that has no such notion (there the shell asks the system itself).
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    directories::BaseDirs::new().map(|places| places.data_dir().join(IDENTIFIER))
}

/// Name of a database.
pub(crate) const DATABASE: &str = "valise.db";

/// Where the database of an environment is, once there is one.
#[must_use]
pub fn database(data_dir: &Path, environment: Environment) -> PathBuf {
    data_dir.join(environment.as_str()).join(DATABASE)
}

/// Makes a folder for data, and those above it that are not there, for this user alone.
///
/// # Errors
/// [`Error::DataFolder`] when it can't be made: a file stands in its place, the folder above can't
/// be written to.
pub fn private_folder(folder: &Path) -> Result<(), Error> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder).map_err(|error| {
        tracing::warn!(kind = ?error.kind(), "the data folder can't be made");
        Error::DataFolder
    })
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
    fn a_folder_is_made_or_said_to_be_impossible() {
        let place = tempfile::tempdir().unwrap();
        let deep = place.path().join("one/two");
        private_folder(&deep).unwrap();
        private_folder(&deep).unwrap();
        assert!(deep.is_dir());
        fs::write(place.path().join("file"), "x").unwrap();
        for blocked in ["file", "file/below"] {
            let result = private_folder(&place.path().join(blocked));
            assert!(matches!(result, Err(Error::DataFolder)), "{blocked}");
        }
        assert_eq!(fs::read(place.path().join("file")).unwrap(), b"x");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_looks_into_a_new_folder_and_a_read_only_one_takes_none() {
        use std::os::unix::fs::PermissionsExt as _;
        let place = tempfile::tempdir().unwrap();
        let new = place.path().join("new");
        private_folder(&new).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&new), 0o700);
        fs::set_permissions(&new, fs::Permissions::from_mode(0o500)).unwrap();
        let below = new.join("below");
        match private_folder(&below) {
            Ok(()) => println!("skipped: this account may write everywhere"),
            Err(error) => assert_eq!(error.code(), "core.data_folder"),
        }
    }

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
