//! Keeping the authority in the data folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use openssl::pkey::PKey;
use openssl::x509::X509;

use super::Identity;
use super::certificate::instant;
use crate::error::Error;

/// File of the platform's signer.
pub(super) const PLATFORM: &str = "platform.pem";
/// File of the TLS authority.
pub(super) const TLS_AUTHORITY: &str = "tls-authority.pem";
/// File of the server.
pub(super) const TLS: &str = "tls.pem";
/// File of the issuing authority; the root certificate stands behind its own.
const ISSUING: &str = "issuing.pem";

/// Reads a key with its certificate, if both are there and last longer than this.
pub(super) fn read(
    folder: &Path,
    name: &str,
    now: Timestamp,
    at_least: SignedDuration,
) -> Option<Identity> {
    let pem = fs::read(path(folder, name)).ok()?;
    let key = PKey::private_key_from_pem(&pem).ok()?;
    let certificate = X509::stack_from_pem(&pem).ok()?.into_iter().next()?;
    let matches = certificate.public_key().ok()?.public_eq(&key);
    (matches && lasts(&certificate, now, at_least)).then_some(Identity { key, certificate })
}

/// Writes a key with its certificate, readable by the user alone.
pub(super) fn write(folder: &Path, name: &str, identity: &Identity) -> Result<(), Error> {
    let mut pem = identity.key.private_key_to_pem_pkcs8()?;
    pem.extend(identity.certificate.to_pem()?);
    write_private(&path(folder, name), &pem)?;
    Ok(())
}

pub(super) fn read_issuing(
    folder: &Path,
    now: Timestamp,
    at_least: SignedDuration,
) -> Option<(X509, Identity)> {
    let issuing = read(folder, ISSUING, now, at_least)?;
    let pem = fs::read(path(folder, ISSUING)).ok()?;
    let root = X509::stack_from_pem(&pem).ok()?.into_iter().nth(1)?;
    Some((root, issuing))
}

pub(super) fn write_issuing(folder: &Path, root: &X509, issuing: &Identity) -> Result<(), Error> {
    let mut pem = issuing.key.private_key_to_pem_pkcs8()?;
    pem.extend(issuing.certificate.to_pem()?);
    pem.extend(root.to_pem()?);
    write_private(&path(folder, ISSUING), &pem)?;
    Ok(())
}

fn path(folder: &Path, name: &str) -> PathBuf {
    folder.join("authority").join(name)
}

fn lasts(certificate: &X509, now: Timestamp, at_least: SignedDuration) -> bool {
    let from = instant(certificate.not_before());
    let until = instant(certificate.not_after());
    from.is_some_and(|from| from <= now) && until.is_some_and(|until| until >= now + at_least)
}

/// Writes a file that only the user may read, through a second name, so that it is never half there.
pub(crate) fn write_private(path: &Path, content: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let unfinished = path.with_extension("new");
    fs::write(&unfinished, b"")?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&unfinished, fs::Permissions::from_mode(0o600))?;
    }
    fs::write(&unfinished, content)?;
    fs::rename(&unfinished, path)
}
