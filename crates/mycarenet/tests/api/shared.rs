//! What several tests use: the reference files, other programs, and invented people.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use secrecy::SecretString;
use valise_mycarenet::member_data::{Licence, Origin, Provider};

/// A file or folder of the reference data beside the project; says so when it is absent.
pub(crate) fn reference(path: &str) -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !shared.exists() {
        println!("skipped: ../shared is absent");
        return None;
    }
    Some(shared.join(path))
}

/// Runs another program; says so when it is not installed.
pub(crate) fn judge(program: &str, arguments: &[&str]) -> Option<Output> {
    let mut command = Command::new(program);
    match command.args(arguments).stdin(Stdio::null()).output() {
        Ok(output) => Some(output),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            println!("skipped: {program} is not installed");
            None
        }
        Err(error) => panic!("{program}: {error}"),
    }
}

/// A member data answer of the reference data, by the start of its name.
pub(crate) fn sample(start: &str) -> Option<Vec<u8>> {
    let folder = reference("samples/mycarenet/memberdata")?;
    let found = std::fs::read_dir(&folder)
        .expect("the folder is there")
        .flatten()
        .find(|entry| entry.file_name().to_string_lossy().starts_with(start))
        .unwrap_or_else(|| panic!("no sample starts with {start}"));
    Some(std::fs::read(found.path()).expect("a readable sample"))
}

/// An invented nurse.
pub(crate) fn nurse() -> Origin {
    origin(Provider::Nurse {
        nihii: "40011213401".parse().expect("a NIHII number"),
        niss: "72020290081".parse().expect("a NISS"),
        name: "PEETERS ANNA".to_owned(),
    })
}

/// An invented group of nurses.
pub(crate) fn group() -> Origin {
    origin(Provider::GroupOfNurses {
        nihii: "94000126".parse().expect("a NIHII number"),
        name: Some("GROEP \"DE BRUG\" & C°".to_owned()),
    })
}

fn origin(provider: Provider) -> Origin {
    Origin {
        provider,
        licence: Licence {
            name: "valise".to_owned(),
            username: "practice".to_owned(),
            password: SecretString::from("not<a>secret"),
        },
        is_test: true,
    }
}
