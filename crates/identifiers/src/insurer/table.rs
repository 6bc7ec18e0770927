//! The dated table of insurer names.

use std::sync::LazyLock;

use jiff::civil::Date;

use crate::InsurerCode;

static BUILT_IN: LazyLock<InsurerTable> = LazyLock::new(|| {
    // A test reads the built-in table line by line, so that this never falls back in a release.
    InsurerTable::parse(include_str!("../../data/insurers.txt")).unwrap_or_default()
});

/// The names of one insurer during one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insurer {
    code: InsurerCode,
    from: Option<Date>,
    until: Option<Date>,
    french: String,
    dutch: String,
    german: String,
    source: String,
}

/// Names of insurers, as known on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InsurerTable {
    as_of: Option<Date>,
    insurers: Vec<Insurer>,
}

/// Why a table cannot be read; `line` counts from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// The line `as-of | YYYY-MM-DD` is missing.
    #[error("the table does not say of which day it is")]
    NotDated,
    /// A line has not seven fields, or a field cannot be read.
    #[error("line {line} of the table cannot be read: {field}")]
    Line {
        /// Where.
        line: usize,
        /// Which field.
        field: &'static str,
    },
    /// Two lines name the same insurer for the same day.
    #[error("line {line} of the table names insurer {code} for days that another line names too")]
    Overlap {
        /// Where the second one stands.
        line: usize,
        /// Which insurer.
        code: String,
    },
}

impl Insurer {
    /// Its code.
    pub fn code(&self) -> &InsurerCode {
        &self.code
    }

    /// Its name; `language` is `fr`, `nl`, `de` or `en` (English gets the French name).
    pub fn name(&self, language: &str) -> Option<&str> {
        let name = match language {
            "nl" => &self.dutch,
            "de" => &self.german,
            _ => &self.french,
        };
        (!name.is_empty()).then_some(name.as_str())
    }

    /// Where the name was found.
    pub fn source(&self) -> &str {
        &self.source
    }

    fn covers(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.until.is_none_or(|until| date <= until)
    }

    fn overlaps(&self, other: &Self) -> bool {
        let starts_before_end = |a: &Self, b: &Self| match (a.from, b.until) {
            (Some(from), Some(until)) => from <= until,
            _ => true,
        };
        self.code == other.code && starts_before_end(self, other) && starts_before_end(other, self)
    }
}

impl InsurerTable {
    /// The table that came with this version.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Reads a table: a line `as-of | date`, then
    /// `code | from | until | French | Dutch | German | source` per insurer; `#` starts a remark.
    ///
    /// # Errors
    /// [`TableError`] names the line.
    pub fn parse(text: &str) -> Result<Self, TableError> {
        let mut table = Self::default();
        for (index, line) in text.lines().enumerate() {
            let line_number = index + 1;
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let fields: Vec<&str> = line.split('|').map(str::trim).collect();
            if let ["as-of", date] = fields.as_slice() {
                table.as_of = date_field(date, line_number, "as-of")?;
                continue;
            }
            let insurer = insurer(&fields, line_number)?;
            if table.insurers.iter().any(|other| other.overlaps(&insurer)) {
                let code = insurer.code.as_str().to_owned();
                return Err(TableError::Overlap {
                    line: line_number,
                    code,
                });
            }
            table.insurers.push(insurer);
        }
        if table.as_of.is_none() {
            Err(TableError::NotDated)
        } else {
            Ok(table)
        }
    }

    /// The day on which the names were right.
    pub fn as_of(&self) -> Option<Date> {
        self.as_of
    }

    /// All lines of the table.
    pub fn insurers(&self) -> &[Insurer] {
        &self.insurers
    }

    /// The insurer as it was named on `date`.
    pub fn on(&self, code: &InsurerCode, date: Date) -> Option<&Insurer> {
        self.insurers
            .iter()
            .find(|insurer| insurer.code == *code && insurer.covers(date))
    }

    /// The insurer as it was named on the day of the table.
    pub fn current(&self, code: &InsurerCode) -> Option<&Insurer> {
        self.on(code, self.as_of?)
    }
}

fn insurer(fields: &[&str], line: usize) -> Result<Insurer, TableError> {
    let [code, from, until, french, dutch, german, source] = fields else {
        return Err(TableError::Line {
            line,
            field: "number of fields",
        });
    };
    if source.is_empty() {
        return Err(TableError::Line {
            line,
            field: "source",
        });
    }
    Ok(Insurer {
        code: code.parse().map_err(|_| TableError::Line {
            line,
            field: "code",
        })?,
        from: date_field(from, line, "from")?,
        until: date_field(until, line, "until")?,
        french: (*french).to_owned(),
        dutch: (*dutch).to_owned(),
        german: (*german).to_owned(),
        source: (*source).to_owned(),
    })
}

fn date_field(text: &str, line: usize, field: &'static str) -> Result<Option<Date>, TableError> {
    if text.is_empty() {
        return Ok(None);
    }
    text.parse()
        .map(Some)
        .map_err(|_| TableError::Line { line, field })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_table_can_be_read_and_is_dated() {
        let table = InsurerTable::parse(include_str!("../../data/insurers.txt")).unwrap();
        assert_eq!(&table, InsurerTable::built_in());
        assert!(table.as_of().is_some());
        for insurer in table.insurers() {
            assert!(!insurer.source().is_empty());
            assert!(insurer.name("fr").is_some(), "{}", insurer.code().as_str());
        }
    }

    #[test]
    fn a_merged_insurer_keeps_its_old_name_for_old_days() {
        let table = InsurerTable::parse(
            "as-of | 2026-01-01\n\
             319 | | 2025-12-31 | Ancienne | Oude | Alte | test\n\
             319 | 2026-01-01 | | Nouvelle | Nieuwe | Neue | test\n",
        )
        .unwrap();
        let code: InsurerCode = "319".parse().unwrap();
        let name = |date: &str| {
            table
                .on(&code, date.parse().unwrap())
                .and_then(|insurer| insurer.name("fr"))
        };
        assert_eq!(name("2025-12-31"), Some("Ancienne"));
        assert_eq!(name("2026-01-01"), Some("Nouvelle"));
        assert_eq!(
            table.current(&code).and_then(|insurer| insurer.name("nl")),
            Some("Nieuwe")
        );
    }

    #[test]
    fn a_bad_table_is_refused_by_its_line() {
        let refused = |text: &str| InsurerTable::parse(text).unwrap_err();
        assert_eq!(refused("# nothing\n"), TableError::NotDated);
        assert_eq!(
            refused("as-of | today\n"),
            TableError::Line {
                line: 1,
                field: "as-of"
            }
        );
        assert_eq!(
            refused("as-of | 2026-01-01\n719 | | | A | A | A | test\n"),
            TableError::Line {
                line: 2,
                field: "code"
            }
        );
        assert_eq!(
            refused("as-of | 2026-01-01\n319 | | | A | A | A |\n"),
            TableError::Line {
                line: 2,
                field: "source"
            }
        );
        assert_eq!(
            refused("as-of | 2026-01-01\n319 | | | A | A | A\n"),
            TableError::Line {
                line: 2,
                field: "number of fields"
            }
        );
        assert_eq!(
            refused(
                "as-of | 2026-01-01\n319 | | 2025-06-30 | A | A | A | test\n\
                 319 | 2025-06-30 | | B | B | B | test\n"
            ),
            TableError::Overlap {
                line: 3,
                code: "319".to_owned()
            }
        );
    }
}
