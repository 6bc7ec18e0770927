//! Reading typed values out of the fields of a file, noting what cannot be read.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::date;
use crate::tlv::{self, Field, Malformed};

/// One thing in a file that is not as it should be. The rest of the file is read all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Which field.
    pub tag: u8,
    /// What is wrong with it.
    pub kind: FaultKind,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The text is not UTF-8; what cannot be read is replaced by `U+FFFD`.
    NotUtf8,
    /// The text is no date.
    NotADate,
    /// The check digits or the form of a number are wrong; its text is kept.
    WrongNumber,
    /// A code that has no meaning here.
    UnknownCode,
    /// The field occurs more than once; the first one counts.
    Repeated,
    /// The field is needed and absent.
    Missing,
}

/// A number as it stands on the card, and as its type where it follows the rules of that type.
///
/// Specimen cards carry numbers that no real person can have: they are shown, but lead nowhere.
/// Prints as stars in debug output.
#[derive(Clone, PartialEq, Eq)]
pub struct AsWritten<T> {
    text: String,
    value: Option<T>,
}

impl<T> AsWritten<T> {
    /// The text on the card.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The number, where it follows the rules.
    pub fn value(&self) -> Option<&T> {
        self.value.as_ref()
    }
}

impl<T> Default for AsWritten<T> {
    fn default() -> Self {
        Self {
            text: String::new(),
            value: None,
        }
    }
}

impl<T> fmt::Debug for AsWritten<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AsWritten(***)")
    }
}

impl<T> Serialize for AsWritten<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

/// The fields of one file, and the faults found while reading them.
pub(crate) struct Fields<'a> {
    fields: Vec<Field<'a>>,
    pub(crate) faults: Vec<Fault>,
}

impl<'a> Fields<'a> {
    pub(crate) fn parse(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let fields = tlv::parse(bytes)?;
        let mut seen = [false; 256];
        let mut faults = Vec::new();
        for field in &fields {
            if let Some(before) = seen.get_mut(usize::from(field.tag)) {
                if *before {
                    faults.push(Fault {
                        tag: field.tag,
                        kind: FaultKind::Repeated,
                    });
                }
                *before = true;
            }
        }
        Ok(Self { fields, faults })
    }

    pub(crate) fn fault(&mut self, tag: u8, kind: FaultKind) {
        self.faults.push(Fault { tag, kind });
    }

    /// The bytes of a field; the first one where it occurs more than once.
    pub(crate) fn bytes(&self, tag: u8) -> Option<&'a [u8]> {
        self.fields
            .iter()
            .find(|field| field.tag == tag)
            .map(|field| field.value)
    }

    /// The text of a field; `None` when it is absent or empty.
    pub(crate) fn text(&mut self, tag: u8) -> Option<String> {
        let bytes = self.bytes(tag).filter(|bytes| !bytes.is_empty())?;
        let text = String::from_utf8_lossy(bytes);
        if matches!(text, std::borrow::Cow::Owned(_)) {
            self.fault(tag, FaultKind::NotUtf8);
        }
        Some(text.into_owned())
    }

    /// The text of a field that must be there.
    pub(crate) fn needed(&mut self, tag: u8) -> String {
        self.text(tag).unwrap_or_else(|| {
            self.fault(tag, FaultKind::Missing);
            String::new()
        })
    }

    /// A day of the form `DD.MM.YYYY`.
    pub(crate) fn day(&mut self, tag: u8) -> Option<Date> {
        let text = self.text(tag)?;
        self.noted(tag, FaultKind::NotADate, date::day(&text).ok())
    }

    /// A number with rules of its own.
    pub(crate) fn number<T: FromStr>(&mut self, tag: u8) -> AsWritten<T> {
        let text = self.needed(tag);
        if text.is_empty() {
            return AsWritten::default();
        }
        let value = self.noted(tag, FaultKind::WrongNumber, text.parse().ok());
        AsWritten { text, value }
    }

    /// A code for which `meaning` is asked.
    pub(crate) fn code<T>(&mut self, tag: u8, meaning: fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(tag)?;
        self.noted(tag, FaultKind::UnknownCode, meaning(&text))
    }

    /// Gives the value on, and notes a fault when there is none.
    pub(crate) fn noted<T>(&mut self, tag: u8, kind: FaultKind, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.fault(tag, kind);
        }
        value
    }

    /// The fields for which this crate has no name, as they stand in the file.
    pub(crate) fn beyond(&self, last: u8) -> Vec<(u8, Vec<u8>)> {
        self.fields
            .iter()
            .filter(|field| field.tag > last)
            .map(|field| (field.tag, field.value.to_vec()))
            .collect()
    }
}
