//! Who sends: every running program has a name of its own, and holds a lock on a file of that name
//! as long as it lives. The operating system lets the lock go however the program ends, so what a
//! program was sending when it was killed goes back into the queue at once.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::places;

/// Where the files are, in the folder of the environment.
const FOLDER: &str = "running";

/// How the files end.
const ENDING: &str = "lock";

/// Begins the name of a sender that could lock no file: nobody can see whether it still runs, only
/// the time of its leases tells.
const UNLOCKED: &str = "unlocked-";

/// One running program.
pub(crate) struct Sender {
    name: String,
    folder: PathBuf,
    /// Held until the end.
    lock: Option<File>,
}

impl Sender {
    /// A new name, locked, in the folder of an environment. Files of programs that ended are
    /// cleared away. Blocks.
    pub(crate) fn begin(environment: &Path) -> Self {
        let folder = environment.join(FOLDER);
        let name = uuid::Uuid::new_v4().to_string();
        match locked(&folder, &name) {
            Ok(lock) => {
                clear(&folder, &name);
                Self {
                    name,
                    folder,
                    lock: Some(lock),
                }
            }
            Err(error) => {
                tracing::warn!(kind = ?error.kind(), "no lock says that this program runs");
                Self {
                    name: format!("{UNLOCKED}{name}"),
                    folder,
                    lock: None,
                }
            }
        }
    }

    /// The name in the leases.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Which of these senders are known to have ended. Blocks.
    pub(crate) fn ended(&self, names: Vec<String>) -> Vec<String> {
        let mut ended = names;
        ended.retain(|name| *name != self.name && has_ended(&self.folder, name));
        ended
    }
}

impl Drop for Sender {
    fn drop(&mut self) {
        if self.lock.is_some() {
            let _ = std::fs::remove_file(file(&self.folder, &self.name));
        }
    }
}

fn file(folder: &Path, name: &str) -> PathBuf {
    folder.join(name).with_extension(ENDING)
}

/// The file gets its name once it is locked: nobody ever finds it without.
fn locked(folder: &Path, name: &str) -> std::io::Result<File> {
    places::private_folder(folder).map_err(std::io::Error::other)?;
    let unfinished = folder.join(name).with_extension("new");
    let lock = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&unfinished)?;
    let held = lock.try_lock().map_err(std::io::Error::from);
    let held = held.and_then(|()| std::fs::rename(&unfinished, file(folder, name)));
    if held.is_err() {
        let _ = std::fs::remove_file(&unfinished);
    }
    held.map(|()| lock)
}

fn has_ended(folder: &Path, name: &str) -> bool {
    if name.starts_with(UNLOCKED) {
        return false;
    }
    match File::open(file(folder, name)) {
        // A shared lock is enough to see that nobody holds the file, on every system.
        Ok(file) => match file.try_lock_shared() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => false,
        },
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    }
}

/// Removes the files of programs that were killed.
fn clear(folder: &Path, own: &str) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_stem().and_then(|name| name.to_str());
        let is_lock = path.extension().is_some_and(|ending| ending == ENDING);
        if is_lock && name.is_some_and(|name| name != own && has_ended(folder, name)) {
            let _ = std::fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_that_runs_has_not_ended_and_one_that_is_gone_has() {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (Sender::begin(folder.path()), Sender::begin(folder.path()));
        let names = |sender: &Sender| vec![sender.name().to_owned(), "nobody".to_owned()];
        assert_eq!(one.ended(names(&other)), ["nobody"]);
        assert_eq!(one.ended(names(&one)), ["nobody"], "nor has it itself");
        let gone = other.name().to_owned();
        drop(other);
        assert_eq!(one.ended(vec![gone.clone()]), [gone]);
    }

    #[test]
    fn what_a_killed_program_left_behind_says_that_it_ended_and_is_cleared_away() {
        let folder = tempfile::tempdir().unwrap();
        let one = Sender::begin(folder.path());
        let left = folder.path().join(FOLDER).join("killed.lock");
        std::fs::write(&left, "").unwrap();
        assert_eq!(one.ended(vec!["killed".to_owned()]), ["killed"]);
        let _other = Sender::begin(folder.path());
        assert!(!left.exists());
        assert!(file(&folder.path().join(FOLDER), one.name()).exists());
    }

    #[test]
    fn where_no_file_can_be_locked_only_the_time_tells() {
        let folder = tempfile::tempdir().unwrap();
        let in_the_way = folder.path().join(FOLDER);
        std::fs::write(&in_the_way, "").unwrap();
        let sender = Sender::begin(folder.path());
        assert!(sender.name().starts_with(UNLOCKED));
        std::fs::remove_file(in_the_way).unwrap();
        let other = Sender::begin(folder.path());
        let nobody: Vec<String> = Vec::new();
        assert_eq!(other.ended(vec![sender.name().to_owned()]), nobody);
    }
}
