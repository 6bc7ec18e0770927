//! The attributes of one assertion, taken one by one: what nobody takes is not lost.

use std::borrow::Cow;

use jiff::civil::Date;
use roxmltree::Node;

use super::super::OtherAttribute;
use super::value;
use crate::{Error, names, xml};

/// What an assertion says, apart from whom and which days it is about.
pub(super) struct Attributes<'a> {
    /// Name and value, one entry per value; empty once taken.
    left: Vec<Option<(&'a str, Cow<'a, str>)>>,
    /// Names that came without any value.
    empty: Vec<&'a str>,
}

impl<'a> Attributes<'a> {
    pub(super) fn of(assertion: Node<'a, '_>) -> Result<Self, Error> {
        let mut attributes = Self {
            left: Vec::with_capacity(8),
            empty: Vec::new(),
        };
        for statement in xml::children(assertion, names::SAML, "AttributeStatement") {
            for attribute in xml::children(statement?, names::SAML, "Attribute") {
                attributes.add(attribute?)?;
            }
        }
        Ok(attributes)
    }

    fn add(&mut self, attribute: Node<'a, '_>) -> Result<(), Error> {
        let name = xml::attribute(attribute, "Name")?;
        let before = self.left.len();
        for value in xml::children(attribute, names::SAML, "AttributeValue") {
            let value = xml::content(value?);
            if !value.is_empty() {
                self.left.push(Some((name, value)));
            }
        }
        if self.left.len() == before {
            self.empty.push(name);
        }
        Ok(())
    }

    /// The first value of this name that can be read as asked.
    fn take<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        for entry in &mut self.left {
            if let Some((found, value)) = entry
                && is(found, name)
                && let Some(read) = read(value)
            {
                *entry = None;
                return Some(read);
            }
        }
        None
    }

    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        self.take(name, |value| Some(value.to_owned()))
    }

    pub(super) fn date(&mut self, name: &str) -> Option<Date> {
        self.take(name, value::date)
    }

    pub(super) fn boolean(&mut self, name: &str) -> Option<bool> {
        self.take(name, value::boolean)
    }

    /// All years of this name, in order and each once.
    pub(super) fn years(&mut self, name: &str) -> Vec<i16> {
        let mut years = Vec::new();
        while let Some(year) = self.take(name, value::year) {
            years.push(year);
        }
        years.sort_unstable();
        years.dedup();
        years
    }

    /// What nobody took.
    pub(super) fn rest(self, kind: Option<&str>) -> Vec<OtherAttribute> {
        let mut rest: Vec<OtherAttribute> = Vec::new();
        let other = |name: &str| OtherAttribute {
            kind: kind.map(str::to_owned),
            name: name.to_owned(),
            values: Vec::new(),
        };
        for (name, value) in self.left.into_iter().flatten() {
            match rest.last_mut().filter(|last| last.name == name) {
                Some(last) => last.values.push(value.into_owned()),
                None => rest.push(OtherAttribute {
                    values: vec![value.into_owned()],
                    ..other(name)
                }),
            }
        }
        rest.extend(self.empty.into_iter().map(other));
        rest
    }
}

/// Whether a name is this one: in full, or behind the prefix of the insurers' network.
fn is(found: &str, name: &str) -> bool {
    found == name || found.strip_prefix(names::NIPPIN) == Some(name)
}
