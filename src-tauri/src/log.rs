//! A log file for support: no names, no numbers of people, no message contents.

use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::sync::Mutex;

use tracing_subscriber::EnvFilter;

/// A longer file is put aside at the start, and the one before it dropped.
const LONGEST: u64 = 2_000_000;

/// Only our own crates, and never below `info`: below it, a library may log what it carries.
const FILTER: &str = "off,valise=info,valise_app=info,valise_core=info,valise_ehealth=info,\
                      valise_mycarenet=info,valise_simulator=warn,valise_soap=info,\
                      valise_store=info,valise_vault=info";

/// Starts logging to `<data folder>/log/valise.log`. Without a log the app works all the same.
pub(crate) fn start(data_dir: &Path) {
    let Some(file) = open(data_dir) else { return };
    let log = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_env_filter(EnvFilter::new(FILTER))
        .with_writer(Mutex::new(file))
        .finish();
    // The integration tests build the app several times in one process: the first one logs.
    let _ = tracing::subscriber::set_global_default(log);
}

fn open(data_dir: &Path) -> Option<File> {
    let folder = data_dir.join("log");
    fs::create_dir_all(&folder).ok()?;
    let path = folder.join("valise.log");
    if fs::metadata(&path).is_ok_and(|file| file.len() > LONGEST) {
        let _ = fs::rename(&path, folder.join("valise.old.log"));
    }
    OpenOptions::new().create(true).append(true).open(path).ok()
}

/// A panic says where it happened and nothing else: its text may hold what was being handled.
pub(crate) fn keep_panics_impersonal() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(|location| format!("{}:{}", location.file(), location.line()))
            .unwrap_or_default();
        tracing::error!(place, "a panic");
        if cfg!(debug_assertions) {
            use std::io::Write as _;
            let _ = writeln!(std::io::stderr(), "panic at {place}");
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_log_is_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        fs::create_dir(&log).unwrap();
        let long = File::create(log.join("valise.log")).unwrap();
        long.set_len(LONGEST + 1).unwrap();
        assert!(open(folder.path()).is_some());
        assert_eq!(fs::metadata(log.join("valise.log")).unwrap().len(), 0);
        assert_eq!(
            fs::metadata(log.join("valise.old.log")).unwrap().len(),
            LONGEST + 1
        );
    }

    #[test]
    fn the_filter_is_well_formed() {
        assert!(EnvFilter::try_new(FILTER).is_ok());
    }
}
