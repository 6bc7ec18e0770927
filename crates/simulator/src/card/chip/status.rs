//! The two status bytes at the end of an answer.

/// Two status bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Status(u16);

impl Status {
    /// Done.
    pub(super) const OK: Self = Self(0x9000);
    /// Wrong length.
    pub(super) const LENGTH: Self = Self(0x6700);
    /// Not a file with records.
    pub(super) const NO_RECORDS: Self = Self(0x6981);
    /// The PIN is needed.
    pub(super) const PIN_NEEDED: Self = Self(0x6982);
    /// The PIN is blocked.
    pub(super) const BLOCKED: Self = Self(0x6983);
    /// Not now: nothing was prepared.
    pub(super) const CONDITIONS: Self = Self(0x6985);
    /// No file is selected.
    pub(super) const NO_FILE: Self = Self(0x6986);
    /// The data is not of the right form.
    pub(super) const DATA: Self = Self(0x6A80);
    /// There is no such file.
    pub(super) const NOT_FOUND: Self = Self(0x6A82);
    /// There is no such record.
    pub(super) const NO_RECORD: Self = Self(0x6A83);
    /// Wrong P1 or P2.
    pub(super) const PARAMETERS: Self = Self(0x6A86);
    /// The length does not fit P1 and P2.
    pub(super) const LENGTH_FOR_PARAMETERS: Self = Self(0x6A87);
    /// There is no such key or PIN.
    pub(super) const REFERENCE: Self = Self(0x6A88);
    /// The offset is behind the end.
    pub(super) const OFFSET: Self = Self(0x6B00);
    /// The instruction is unknown.
    pub(super) const INSTRUCTION: Self = Self(0x6D00);
    /// The class is unknown.
    pub(super) const CLASS: Self = Self(0x6E00);
    /// Something broke inside.
    pub(super) const INTERNAL: Self = Self(0x6F00);

    /// So many bytes can be fetched; 00 stands for 256 and more.
    pub(super) fn waiting(bytes: usize) -> Self {
        Self(0x6100 | short(bytes))
    }

    /// Ask again for so many bytes; 00 stands for 256.
    pub(super) fn length(bytes: usize) -> Self {
        Self(0x6C00 | short(bytes))
    }

    /// A wrong PIN, with the tries left.
    pub(super) fn wrong_pin(tries: u8) -> Self {
        Self(0x63C0 | u16::from(tries & 0x0F))
    }

    pub(super) fn bytes(self) -> [u8; 2] {
        self.0.to_be_bytes()
    }
}

fn short(bytes: usize) -> u16 {
    u8::try_from(bytes).map_or(0, u16::from)
}
