//! The files of a card and where they are.

/// Master file.
pub(super) const MASTER: u16 = 0x3F00;
/// Directory of keys and certificates, DF(BELPIC).
pub(super) const KEYS: u16 = 0xDF00;
/// Directory of the data, DF(ID).
pub(super) const DATA: u16 = 0xDF01;
/// EF(DIR), in the master file.
pub(super) const DIRECTORY: u16 = 0x2F00;
/// EF(ODF).
pub(super) const OBJECT_LIST: u16 = 0x5031;
/// EF(TokenInfo).
pub(super) const TOKEN_INFO: u16 = 0x5032;
/// EF(AODF).
pub(super) const PIN_LIST: u16 = 0x5034;
/// EF(PrKDF).
pub(super) const KEY_LIST: u16 = 0x5035;
/// EF(CDF).
pub(super) const CERTIFICATE_LIST: u16 = 0x5037;
/// Authentication certificate.
pub(super) const AUTHENTICATION: u16 = 0x5038;
/// Signature certificate.
pub(super) const SIGNATURE: u16 = 0x5039;
/// Certificate of the citizen or foreigner CA.
pub(super) const ISSUING: u16 = 0x503A;
/// Root certificate.
pub(super) const ROOT: u16 = 0x503B;
/// Certificate of the register, which signs the data files.
pub(super) const REGISTER: u16 = 0x503C;
/// Identity.
pub(super) const IDENTITY: u16 = 0x4031;
/// Signature over the identity.
pub(super) const IDENTITY_SIGNATURE: u16 = 0x4032;
/// Address.
pub(super) const ADDRESS: u16 = 0x4033;
/// Signature over address and identity signature.
pub(super) const ADDRESS_SIGNATURE: u16 = 0x4034;
/// Photo.
pub(super) const PHOTO: u16 = 0x4035;
/// Public part of the basic key (applet 1.8).
pub(super) const BASIC_KEY: u16 = 0x4040;

/// A file with its bytes.
#[derive(Debug, Clone)]
struct File {
    directory: u16,
    id: u16,
    bytes: Vec<u8>,
}

/// All files of a card.
#[derive(Debug, Clone, Default)]
pub(super) struct Files {
    files: Vec<File>,
}

impl Files {
    /// Adds a file to the directory in which files with such an id are.
    pub(super) fn add(&mut self, id: u16, bytes: Vec<u8>) {
        let directory = match id >> 8 {
            0x2F => MASTER,
            0x50 => KEYS,
            _ => DATA,
        };
        self.files.push(File {
            directory,
            id,
            bytes,
        });
    }

    /// The bytes of a file, if it is in this directory.
    pub(super) fn find(&self, directory: u16, id: u16) -> Option<&[u8]> {
        self.files
            .iter()
            .find(|file| file.directory == directory && file.id == id)
            .map(|file| file.bytes.as_slice())
    }

    /// The bytes of a file, wherever it is.
    pub(super) fn get(&self, id: u16) -> Option<&[u8]> {
        let file = self.files.iter().find(|file| file.id == id);
        file.map(|file| file.bytes.as_slice())
    }
}
