//! Where keystores are usually found.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

/// Ends of file names eHealth's tools give to keystores; `acc` and `int` mark the acceptance and
/// integration environments.
const ENDINGS: [&str; 4] = [".p12", ".pfx", ".acc-p12", ".int-p12"];

/// Files of one folder that are looked at; a folder with more is not a keystore folder.
const MAX_FILES: usize = 10_000;

/// A file that may be a keystore, by its name. Debug output leaves out the name: eHealth's tools
/// write the number of the holder into it.
#[derive(Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Full path.
    pub path: PathBuf,
    /// File name without its folder.
    pub file_name: String,
    /// When the file was last changed.
    pub modified: Option<Timestamp>,
}

impl std::fmt::Debug for Candidate {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Candidate")
            .field("modified", &self.modified)
            .finish_non_exhaustive()
    }
}

/// The files of `folders` (not of folders in them) whose name is that of a keystore, newest first.
/// eHealth's tools write the date into the name (`… 20260823-085751.p12`): it counts more than
/// the date of the file, which copying changes. A folder that cannot be read counts as empty.
pub fn candidates(folders: &[PathBuf]) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = folders.iter().flat_map(|folder| files(folder)).collect();
    found.sort_by(|one, other| {
        age_key(other)
            .cmp(&age_key(one))
            .then_with(|| one.path.cmp(&other.path))
    });
    found.dedup_by(|one, other| one.path == other.path);
    found
}

/// The folders in which eHealth's own tools keep keystores, then the usual places of downloads.
pub fn default_folders() -> Vec<PathBuf> {
    let home = std::env::home_dir();
    home.map(|home| folders_of(&home)).unwrap_or_default()
}

fn folders_of(home: &Path) -> Vec<PathBuf> {
    ["ehealth/keystore", "Downloads", "Desktop"]
        .iter()
        .map(|folder| home.join(folder))
        .collect()
}

fn files(folder: &Path) -> Vec<Candidate> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .take(MAX_FILES)
        .filter_map(|entry| candidate(&entry.ok()?.path()))
        .collect()
}

fn candidate(path: &Path) -> Option<Candidate> {
    let file_name = path.file_name()?.to_str()?.to_owned();
    let lower = file_name.to_lowercase();
    if lower.starts_with('.') || !ENDINGS.iter().any(|ending| lower.ends_with(ending)) {
        return None;
    }
    let metadata = path.metadata().ok()?;
    if !metadata.is_file() {
        return None;
    }
    let modified = metadata
        .modified()
        .ok()
        .and_then(|time| Timestamp::try_from(time).ok());
    Some(Candidate {
        path: path.to_owned(),
        file_name,
        modified,
    })
}

/// `yyyymmddhhmmss`, from the name or else from the file.
fn age_key(candidate: &Candidate) -> String {
    date_in_name(&candidate.file_name).unwrap_or_else(|| {
        candidate
            .modified
            .map(|time| time.strftime("%Y%m%d%H%M%S").to_string())
            .unwrap_or_default()
    })
}

/// The `yyyymmdd-hhmmss` in a file name, without its dash.
fn date_in_name(file_name: &str) -> Option<String> {
    const PATTERN: usize = 15;
    file_name.as_bytes().windows(PATTERN).find_map(|window| {
        let (date, time) = (window.get(..8)?, window.get(9..)?);
        let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
        let right = digits(date) && window.get(8) == Some(&b'-') && digits(time);
        right
            .then(|| [date, time].concat())
            .and_then(|digits| String::from_utf8(digits).ok())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        candidates(&[folder.to_owned()])
            .into_iter()
            .map(|found| found.file_name)
            .collect()
    }

    #[test]
    fn keystores_are_found_by_their_names_newest_first() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "SSIN=85010100115 20230823-085751.acc.p12",
            "SSIN=85010100115 20260823-085751.p12",
            "NIHII-GROUP=94000126 20250101-000000.acc-p12",
            "group.INT-P12",
            "old.pfx",
            "notes.txt",
            ".hidden.p12",
            "certificate.pem",
        ] {
            std::fs::write(folder.path().join(name), b"x").unwrap();
        }
        std::fs::create_dir(folder.path().join("folder.p12")).unwrap();
        let found = names(folder.path());
        assert_eq!(found.len(), 5, "{found:?}");
        let place = |name: &str| found.iter().position(|found| found == name).unwrap();
        assert!(
            place("SSIN=85010100115 20260823-085751.p12")
                < place("NIHII-GROUP=94000126 20250101-000000.acc-p12")
        );
        assert!(
            place("NIHII-GROUP=94000126 20250101-000000.acc-p12")
                < place("SSIN=85010100115 20230823-085751.acc.p12")
        );
    }

    #[test]
    fn without_a_date_in_the_name_the_file_tells_its_age() {
        let folder = tempfile::tempdir().unwrap();
        for (name, seconds) in [("first.p12", 1_000_000_000), ("second.p12", 1_500_000_000)] {
            let file = std::fs::File::create(folder.path().join(name)).unwrap();
            let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
            file.set_modified(time).unwrap();
        }
        std::fs::write(folder.path().join("SSIN=1 20100101-000000.p12"), b"x").unwrap();
        assert_eq!(
            names(folder.path()),
            ["second.p12", "SSIN=1 20100101-000000.p12", "first.p12"]
        );
    }

    #[test]
    fn folders_that_are_not_there_count_as_empty() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(candidates(&[folder.path().join("nowhere")]), []);
    }

    #[test]
    fn the_folder_of_ehealth_comes_first() {
        let folders = folders_of(Path::new("/home/anna"));
        assert_eq!(folders[0], Path::new("/home/anna/ehealth/keystore"));
    }
}
