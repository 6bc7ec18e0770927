//! People from a file of another program: a table (CSV) or electronic cards (vCard).
//!
//! Reading shows every person of the file with what is wrong with her; importing reads the file
//! again and adds people in one transaction, all of them or none. What a file says stays out of
//! logs.

mod cards;
mod headings;
mod row;
mod table;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;
use valise_store::Writing;

use crate::context::{Context, blocking};
use crate::views::{ImportResult, PeopleFileRow, PeopleFileView, PeopleFormat};
use crate::{Changed, Error, Valise, activity, round};
use row::Found;

/// The largest file that is read, in megabytes.
const MEGABYTES: u64 = 10;

/// The most people that a file may hold.
const MOST: usize = 20_000;

impl Valise {
    /// Reads a file of people without adding anybody.
    ///
    /// # Errors
    /// [`Error::PeopleFileUnreadable`], [`Error::PeopleFileTooLarge`],
    /// [`Error::PeopleFileTooMany`], [`Error::PeopleFileFormat`], [`Error::PeopleFileColumns`].
    pub async fn read_people_file(&self, path: &Path) -> Result<PeopleFileView, Error> {
        let context = self.context().await?;
        let file = read(&context, path).await?;
        let niss: Vec<String> = file.niss().map(str::to_owned).collect();
        let known = context
            .read(move |db| {
                let mut known = BTreeSet::new();
                for niss in niss {
                    if db.person_by_niss(&niss)?.is_some() {
                        known.insert(niss);
                    }
                }
                Ok(known)
            })
            .await?;
        Ok(file.view(known))
    }

    /// Adds the people of a file: those on the given lines, or everybody who can be added. With
    /// a day, each of them gets a visit on it, those who are in the list already too, in the
    /// order of the file; nobody gets a second one.
    ///
    /// # Errors
    /// As [`Valise::read_people_file`]; nobody was added then.
    pub async fn import_people(
        &self,
        path: &Path,
        lines: Option<Vec<u32>>,
        visits_on: Option<Date>,
    ) -> Result<ImportResult, Error> {
        let context = self.context().await?;
        let file = read(&context, path).await?;
        let lines: Option<BTreeSet<u32>> = lines.map(|lines| lines.into_iter().collect());
        let now = context.now();
        let chosen = file.found.into_iter().filter(move |found| {
            let lines = lines.as_ref();
            lines.is_none_or(|lines| lines.contains(&found.line))
        });
        let chosen: Vec<Found> = chosen.collect();
        let result = context
            .write(move |db| add(db, chosen, visits_on, now))
            .await?;
        if result.added > 0 {
            context.changed(Changed::People, None);
        }
        if result.visits > 0 {
            context.changed(Changed::Round, None);
        }
        Ok(result)
    }
}

/// What a file holds.
struct PeopleFile {
    format: PeopleFormat,
    columns: Vec<String>,
    found: Vec<Found>,
}

impl PeopleFile {
    fn niss(&self) -> impl Iterator<Item = &str> {
        let people = self
            .found
            .iter()
            .filter_map(|found| found.person.as_ref().ok());
        people.filter_map(|person| person.niss.as_deref())
    }

    fn view(self, mut known: BTreeSet<String>) -> PeopleFileView {
        let (mut importable, mut refused, mut in_list) = (0, 0, 0);
        let rows = self.found.into_iter().map(|found| {
            let (niss, birth_date, problem) = match &found.person {
                Ok(person) => (person.niss.clone(), person.birth_date, None),
                Err(error) => (found.niss, None, Some(error.view())),
            };
            // From here on, the same number again is known from the file.
            let is_known = problem.is_none()
                && niss
                    .as_ref()
                    .is_some_and(|niss| !known.insert(niss.clone()));
            match (&problem, is_known) {
                (Some(_), _) => refused += 1,
                (None, true) => in_list += 1,
                (None, false) => importable += 1,
            }
            PeopleFileRow {
                line: found.line,
                name: found.name,
                first_name: found.first_name,
                niss,
                birth_date,
                problem,
                known: is_known,
            }
        });
        let rows = rows.collect();
        PeopleFileView {
            format: self.format,
            columns: self.columns,
            rows,
            importable,
            known: in_list,
            refused,
        }
    }
}

async fn read(context: &Context, path: &Path) -> Result<PeopleFile, Error> {
    let (path, now) = (path.to_owned(), context.now());
    blocking(move || parsed(&bytes(&path)?, now)).await
}

/// The bytes of a file, as long as there are not too many.
fn bytes(path: &Path) -> Result<Vec<u8>, Error> {
    let unreadable = |_| Error::PeopleFileUnreadable;
    let about = std::fs::metadata(path).map_err(unreadable)?;
    // A pipe or a device might never end.
    if !about.is_file() {
        return Err(Error::PeopleFileUnreadable);
    }
    let most = MEGABYTES * 1_000_000;
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    match u64::try_from(bytes.len()) {
        Ok(length) if length <= most => Ok(bytes),
        _ => Err(Error::PeopleFileTooLarge {
            megabytes: MEGABYTES,
        }),
    }
}

/// Everybody in a file.
fn parsed(bytes: &[u8], now: Timestamp) -> Result<PeopleFile, Error> {
    let text = text::decoded(bytes)?;
    let (format, read) = if cards::is_card(&text) {
        (PeopleFormat::Vcard, cards::read(&text)?)
    } else {
        (PeopleFormat::Csv, table::read(&text)?)
    };
    let found = read.rows.into_iter().map(|row| row.checked(now)).collect();
    Ok(PeopleFile {
        format,
        columns: read.columns,
        found,
    })
}

fn add(
    db: &Writing<'_>,
    chosen: Vec<Found>,
    visits_on: Option<Date>,
    now: Timestamp,
) -> Result<ImportResult, valise_store::Error> {
    let mut result = ImportResult {
        added: 0,
        known: 0,
        refused: 0,
        visits: 0,
    };
    let mut visited = Vec::new();
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    for found in chosen {
        let Ok(person) = found.person else {
            result.refused += 1;
            continue;
        };
        let niss = person.niss.clone().unwrap_or_default();
        let known = match ids.get(&niss) {
            Some(id) => Some(id.clone()),
            None => db.person_by_niss(&niss)?.map(|person| person.id),
        };
        let id = match known {
            Some(id) => {
                result.known += 1;
                id
            }
            None => {
                db.put_person(&person)?;
                result.added += 1;
                person.id
            }
        };
        ids.insert(niss, id.clone());
        visited.push(id);
    }
    if let Some(day) = visits_on {
        result.visits = round::add_visits(db, &visited, day)?;
    }
    if result.added > 0 {
        activity::Line::new("person", "activity-people_imported")
            .with("count", result.added.to_string())
            .append(db, now)?;
    }
    Ok(result)
}

#[cfg(test)]
mod tests;
