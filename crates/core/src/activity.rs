//! What was done on this device.

mod export;
mod search;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::Path;

use jiff::Timestamp;
use valise_identifiers::Niss;
use valise_messages::Language;
use valise_store::{Activity, NewActivity, Page, Person, Reading, Writing};

use crate::context::{Context, blocking};
use crate::views::{ActivityEntry, ActivityFilter, Exported};
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
        let search = search::of(&filter, self.spoken());
        let page = Page::Newest {
            before: filter.before.map(i64::from),
            limit: filter.limit.unwrap_or(MOST).min(MOST),
        };
        let context = self.context().await?;
        context
            .read(move |db| {
                let mut names = Names::default();
                let lines = db.activity(&search, page)?.into_iter();
                lines.map(|line| names.entry(db, line)).collect()
            })
            .await
    }

    /// Writes the lines that fit to a table that ends in `.csv`, oldest first. It names people, as
    /// it is the nurse's own file; numbers are masked.
    ///
    /// # Errors
    /// [`Error::ExportNotWritten`], those of the database.
    pub async fn export_activity(
        &self,
        path: &Path,
        filter: ActivityFilter,
    ) -> Result<Exported, Error> {
        let language = self.spoken();
        let search = search::of(&filter, language);
        let context = self.context().await?;
        let (store, file) = (context.store().clone(), path.to_owned());
        let lines = blocking(move || export::write(&store, &file, &search, language)).await?;
        exported(&context, "activity", path, lines).await
    }

    /// The language of what is written for the nurse.
    pub(crate) fn spoken(&self) -> Language {
        self.language().unwrap_or(Language::Fr)
    }
}

/// Notes that a file was written.
pub(crate) async fn exported(
    context: &Context,
    what: &str,
    path: &Path,
    lines: u32,
) -> Result<Exported, Error> {
    let (what, now) = (what.to_owned(), context.now());
    context
        .write(move |db| {
            Line::new("export", "activity-exported")
                .with("what", what)
                .with("count", lines.to_string())
                .append(db, now)
        })
        .await?;
    Ok(Exported {
        path: path.to_string_lossy().into_owned(),
        lines,
    })
}

/// The names of the people that lines are about, each looked up once.
#[derive(Default)]
struct Names(BTreeMap<String, Option<Person>>);

impl Names {
    fn person(
        &mut self,
        db: &Reading<'_>,
        id: &str,
    ) -> Result<Option<&Person>, valise_store::Error> {
        Ok(match self.0.entry(id.to_owned()) {
            Entry::Occupied(known) => known.into_mut().as_ref(),
            Entry::Vacant(place) => place.insert(db.person(id)?).as_ref(),
        })
    }

    /// The line, naming its person.
    fn entry(
        &mut self,
        db: &Reading<'_>,
        line: Activity,
    ) -> Result<ActivityEntry, valise_store::Error> {
        let mut params = line.params;
        if let Some(id) = &line.person_id {
            let name = self.person(db, id)?.map(name);
            params.insert(
                "person".to_owned(),
                name.unwrap_or_else(|| REMOVED.to_owned()),
            );
        }
        Ok(ActivityEntry {
            id: number(line.id),
            at: line.at,
            kind: line.kind,
            key: line.key,
            params,
            person_id: line.person_id,
            check_id: line.check_id,
        })
    }
}

/// How a person is called in a line: by name, or by masked NISS as long as no name is known.
fn name(person: &Person) -> String {
    let name = format!("{} {}", person.name, person.first_name);
    if !name.trim().is_empty() {
        return name.trim().to_owned();
    }
    masked(person).unwrap_or_else(|| "…".to_owned())
}

/// The NISS of a person, as far as it may be shown.
fn masked(person: &Person) -> Option<String> {
    let niss: Niss = person.niss.as_deref()?.parse().ok()?;
    Some(niss.masked())
}

/// Rising numbers start at 1; nobody reaches the end of this range.
pub(crate) fn number(id: i64) -> i32 {
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
