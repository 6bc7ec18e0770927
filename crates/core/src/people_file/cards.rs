//! Electronic cards: vCard 3.0 (RFC 2426) and 4.0 (RFC 6350), as far as a person needs it.

use std::collections::BTreeSet;

use valise_identifiers::Niss;
use valise_store::fold;

use super::MOST;
use super::headings::{Column, names_the_niss};
use super::row::{Read, Row};
use crate::Error;

const BEGIN: &str = "BEGIN:VCARD";

/// Whether a text is made of cards.
pub(super) fn is_card(text: &str) -> bool {
    let start = text.trim_start().get(..BEGIN.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(BEGIN))
}

/// Everybody in a set of cards. A card without an end ends where the next one begins.
pub(super) fn read(text: &str) -> Result<Read, Error> {
    let mut rows = Vec::new();
    let mut card: Option<Card> = None;
    let mut found = BTreeSet::new();
    for (line, text) in unfolded(text) {
        let Some(property) = Property::read(&text) else {
            continue;
        };
        let is_border = property.value.trim().eq_ignore_ascii_case("VCARD");
        match property.name.as_str() {
            "BEGIN" if is_border => {
                let ended = card.replace(Card::new(line));
                rows.extend(ended.map(|card| card.row(&mut found)));
            }
            "END" if is_border => rows.extend(card.take().map(|card| card.row(&mut found))),
            _ => {
                if let Some(card) = &mut card {
                    card.add(&property);
                }
            }
        }
        if rows.len() > MOST {
            return Err(Error::PeopleFileTooMany { most: MOST });
        }
    }
    rows.extend(card.map(|card| card.row(&mut found)));
    Ok(Read {
        columns: found.into_iter().map(str::to_owned).collect(),
        rows,
    })
}

/// The lines of a text, continued ones (they begin with a space or a tab) joined, each with the
/// number of its first line from 1.
fn unfolded(text: &str) -> Vec<(u32, String)> {
    let mut lines: Vec<(u32, String)> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let continued = line.strip_prefix([' ', '\t']);
        match (continued, lines.last_mut()) {
            (Some(rest), Some((_, last))) => last.push_str(rest),
            _ => lines.push((number, line.to_owned())),
        }
    }
    lines
}

/// `group.NAME;PARAMETER=…:value`.
struct Property {
    group: Option<String>,
    name: String,
    value: String,
}

impl Property {
    fn read(line: &str) -> Option<Self> {
        let colon = unquoted_colon(line)?;
        let (before, value) = (line.get(..colon)?, line.get(colon + 1..)?);
        let name = before.split(';').next()?.trim();
        let (group, name) = match name.rsplit_once('.') {
            Some((group, name)) => (Some(group.to_ascii_lowercase()), name),
            None => (None, name),
        };
        Some(Self {
            group,
            name: name.to_ascii_uppercase(),
            value: value.to_owned(),
        })
    }
}

/// The colon before the value; one inside of a quoted parameter is none.
fn unquoted_colon(line: &str) -> Option<usize> {
    let mut quoted = false;
    line.char_indices().find_map(|(index, letter)| {
        quoted ^= letter == '"';
        (letter == ':' && !quoted).then_some(index)
    })
}

/// One card while it is read.
struct Card {
    row: Row,
    /// The number of a field that is named after it.
    named: Option<String>,
    /// Values of own fields by group: their name may stand in a label of the group.
    grouped: Vec<(String, String)>,
    labelled: Vec<String>,
    /// Where a number may stand without a name: notes and own fields.
    texts: Vec<String>,
}

impl Card {
    fn new(line: u32) -> Self {
        Self {
            row: Row {
                line,
                ..Row::default()
            },
            named: None,
            grouped: Vec::new(),
            labelled: Vec::new(),
            texts: Vec::new(),
        }
    }

    fn add(&mut self, property: &Property) {
        let value = || plain(&property.value);
        match property.name.as_str() {
            "N" => {
                let mut parts = parts(&property.value).into_iter();
                self.row.name = parts.next().unwrap_or_default();
                self.row.first_name = parts.next().unwrap_or_default();
            }
            "FN" => self.row.full_name = value(),
            // Without its year a birthday says nothing here.
            "BDAY" if !property.value.trim().starts_with("--") => self.row.birth_date = value(),
            "NOTE" => self.texts.push(value()),
            "X-ABLABEL" => {
                if let (Some(group), true) = (&property.group, is_named(&value())) {
                    self.labelled.push(group.clone());
                }
            }
            name if is_named(name) => {
                self.named.get_or_insert_with(value);
            }
            name if name.starts_with("X-") => {
                self.texts.push(value());
                if let Some(group) = &property.group {
                    self.grouped.push((group.clone(), value()));
                }
            }
            _ => {}
        }
    }

    /// The person; notes which kinds of facts were found.
    fn row(self, found: &mut BTreeSet<&'static str>) -> Row {
        let labelled = self
            .grouped
            .into_iter()
            .find(|(group, _)| self.labelled.contains(group))
            .map(|(_, value)| value);
        let niss = self
            .named
            .or(labelled)
            .or_else(|| self.texts.iter().find_map(|text| niss_in(text)));
        let row = Row {
            niss: niss.unwrap_or_default(),
            ..self.row
        };
        for (text, column) in [
            (&row.niss, Column::Niss),
            (&row.name, Column::Name),
            (&row.first_name, Column::FirstName),
            (&row.full_name, Column::FullName),
            (&row.birth_date, Column::BirthDate),
        ] {
            if !text.is_empty() {
                found.insert(column.word());
            }
        }
        row
    }
}

fn is_named(text: &str) -> bool {
    names_the_niss(&fold(text))
}

/// The first right NISS in a text.
fn niss_in(text: &str) -> Option<String> {
    let numbers = text.split(|letter: char| {
        !(letter.is_ascii_digit() || matches!(letter, '.' | '-' | '/' | ' '))
    });
    numbers
        .map(str::trim)
        .filter(|number| number.len() >= 11)
        .find_map(|number| Some(number.parse::<Niss>().ok()?.as_str().to_owned()))
}

/// The parts of a structured value, unescaped.
fn parts(value: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ';' => parts.push(String::new()),
            '\\' => push(&mut parts, letters.next().map_or('\\', unescaped)),
            letter => push(&mut parts, letter),
        }
    }
    parts
}

fn push(parts: &mut [String], letter: char) {
    if let Some(last) = parts.last_mut() {
        last.push(letter);
    }
}

/// A text value, unescaped.
fn plain(value: &str) -> String {
    let mut plain = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        plain.push(match letter {
            '\\' => letters.next().map_or('\\', unescaped),
            letter => letter,
        });
    }
    plain
}

fn unescaped(letter: char) -> char {
    match letter {
        'n' | 'N' => '\n',
        letter => letter,
    }
}
