//! What the tests share: the samples, and the programs that make further keystores.

use std::path::{Path, PathBuf};
use std::process::Command;

use secrecy::SecretString;
use tempfile::TempDir;

/// The bytes of a sample of eHealth; `None`, with one line, where the samples are absent.
pub(crate) fn sample(name: &str) -> Option<Vec<u8>> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !shared.is_dir() {
        println!("skipped: ../shared is absent");
        return None;
    }
    Some(std::fs::read(shared.join("samples/ehealth").join(name)).unwrap())
}

pub(crate) fn password(text: &str) -> SecretString {
    SecretString::from(text)
}

/// A folder in which `openssl` and `keytool` make files.
pub(crate) struct Workshop {
    folder: TempDir,
}

impl Workshop {
    /// `None`, with one line per program, where a program is missing.
    pub(crate) fn with(programs: &[&str]) -> Option<Self> {
        let missing: Vec<_> = programs
            .iter()
            .filter(|program| !is_installed(program))
            .collect();
        for program in &missing {
            println!("skipped: {program} is not installed");
        }
        missing.is_empty().then(|| Self {
            folder: tempfile::tempdir().unwrap(),
        })
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    /// Runs a command line in the folder; words are separated by single spaces, `~` inside a word
    /// stands for a space.
    pub(crate) fn run(&self, command: &str) {
        let mut words = command
            .split_whitespace()
            .map(|word| word.replace('~', " "));
        let output = Command::new(words.next().unwrap())
            .args(words)
            .current_dir(self.folder.path())
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{command}\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    /// A certification authority in `ca.key` and `ca.pem`.
    pub(crate) fn authority(&self, common_name: &str) {
        let common_name = common_name.replace(' ', "~");
        self.run(&format!(
            "openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 \
             -subj /C=BE/O=PRACTICE/CN={common_name} \
             -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign"
        ));
    }

    /// A key and a certificate of that authority in `<name>.key` and `<name>.pem`.
    pub(crate) fn leaf(&self, name: &str, key: &str, subject: &str, usage: &str) {
        let subject = subject.replace(' ', "~");
        self.run(&format!(
            "openssl req -new -newkey {key} -nodes -keyout {name}.key -out {name}.csr -subj {subject}"
        ));
        std::fs::write(
            self.path("extensions"),
            format!("keyUsage=critical,{usage}\n"),
        )
        .unwrap();
        self.run(&format!(
            "openssl x509 -req -in {name}.csr -CA ca.pem -CAkey ca.key -days 1095 \
             -set_serial 4660 -extfile extensions -out {name}.pem"
        ));
    }

    /// A key and a certificate made by the holder of `issuer`, as eHealth's encryption
    /// certificates are.
    pub(crate) fn own_leaf(&self, name: &str, issuer: &str, subject: &str, serial: &str) {
        let subject = subject.replace(' ', "~");
        self.run(&format!(
            "openssl req -new -newkey rsa:2048 -nodes -keyout {name}.key -out {name}.csr \
             -subj {subject}"
        ));
        std::fs::write(
            self.path("extensions"),
            "keyUsage=critical,keyEncipherment,dataEncipherment\n",
        )
        .unwrap();
        self.run(&format!(
            "openssl x509 -req -in {name}.csr -CA {issuer}.pem -CAkey {issuer}.key -days 1095 \
             -set_serial {serial} -extfile extensions -out {name}.pem"
        ));
    }
}

fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| {
        folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file()
    })
}
