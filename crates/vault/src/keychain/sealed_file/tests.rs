use super::*;

fn passphrase(text: &str) -> SecretString {
    SecretString::from(text)
}

fn refused(path: &Path, text: &str) -> &'static str {
    sealed_file(path, &passphrase(text)).map_or_else(|error| error.code(), |_| "opened")
}

const RIGHT: &str = "three small words";

#[test]
fn items_survive_and_are_not_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/keychain.sealed");
    let keychain = sealed_file(&path, &passphrase(RIGHT)).unwrap();
    assert_eq!(keychain.custody(), Custody::SealedFile);
    keychain
        .write("name", b"a secret of several words")
        .unwrap();
    keychain.write("other", b"").unwrap();
    drop(keychain);

    let bytes = fs::read(&path).unwrap();
    for visible in [&b"a secret"[..], b"name", b"YSBzZWNyZXQ"] {
        assert!(!bytes.windows(visible.len()).any(|window| window == visible));
    }
    let keychain = sealed_file(&path, &passphrase(RIGHT)).unwrap();
    let secret = keychain.read("name").unwrap().unwrap();
    assert_eq!(secret.expose_secret(), b"a secret of several words");
    keychain.delete("name").unwrap();
    keychain.delete("name").unwrap();
    assert!(keychain.read("name").unwrap().is_none());
    assert!(keychain.read("other").unwrap().is_some());
}

#[test]
fn a_wrong_passphrase_is_told_from_a_damaged_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keychain.sealed");
    sealed_file(&path, &passphrase(RIGHT))
        .unwrap()
        .write("name", b"secret")
        .unwrap();
    assert_eq!(refused(&path, "three small word"), "vault.wrong_passphrase");
    assert_eq!(refused(&path, ""), "vault.wrong_passphrase");

    let whole = fs::read(&path).unwrap();
    let last = whole.len() - 1;
    for (place, code) in [
        (last, "vault.damaged"),
        (last - 20, "vault.damaged"),
        (2, "vault.damaged"),
    ] {
        let mut changed = whole.clone();
        changed[place] ^= 1;
        fs::write(&path, &changed).unwrap();
        assert_eq!(refused(&path, RIGHT), code, "octet {place}");
    }
    for length in [0, 10, whole.len() - 30, last] {
        fs::write(&path, &whole[..length]).unwrap();
        assert_eq!(refused(&path, RIGHT), "vault.damaged", "{length} octets");
    }
    fs::write(&path, &whole).unwrap();
    assert_eq!(refused(&path, RIGHT), "opened");
}

#[test]
fn the_line_in_front_is_sealed_too_and_cannot_ask_for_too_much() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keychain.sealed");
    sealed_file(&path, &passphrase(RIGHT)).unwrap();
    let bytes = fs::read(&path).unwrap();
    let (seal, rest) = split(&bytes).unwrap();
    let write = |seal: &Seal| {
        fs::write(&path, [seal.line().unwrap().as_slice(), rest].concat()).unwrap();
    };
    write(&Seal {
        memory_kib: u32::MAX,
        ..seal.clone()
    });
    assert_eq!(refused(&path, RIGHT), "vault.damaged");
    write(&Seal {
        passes: 1,
        ..seal.clone()
    });
    assert_eq!(refused(&path, RIGHT), "vault.wrong_passphrase");
    write(&Seal {
        format: "valise sealed file 2".to_owned(),
        ..seal
    });
    assert_eq!(refused(&path, RIGHT), "vault.damaged");
}

#[test]
fn a_short_passphrase_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keychain.sealed");
    assert_eq!(refused(&path, "123456789"), "vault.passphrase_too_short");
    assert!(!path.exists());
}

#[test]
fn two_programs_keep_each_others_items() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keychain.sealed");
    let window = sealed_file(&path, &passphrase(RIGHT)).unwrap();
    let command = sealed_file(&path, &passphrase(RIGHT)).unwrap();
    std::thread::scope(|scope| {
        for (keychain, name) in [(&window, "window"), (&command, "command")] {
            scope.spawn(move || {
                for number in 0..10 {
                    keychain
                        .write(&format!("{name}{number}"), name.as_bytes())
                        .unwrap();
                }
            });
        }
    });
    for name in ["window0", "window9", "command0", "command9"] {
        assert!(command.read(name).unwrap().is_some(), "{name}");
        assert!(window.read(name).unwrap().is_some(), "{name}");
    }
}

#[test]
fn a_file_taken_away_is_absent_and_a_half_written_one_is_not_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keychain.sealed");
    let keychain = sealed_file(&path, &passphrase(RIGHT)).unwrap();
    keychain.write("name", b"secret").unwrap();
    fs::write(beside(&path, "new"), b"half a fi").unwrap();
    assert!(keychain.read("name").unwrap().is_some());
    keychain.write("other", b"secret").unwrap();
    fs::remove_file(&path).unwrap();
    assert!(matches!(keychain.read("name"), Err(Error::Absent)));
}

#[cfg(unix)]
#[test]
fn only_the_user_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keychain.sealed");
    sealed_file(&path, &passphrase(RIGHT))
        .unwrap()
        .write("name", b"secret")
        .unwrap();
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o600
    );
}
