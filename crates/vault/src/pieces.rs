//! One large secret in several items, so that it can be replaced and never be lost on the way.
//!
//! A secret stands in numbered items (one, where the store sets no bound) of one of two slots, and
//! a manifest names the slot, the number of items, the length and the SHA-256:
//!
//! - `<name>` the manifest,
//! - `<name>/a/0`, `<name>/a/1` … or `<name>/b/0` … the pieces.
//!
//! Writing fills the slot that is not in use, reads it back, and only then writes the manifest, in
//! one operation: until it is done the old secret stands, afterwards the new one. Removing deletes
//! the manifest first: half removed is removed. What a crash leaves behind stands under names that
//! are known, so that the next writing or removing clears it.

use secrecy::{ExposeSecret, SecretSlice};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{Error, Keychain};

/// Largest secret in bytes; a keystore has 5 to 20 kB.
pub(crate) const MOST_BYTES: usize = 1_000_000;

/// Pieces of one secret; with more, something is wrong with the keychain.
const MOST_PIECES: usize = 4096;

/// The manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Manifest {
    version: u8,
    slot: Slot,
    pieces: usize,
    length: usize,
    sha256: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Slot {
    A,
    B,
}

impl Slot {
    fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    fn name(self) -> char {
        match self {
            Self::A => 'a',
            Self::B => 'b',
        }
    }
}

/// One large secret in a keychain.
pub(crate) struct Pieces<'k> {
    keychain: &'k dyn Keychain,
    name: String,
}

impl<'k> Pieces<'k> {
    pub(crate) fn new(keychain: &'k dyn Keychain, name: String) -> Self {
        Self { keychain, name }
    }

    /// Stores the secret, having read it back.
    pub(crate) fn write(&self, secret: &[u8]) -> Result<(), Error> {
        if secret.len() > MOST_BYTES {
            return Err(Error::TooLarge { limit: MOST_BYTES });
        }
        let old = match self.manifest() {
            Ok(old) => old,
            // What cannot be read any more is not worth keeping.
            Err(Error::Damaged) => None,
            Err(error) => return Err(error),
        };
        let slot = old.as_ref().map_or(Slot::A, |old| old.slot.other());
        let size = self.keychain.limit().unwrap_or(MOST_BYTES).max(1);
        let pieces = secret.len().div_ceil(size);
        for (number, piece) in secret.chunks(size).enumerate() {
            self.write_and_compare(&self.piece(slot, number), piece)?;
        }
        self.clear(slot, pieces)?;
        let manifest = Manifest {
            version: 1,
            slot,
            pieces,
            length: secret.len(),
            sha256: sha256(secret),
        };
        let text = serde_json::to_vec(&manifest).map_err(Error::failed)?;
        if let Err(error) = self.write_and_compare(&self.name, &text) {
            self.restore(old.as_ref());
            return Err(error);
        }
        // The new secret stands: what is left of the old one no longer decides about success, and
        // is cleared at the next chance.
        let _ = self.clear(slot.other(), 0);
        Ok(())
    }

    /// The secret; `None` when there is none.
    pub(crate) fn read(&self) -> Result<Option<SecretSlice<u8>>, Error> {
        let Some(manifest) = self.manifest()? else {
            return Ok(None);
        };
        let mut joined = Zeroizing::new(Vec::with_capacity(manifest.length));
        for number in 0..manifest.pieces {
            let piece = self.keychain.read(&self.piece(manifest.slot, number))?;
            joined.extend_from_slice(piece.ok_or(Error::Damaged)?.expose_secret());
            if joined.len() > manifest.length {
                return Err(Error::Damaged);
            }
        }
        if joined.len() != manifest.length || sha256(&joined) != manifest.sha256 {
            return Err(Error::Damaged);
        }
        Ok(Some(SecretSlice::from(std::mem::take(&mut *joined))))
    }

    /// Removes the secret and whatever a crash left behind.
    pub(crate) fn remove(&self) -> Result<(), Error> {
        self.keychain.delete(&self.name)?;
        self.clear(Slot::A, 0)?;
        self.clear(Slot::B, 0)
    }

    /// The manifest; [`Error::Damaged`] when it makes no sense.
    fn manifest(&self) -> Result<Option<Manifest>, Error> {
        let Some(text) = self.keychain.read(&self.name)? else {
            return Ok(None);
        };
        let manifest: Manifest =
            serde_json::from_slice(text.expose_secret()).map_err(|_| Error::Damaged)?;
        let sensible = manifest.version == 1
            && manifest.length <= MOST_BYTES
            && manifest.pieces <= MOST_PIECES;
        if sensible {
            Ok(Some(manifest))
        } else {
            Err(Error::Damaged)
        }
    }

    /// Puts the old manifest back after the new one could not be written well.
    fn restore(&self, old: Option<&Manifest>) {
        let restored = match old.map(serde_json::to_vec) {
            Some(Ok(text)) => self.keychain.write(&self.name, &text),
            _ => self.keychain.delete(&self.name),
        };
        // When this fails too, the manifest is either still the old one or says where the new,
        // already compared pieces are.
        let _ = restored;
    }

    fn write_and_compare(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.keychain.write(name, bytes)?;
        let stored = self.keychain.read(name)?.ok_or(Error::Damaged)?;
        if stored.expose_secret() == bytes {
            Ok(())
        } else {
            Err(Error::Damaged)
        }
    }

    /// Overwrites and deletes the pieces of a slot from `first` on, the last one first, so that a
    /// crash on the way leaves no gap behind which pieces would be forgotten.
    fn clear(&self, slot: Slot, first: usize) -> Result<(), Error> {
        let mut lengths = Vec::new();
        for number in first..MOST_PIECES {
            match self.keychain.read(&self.piece(slot, number))? {
                Some(piece) => lengths.push(piece.expose_secret().len()),
                None => break,
            }
        }
        for (number, length) in lengths.into_iter().enumerate().rev() {
            overwrite_and_delete(self.keychain, &self.piece(slot, first + number), length)?;
        }
        Ok(())
    }

    fn piece(&self, slot: Slot, number: usize) -> String {
        format!("{}/{}/{number}", self.name, slot.name())
    }
}

/// Overwrites an item of that length, then deletes it.
pub(crate) fn overwrite_and_delete(
    keychain: &dyn Keychain,
    name: &str,
    length: usize,
) -> Result<(), Error> {
    keychain.write(name, &vec![0; length])?;
    keychain.delete(name)
}

fn sha256(bytes: &[u8]) -> String {
    openssl::sha::sha256(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests;
