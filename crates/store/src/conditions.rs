//! A search that is put together of what the nurse filled in. Only fixed words make the SQL; every
//! value is bound. A condition that is not wanted is left out, so that an index serves the rest.

use jiff::Timestamp;
use rusqlite::types::Value;

/// Which lines of a log that only grows are read at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// Newest first.
    Newest {
        /// Only lines older than this one.
        before: Option<i64>,
        /// At most so many.
        limit: u32,
    },
    /// Oldest first.
    Oldest {
        /// Only lines newer than this one; 0 for all.
        after: i64,
        /// At most so many.
        limit: u32,
    },
}

/// The conditions of a search, all of which have to be met.
#[derive(Default)]
pub(crate) struct Conditions {
    parts: Vec<String>,
    values: Vec<Value>,
}

impl Conditions {
    /// Adds a condition with one `?` per value.
    pub(crate) fn add<const N: usize>(&mut self, part: &str, values: [Value; N]) {
        self.parts.push(part.to_owned());
        self.values.extend(values);
    }

    /// A column has one of these values; an empty list leaves nothing out.
    pub(crate) fn one_of(&mut self, column: &str, allowed: &[String]) {
        if !allowed.is_empty() {
            let part = format!("{column} IN (SELECT value FROM json_each(?))");
            self.add(&part, [Self::list(allowed)]);
        }
    }

    /// An instant lies at `from` or later, and before `until`.
    pub(crate) fn between(
        &mut self,
        column: &str,
        from: Option<Timestamp>,
        until: Option<Timestamp>,
    ) {
        for (sign, instant) in [(">=", from), ("<", until)] {
            if let Some(instant) = instant {
                let part = format!("{column} {sign} ?");
                self.add(&part, [instant.as_microsecond().into()]);
            }
        }
    }

    /// A list as one value, for `json_each`.
    pub(crate) fn list(items: &[String]) -> Value {
        // A list of texts always has a JSON form.
        serde_json::to_string(items).unwrap_or_default().into()
    }

    /// The whole query of a page of a table with a rising `id`.
    pub(crate) fn select(mut self, from: &str, page: Page) -> (String, Vec<Value>) {
        let (order, limit) = match page {
            Page::Newest { before, limit } => {
                if let Some(before) = before {
                    self.add("id < ?", [before.into()]);
                }
                ("id DESC", limit)
            }
            Page::Oldest { after, limit } => {
                self.add("id > ?", [after.into()]);
                ("id", limit)
            }
        };
        let wanted = match self.parts.is_empty() {
            true => String::new(),
            false => format!(" WHERE {}", self.parts.join(" AND ")),
        };
        self.values.push(limit.into());
        (
            format!("{from}{wanted} ORDER BY {order} LIMIT ?"),
            self.values,
        )
    }
}
