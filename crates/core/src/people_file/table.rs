//! Tables with a line of headings.

use csv::{ReaderBuilder, StringRecord};

use super::MOST;
use super::headings::{self, Column};
use super::row::{Read, Row};
use crate::Error;

/// What may stand between fields.
const DELIMITERS: [char; 3] = [';', ',', '\t'];

/// Everybody in a table.
pub(super) fn read(text: &str) -> Result<Read, Error> {
    let (named, text, skipped) = named_delimiter(text);
    let delimiter = named.unwrap_or_else(|| delimiter(text));
    let mut reader = ReaderBuilder::new()
        .delimiter(u8::try_from(delimiter).unwrap_or(b';'))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut lines = Lines {
        text,
        byte: 0,
        line: 1,
    };
    let mut columns: Option<Vec<Option<Column>>> = None;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| Error::PeopleFileFormat)?;
        if record.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        let Some(columns) = &columns else {
            columns = Some(headed(&record)?);
            continue;
        };
        let line = lines.of(record.position()) + skipped;
        let row = row(&record, columns, line);
        if row.is_empty() {
            continue;
        }
        if rows.len() == MOST {
            return Err(Error::PeopleFileTooMany { most: MOST });
        }
        rows.push(row);
    }
    let columns = columns.ok_or(Error::PeopleFileFormat)?;
    let words = columns.into_iter().flatten().map(|column| column.word());
    Ok(Read {
        columns: words.map(str::to_owned).collect(),
        rows,
    })
}

/// The columns of a table, each kind once.
fn headed(record: &StringRecord) -> Result<Vec<Option<Column>>, Error> {
    let mut columns: Vec<Option<Column>> = Vec::with_capacity(record.len());
    for heading in record {
        let column = headings::column(heading).filter(|column| !columns.contains(&Some(*column)));
        columns.push(column);
    }
    match columns.contains(&Some(Column::Niss)) {
        true => Ok(columns),
        // One column of something is no table of people at all.
        false if record.len() < 2 => Err(Error::PeopleFileFormat),
        false => Err(Error::PeopleFileColumns),
    }
}

fn row(record: &StringRecord, columns: &[Option<Column>], line: u32) -> Row {
    let mut row = Row {
        line,
        ..Row::default()
    };
    for (field, column) in record.iter().zip(columns) {
        let place = match column {
            Some(Column::Niss) => &mut row.niss,
            Some(Column::Name) => &mut row.name,
            Some(Column::FirstName) => &mut row.first_name,
            Some(Column::FullName) => &mut row.full_name,
            Some(Column::BirthDate) => &mut row.birth_date,
            None => continue,
        };
        field.clone_into(place);
    }
    row
}

/// Counts lines from the beginning of a text. The reader itself counts a record that follows `\r\n`
/// or an empty line to the line before.
struct Lines<'t> {
    text: &'t str,
    byte: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line on which a record begins, from 1. Records come in their order.
    fn of(&mut self, position: Option<&csv::Position>) -> u32 {
        let start = position.and_then(|position| usize::try_from(position.byte()).ok());
        let bytes = self.text.as_bytes();
        let mut left = start.unwrap_or_default();
        while matches!(bytes.get(left), Some(b'\r' | b'\n')) {
            left += 1;
        }
        let passed = bytes.get(self.byte..left).unwrap_or_default();
        let lines = passed.iter().filter(|byte| **byte == b'\n').count();
        self.line = self
            .line
            .saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        self.byte = self.byte.max(left);
        self.line
    }
}

/// The delimiter that a first line `sep=;` names, as workbooks write it, the text after that
/// line, and how many lines that are.
fn named_delimiter(text: &str) -> (Option<char>, &str, u32) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first.trim_end_matches('\r').strip_prefix("sep=");
    match named.and_then(|named| named.chars().next()) {
        Some(delimiter) if DELIMITERS.contains(&delimiter) => (Some(delimiter), rest, 1),
        _ => (None, text, 0),
    }
}

/// The delimiter that stands most often in the first line that is not empty, quotes left out.
fn delimiter(text: &str) -> char {
    let line = text.lines().find(|line| !line.trim().is_empty());
    let line = line.unwrap_or_default();
    let count = |delimiter: char| {
        let parts = line.split('"').step_by(2);
        parts
            .map(|part| part.matches(delimiter).count())
            .sum::<usize>()
    };
    let mut best = (';', count(';'));
    for delimiter in DELIMITERS {
        let count = count(delimiter);
        if count > best.1 {
            best = (delimiter, count);
        }
    }
    best.0
}
