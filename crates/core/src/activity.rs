//! What was done on this device, and which calls left it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use jiff::Timestamp;
use valise_identifiers::Niss;
use valise_store::{Activity, NewActivity, Person, Writing};

use crate::views::{ActivityEntry, ActivityFilter, LedgerEntry};
use crate::{Error, Valise};

/// Lines that are given at most at a time.
const MOST: u32 = 200;

/// In place of the name of a person who is no longer in the list; the sentences know it.
const REMOVED: &str = "removed";

impl Valise {
    /// What was done on this device, newest first. Lines about a person name her (`person`) as
    /// long as she is in the list.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn activity(&self, filter: ActivityFilter) -> Result<Vec<ActivityEntry>, Error> {
        let context = self.context().await?;
        let limit = filter.limit.unwrap_or(MOST).min(MOST);
        context
            .read(move |db| {
                let before = filter.before.map(i64::from);
                let lines = db.activity(filter.person_id.as_deref(), before, limit)?;
                let mut names = BTreeMap::new();
                for id in lines.iter().filter_map(|line| line.person_id.as_deref()) {
                    if let Entry::Vacant(place) = names.entry(id.to_owned()) {
                        let name = db.person(id)?.map(|person| name(&person));
                        place.insert(name.unwrap_or_else(|| REMOVED.to_owned()));
                    }
                }
                Ok(lines.into_iter().map(|line| entry(line, &names)).collect())
            })
            .await
    }

    /// Calls that left this device, newest first; `before`: only lines older than this one.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn ledger(
        &self,
        before: Option<i32>,
        limit: Option<u32>,
    ) -> Result<Vec<LedgerEntry>, Error> {
        let context = self.context().await?;
        // What has just ended belongs to the list.
        context.write(|_| Ok(())).await?;
        let limit = limit.unwrap_or(MOST).min(MOST);
        let calls = context
            .read(move |db| db.calls(before.map(i64::from), limit))
            .await?;
        let entries = calls.into_iter().map(|call| LedgerEntry {
            id: number(call.id),
            at: call.at,
            host: call.host,
            purpose: call.purpose,
            bytes_out: call.bytes_out,
            bytes_in: call.bytes_in,
            result: call.result,
            milliseconds: call.milliseconds,
        });
        Ok(entries.collect())
    }
}

/// How a person is called in a line: by name, or by masked NISS as long as no name is known.
fn name(person: &Person) -> String {
    let name = format!("{} {}", person.name, person.first_name);
    if !name.trim().is_empty() {
        return name.trim().to_owned();
    }
    let niss = person
        .niss
        .as_deref()
        .and_then(|niss| niss.parse::<Niss>().ok());
    niss.map_or_else(|| "…".to_owned(), |niss| niss.masked())
}

fn entry(line: Activity, names: &BTreeMap<String, String>) -> ActivityEntry {
    let mut params = line.params;
    if let Some(name) = line.person_id.as_ref().and_then(|id| names.get(id)) {
        params.insert("person".to_owned(), name.clone());
    }
    ActivityEntry {
        id: number(line.id),
        at: line.at,
        kind: line.kind,
        key: line.key,
        params,
        person_id: line.person_id,
        check_id: line.check_id,
    }
}

/// Rising numbers start at 1; nobody reaches the end of this range.
fn number(id: i64) -> i32 {
    i32::try_from(id).unwrap_or(i32::MAX)
}

/// A line to add to the activity log. No names of people: the sentence finds them.
pub(crate) struct Line<'a> {
    kind: &'a str,
    key: &'a str,
    params: Vec<(&'a str, String)>,
    person_id: Option<&'a str>,
    check_id: Option<&'a str>,
}

impl<'a> Line<'a> {
    pub(crate) fn new(kind: &'a str, key: &'a str) -> Self {
        Self {
            kind,
            key,
            params: Vec::new(),
            person_id: None,
            check_id: None,
        }
    }

    pub(crate) fn with(mut self, name: &'a str, value: impl Into<String>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    pub(crate) fn about(mut self, person_id: &'a str) -> Self {
        self.person_id = Some(person_id);
        self
    }

    pub(crate) fn of_check(mut self, check_id: &'a str) -> Self {
        self.check_id = Some(check_id);
        self
    }

    /// Adds the line, in the transaction of what it tells.
    pub(crate) fn append(
        &self,
        db: &Writing<'_>,
        at: Timestamp,
    ) -> Result<(), valise_store::Error> {
        db.append_activity(&NewActivity {
            at,
            kind: self.kind,
            key: self.key,
            params: &self.params,
            person_id: self.person_id,
            check_id: self.check_id,
        })
    }
}
