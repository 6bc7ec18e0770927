//! Passwords and PINs: from a file or from a prompt without echo, never from an argument.

use std::io::IsTerminal as _;
use std::path::Path;

use secrecy::SecretString;
use zeroize::Zeroize as _;

use crate::failure::Failure;
use crate::files;
use crate::output::Output;

/// The variable that holds the passphrase of a sealed file.
const PASSPHRASE: &str = "VALISE_PASSPHRASE";

/// Nobody types more.
const LONGEST: u64 = 4096;

/// The password in `--password-file`, if one was named.
pub(crate) fn from_file(path: Option<&Path>) -> Result<Option<SecretString>, Failure> {
    whole_file(path, "cli.password_file_unreadable")
}

/// The PIN in `--pin-file`, if one was named.
pub(crate) fn pin_from_file(path: Option<&Path>) -> Result<Option<SecretString>, Failure> {
    whole_file(path, "cli.pin_file_unreadable")
}

/// The PIN that is typed.
pub(crate) fn typed_pin(output: &Output) -> Result<SecretString, Failure> {
    typed(output, "cli-prompt-pin", "cli.pin_needed")
}

fn whole_file(path: Option<&Path>, otherwise: &str) -> Result<Option<SecretString>, Failure> {
    let Some(path) = path else { return Ok(None) };
    let refused = |reason: &str| Failure::with(otherwise, &[("reason", reason)]);
    let bytes = files::read(path, LONGEST).map_err(|failure| {
        refused(
            failure
                .view
                .params
                .get("reason")
                .map_or("other", String::as_str),
        )
    })?;
    let mut text = String::from_utf8(bytes).map_err(|error| {
        error.into_bytes().zeroize();
        refused("other")
    })?;
    // An editor ends the last line; a password does not end in a line break.
    let password = SecretString::from(text.trim_end_matches(['\r', '\n']));
    text.zeroize();
    Ok(Some(password))
}

/// The password in the file, or the one that is typed.
pub(crate) fn password(path: Option<&Path>, output: &Output) -> Result<SecretString, Failure> {
    match from_file(path)? {
        Some(password) => Ok(password),
        None => typed(output, "cli-prompt-password", "cli.password_needed"),
    }
}

/// Whether somebody is there to type.
pub(crate) fn somebody_types() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// The passphrase of the sealed file, from the environment or typed; twice for a new file.
pub(crate) fn passphrase(file: &Path, output: &Output) -> Result<SecretString, Failure> {
    if let Ok(passphrase) = std::env::var(PASSPHRASE)
        && !passphrase.is_empty()
    {
        return Ok(passphrase.into());
    }
    let needed = "cli.passphrase_needed";
    if file.exists() {
        return typed(output, "cli-prompt-passphrase", needed);
    }
    loop {
        let first = typed(output, "cli-prompt-passphrase_new", needed)?;
        let again = typed(output, "cli-prompt-passphrase_again", needed)?;
        if secrecy::ExposeSecret::expose_secret(&first)
            == secrecy::ExposeSecret::expose_secret(&again)
        {
            return Ok(first);
        }
        output.message(&output.words().say("cli-prompt-passphrase_differs", &[]));
    }
}

fn typed(output: &Output, key: &str, otherwise: &str) -> Result<SecretString, Failure> {
    if !somebody_types() {
        return Err(Failure::new(otherwise));
    }
    let question = format!("{} ", output.words().say(key, &[]));
    rpassword::prompt_password(question)
        .map(SecretString::from)
        .map_err(|_| Failure::new(otherwise))
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret as _;

    #[test]
    fn the_line_break_of_an_editor_is_not_part_of_the_password() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("password");
        for (written, meant) in [
            ("secret", "secret"),
            ("secret\n", "secret"),
            ("secret\r\n", "secret"),
            (" a b \n", " a b "),
            ("", ""),
        ] {
            std::fs::write(&path, written).unwrap();
            let password = from_file(Some(&path)).unwrap().unwrap();
            assert_eq!(password.expose_secret(), meant);
        }
        assert!(from_file(None).unwrap().is_none());
    }

    #[test]
    fn a_password_file_that_cannot_be_one_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("password");
        std::fs::write(&path, [0xff, 0xfe]).unwrap();
        let failure = from_file(Some(&path)).unwrap_err();
        assert_eq!(failure.view.code, "cli.password_file_unreadable");
        let failure = from_file(Some(&folder.path().join("none"))).unwrap_err();
        assert_eq!(failure.view.params["reason"], "not_found");
    }
}
