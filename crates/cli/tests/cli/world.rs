use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use valise_simulator::{Config, Fault, KeystoreState, PracticeKeystore, Quality, Simulator};

/// The files of a practice platform. Finding the prime numbers of its keys takes longer than any
/// test, so it is done once and copied.
static TEMPLATE: LazyLock<TempDir> = LazyLock::new(|| {
    let mut world = World::without_platform();
    world.start_platform();
    world.stop_platform();
    world.folder
});

/// A data folder with a practice platform that runs for it.
pub(crate) struct World {
    folder: TempDir,
    simulator: Option<Simulator>,
    runtime: Runtime,
}

/// What a process answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Answer {
    /// The one JSON object on standard output.
    pub(crate) fn json(&self) -> Value {
        assert_eq!(
            self.out.trim_end().lines().count(),
            1,
            "one object: {self:?}"
        );
        serde_json::from_str(&self.out).unwrap_or_default()
    }

    /// The code of the error in the answer.
    pub(crate) fn error(&self) -> String {
        self.json()["error"]["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The same answer, which must have ended well.
    pub(crate) fn done(self) -> Self {
        assert_eq!(self.code, 0, "{self:?}");
        self
    }

    /// The same answer, which must have ended with this exit code.
    pub(crate) fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        self
    }
}

impl World {
    /// A running platform and nothing else.
    pub(crate) fn new() -> Self {
        let mut world = Self::without_platform();
        let copied = copy(TEMPLATE.path(), world.folder());
        assert!(copied.is_ok(), "the files can be copied: {copied:?}");
        world.start_platform();
        world
    }

    fn start_platform(&mut self) {
        let config = Config::new(self.folder.path());
        let started = self.runtime.block_on(Simulator::start(config));
        assert!(started.is_ok(), "the practice platform starts: {started:?}");
        self.simulator = started.ok();
    }

    /// A data folder with nothing in it.
    pub(crate) fn without_platform() -> Self {
        let folder = tempfile::tempdir();
        let runtime = Runtime::new();
        match (folder, runtime) {
            (Ok(folder), Ok(runtime)) => Self {
                folder,
                simulator: None,
                runtime,
            },
            _ => unreachable!("a folder and a runtime can be made"),
        }
    }

    /// The nurse with her profile, certificate and session.
    pub(crate) fn with_session() -> Self {
        let world = Self::with_certificate();
        let password = world.password_file();
        world
            .run(&[
                "session",
                "open",
                "--fallback",
                "--password-file",
                &password,
            ])
            .done();
        world
    }

    /// The nurse with her profile and certificate.
    pub(crate) fn with_certificate() -> Self {
        let world = Self::with_profile();
        let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
        world.import(&nurse).done();
        world
    }

    /// The nurse with her profile.
    pub(crate) fn with_profile() -> Self {
        let world = Self::new();
        let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
        world
            .run(&[
                "profile",
                "set",
                "--quality",
                "nurse",
                "--niss",
                &nurse.niss,
                "--nihii",
                &nurse.nihii,
                "--first-name",
                &nurse.first_name,
                "--name",
                &nurse.name,
            ])
            .done();
        world
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A file in the folder.
    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.folder().join(name);
        let written = fs::write(&path, bytes);
        assert!(written.is_ok(), "{name} can be written");
        shown(&path)
    }

    /// The file with the password of every practice certificate.
    pub(crate) fn password_file(&self) -> String {
        let keystore = self.keystore(Quality::Nurse, KeystoreState::Usable);
        self.write(
            "password.txt",
            format!("{}\n", keystore.password).as_bytes(),
        )
    }

    /// A practice certificate.
    pub(crate) fn keystore(&self, quality: Quality, state: KeystoreState) -> PracticeKeystore {
        let found = valise_simulator::offered_keystores(self.folder())
            .into_iter()
            .find(|keystore| keystore.quality == quality && keystore.state == state);
        match found {
            Some(keystore) => keystore,
            None => unreachable!("the platform offers {quality:?} {state:?}"),
        }
    }

    /// The NISS of the invented person who shows something.
    pub(crate) fn niss(&self, shows: &str) -> String {
        let found = valise_simulator::people()
            .into_iter()
            .find(|person| person.shows == shows);
        match found {
            Some(person) => person.niss,
            None => unreachable!("the platform knows somebody who shows {shows}"),
        }
    }

    pub(crate) fn fault(&self, fault: Fault) {
        if let Some(simulator) = &self.simulator {
            simulator.faults().set(fault);
        }
    }

    pub(crate) fn clear_faults(&self) {
        if let Some(simulator) = &self.simulator {
            simulator.faults().clear();
        }
    }

    /// The platform is gone, as when the network is cut.
    pub(crate) fn stop_platform(&mut self) {
        if let Some(simulator) = self.simulator.take() {
            self.runtime.block_on(simulator.stop());
        }
    }

    pub(crate) fn import(&self, keystore: &PracticeKeystore) -> Answer {
        let password = self.password_file();
        self.run(&[
            "certificate",
            "import",
            &shown(&keystore.path),
            "--password-file",
            &password,
        ])
    }

    /// Runs the command line with JSON, in English, with this folder and its sealed file.
    pub(crate) fn run(&self, arguments: &[&str]) -> Answer {
        let mut all = vec!["--json"];
        all.extend(arguments);
        self.run_plainly(&all)
    }

    /// The same, with text for people.
    pub(crate) fn run_plainly(&self, arguments: &[&str]) -> Answer {
        let sealed = self.sealed_file();
        let mut all = vec!["--keychain", sealed.as_str()];
        all.extend(arguments);
        self.run_bare(&all, Some("a passphrase for tests"))
    }

    /// The same, without a keychain.
    pub(crate) fn run_bare(&self, arguments: &[&str], passphrase: Option<&str>) -> Answer {
        self.run_at(self.folder(), arguments, passphrase)
    }

    /// The same, with another data folder.
    pub(crate) fn run_at(
        &self,
        data_dir: &Path,
        arguments: &[&str],
        passphrase: Option<&str>,
    ) -> Answer {
        let mut command = command();
        command.arg("--data-dir").arg(data_dir).args(arguments);
        if let Some(passphrase) = passphrase {
            command.env("VALISE_PASSPHRASE", passphrase);
        }
        ended(&mut command)
    }

    pub(crate) fn sealed_file(&self) -> String {
        shown(&self.folder().join("secrets.sealed"))
    }
}

/// Copies a folder with everything in it.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The program, in English and with nothing of this machine's environment that matters.
pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_valise-cli"));
    for name in [
        "VALISE_PASSPHRASE",
        "VALISE_DATA_DIR",
        "LC_ALL",
        "LC_MESSAGES",
    ] {
        command.env_remove(name);
    }
    command.env("LANG", "en_GB.UTF-8");
    command
}

/// Runs it to its end.
pub(crate) fn ended(command: &mut Command) -> Answer {
    match command.output() {
        Ok(output) => Answer {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        },
        Err(error) => unreachable!("the program runs: {error}"),
    }
}

pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The public samples, if they are there.
pub(crate) fn samples() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/samples");
    path.is_dir().then_some(path)
}
