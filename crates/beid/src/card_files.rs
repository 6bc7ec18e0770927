//! What was read of one card.

use std::collections::BTreeMap;
use std::fmt;

use zeroize::Zeroize;

use crate::{CardBytes, CardData, Dump, DumpError, File};

/// The files of one card as they were read, certificates without their padding. Wiped when dropped;
/// prints lengths only.
#[derive(Default)]
pub struct CardFiles {
    /// The answer to GET CARD DATA, where it was asked for.
    pub card_data: Option<CardData>,
    files: BTreeMap<File, Vec<u8>>,
}

impl CardFiles {
    /// The bytes of a file, if it was read.
    pub fn get(&self, file: File) -> Option<&[u8]> {
        self.files.get(&file).map(Vec::as_slice)
    }

    /// All files with their bytes, in the order of [`File`].
    pub fn iter(&self) -> impl Iterator<Item = (File, &[u8])> {
        self.files
            .iter()
            .map(|(file, bytes)| (*file, bytes.as_slice()))
    }

    /// Adds a file, or puts other bytes in its place.
    pub fn insert(&mut self, file: File, bytes: Vec<u8>) {
        if let Some(mut old) = self.files.insert(file, bytes) {
            old.zeroize();
        }
    }

    /// The files for the verifier.
    pub fn bytes(&self) -> CardBytes<'_> {
        CardBytes {
            identity: self.get(File::Identity),
            identity_signature: self.get(File::IdentitySignature),
            address: self.get(File::Address),
            address_signature: self.get(File::AddressSignature),
            photo: self.get(File::Photo),
            basic_key: self.get(File::BasicKey),
            authentication_certificate: self.get(File::AuthenticationCertificate),
            citizen_authority: self.get(File::CitizenAuthority),
            root: self.get(File::Root),
            register_certificate: self.get(File::RegisterCertificate),
            chip_serial: self
                .card_data
                .as_ref()
                .and_then(|data| data.as_bytes().get(..16)),
        }
    }

    /// A copy that can be written to a folder.
    ///
    /// # Errors
    /// [`DumpError`]; no file that was read by this crate is too large or unknown.
    pub fn dump(&self) -> Result<Dump, DumpError> {
        let mut dump = Dump::default();
        for (file, bytes) in self.iter() {
            dump.insert(file.path(), bytes.to_vec())?;
        }
        if let Some(data) = &self.card_data {
            dump.insert("card_data", data.as_bytes().to_vec())?;
        }
        Ok(dump)
    }
}

impl Drop for CardFiles {
    fn drop(&mut self) {
        self.card_data.zeroize();
        for bytes in self.files.values_mut() {
            bytes.zeroize();
        }
    }
}

impl fmt::Debug for CardFiles {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lengths = self.iter().map(|(file, bytes)| (file, bytes.len()));
        formatter.debug_map().entries(lengths).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dump_holds_everything_that_was_read() {
        let mut files = CardFiles::default();
        let mut data = [3; 28];
        data[21] = 0x17;
        files.card_data = CardData::from_bytes(&data);
        for file in File::ALL {
            files.insert(file, file.path().as_bytes().to_vec());
        }
        let dump = files.dump().unwrap();
        for file in File::ALL {
            assert_eq!(dump.file(file.path()), files.get(file));
        }
        assert_eq!(dump.applet_version().as_deref(), Some("1.7"));
        assert_eq!(dump.card().chip_serial, files.bytes().chip_serial);
        assert_eq!(dump.card().root, files.bytes().root);
    }

    #[test]
    fn debug_output_holds_no_bytes_of_the_card() {
        let mut files = CardFiles::default();
        files.insert(File::Identity, b"Secret".to_vec());
        let printed = format!("{files:?}");
        assert_eq!(printed, "{Identity: 6}");
    }
}
