//! What is asked and told about a holder, per quality.
//!
//! Source of the lists: the attribute and designator lists that the connector of the field sends
//! for each quality (eHealth STS, attribute lists by quality). Identification attributes are sent
//! with their value; certified ones are only named, and the platform fills them in from its
//! authentic sources.

use valise_keystore::Quality;

use crate::assertion::Assertion;
use crate::names::{CERTIFIED, IDENTIFICATION};
use crate::request::Holder;

/// The table of one quality.
struct Table {
    /// Identification attributes, all with the number of the holder.
    identification: &'static [&'static str],
    /// Certified attributes.
    certified: &'static [&'static str],
    /// Certified booleans that say whether the holder is recognised in this quality; the first that
    /// the platform answers decides.
    recognised: &'static [&'static str],
    /// Certified attributes that carry the holder's number as a provider, eleven digits.
    provider: &'static [&'static str],
}

const NURSE: Table = Table {
    identification: &[
        "urn:be:fgov:ehealth:1.0:certificateholder:person:ssin",
        "urn:be:fgov:person:ssin",
    ],
    certified: &[
        "urn:be:fgov:person:ssin:nurse:boolean",
        "urn:be:fgov:person:ssin:ehealth:1.0:nurse:nihii11",
        "urn:be:fgov:person:ssin:ehealth:1.0:nihii:nurse:nihii11",
        "urn:be:fgov:person:ssin:ehealth:1.0:givenname",
        "urn:be:fgov:person:ssin:ehealth:1.0:surname",
        "urn:be:fgov:person:ssin:ehealth:1.0:fpsph:nurse:boolean",
    ],
    recognised: &[
        "urn:be:fgov:person:ssin:nurse:boolean",
        "urn:be:fgov:person:ssin:ehealth:1.0:fpsph:nurse:boolean",
    ],
    provider: &[
        "urn:be:fgov:person:ssin:ehealth:1.0:nihii:nurse:nihii11",
        "urn:be:fgov:person:ssin:ehealth:1.0:nurse:nihii11",
    ],
};

const GROUP_OF_NURSES: Table = Table {
    identification: &[
        "urn:be:fgov:ehealth:1.0:groupofnurses:nihii-number",
        "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number",
    ],
    certified: &[
        "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number",
        "urn:be:fgov:ehealth:1.0:groupofnurses:nihii-number:recognisedgroupofnurses:nihii11",
        "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number:recognisedgroupofnurses:boolean",
    ],
    recognised: &[
        "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number:recognisedgroupofnurses:boolean",
    ],
    provider: &[
        "urn:be:fgov:ehealth:1.0:groupofnurses:nihii-number:recognisedgroupofnurses:nihii11",
    ],
};

fn table(quality: Quality) -> &'static Table {
    match quality {
        Quality::Nurse => &NURSE,
        Quality::GroupOfNurses => &GROUP_OF_NURSES,
    }
}

/// An attribute that is asked for: its name, its namespace, and its value when the caller states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The attribute name.
    pub name: &'static str,
    /// The attribute namespace.
    pub namespace: &'static str,
    /// The value, for identification attributes.
    pub value: Option<&'a str>,
}

/// What is asked for a holder, in order: identification first, then certified.
pub fn asked(holder: &Holder) -> impl Iterator<Item = Asked<'_>> {
    let table = table(holder.quality());
    let value = Some(holder.number());
    let stated = move |name: &&'static str| Asked {
        name,
        namespace: IDENTIFICATION,
        value,
    };
    let named = |name: &&'static str| Asked {
        name,
        namespace: CERTIFIED,
        value: None,
    };
    table
        .identification
        .iter()
        .map(stated)
        .chain(table.certified.iter().map(named))
}

/// Whether the platform recognises the holder of an assertion in a quality.
pub fn recognised(assertion: &Assertion, quality: Quality) -> bool {
    let answers = table(quality).recognised.iter();
    let mut values = answers.filter_map(|name| assertion.value(CERTIFIED, name));
    values
        .next()
        .is_some_and(|value| matches!(value, "true" | "1"))
}

/// The holder's number as a provider, eleven digits, as the platform certifies it.
pub fn provider_number(assertion: &Assertion, quality: Quality) -> Option<&str> {
    let mut values = table(quality).provider.iter();
    values
        .find_map(|name| assertion.value(CERTIFIED, name))
        .filter(|value| !value.is_empty())
}

/// Whether an assertion speaks of this holder: no identification attribute names another.
pub(crate) fn same_holder(assertion: &Assertion, holder: &Holder) -> bool {
    let names = table(holder.quality()).identification.iter();
    let mut stated = names.filter_map(|name| assertion.value(IDENTIFICATION, name));
    stated.all(|value| value == holder.number())
}
