//! The activity log as a table.

use std::path::Path;

use valise_messages::{Language, has, text};
use valise_store::{ActivitySearch, Page, Store};

use super::{Names, masked};
use crate::export::OutFile;
use crate::export::csv::{BYTE_ORDER_MARK, line};
use crate::views::ActivityEntry;
use crate::{Error, brussels};

/// Lines that are read at a time, so that a screen can read in between.
const PAGE: u32 = 1000;

const HEADINGS: [&str; 8] = [
    "date", "time", "kind", "sentence", "person", "niss", "check", "key",
];

/// Writes the lines that fit, oldest first; how many there are. Blocks.
pub(super) fn write(
    store: &Store,
    path: &Path,
    search: &ActivitySearch,
    language: Language,
) -> Result<u32, Error> {
    let mut file = OutFile::begin(path, "csv")?;
    let mut table = String::from(BYTE_ORDER_MARK);
    line(&mut table, &HEADINGS.map(str::to_owned));
    let (mut count, mut after, mut names) = (0, 0, Names::default());
    loop {
        let page = Page::Oldest { after, limit: PAGE };
        let read = store.read(|db| {
            let found = db.activity(search, page)?;
            let last = found.last().map(|one| one.id);
            for one in found {
                let numbers = match &one.person_id {
                    Some(id) => names.person(db, id)?.and_then(masked),
                    None => None,
                };
                let entry = names.entry(db, one)?;
                line(&mut table, &fields(entry, numbers, language));
                count += 1;
            }
            Ok(last)
        })?;
        file.push(&table)?;
        table.clear();
        let Some(last) = read else { break };
        after = last;
    }
    file.end()?;
    Ok(count)
}

fn fields(
    entry: ActivityEntry,
    niss: Option<String>,
    language: Language,
) -> [String; HEADINGS.len()] {
    let values: Vec<(&str, String)> = entry
        .params
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    // A sentence of another version stays readable by its key.
    let sentence = match has(language, &entry.key) {
        true => text(language, &entry.key, &values),
        false => String::new(),
    };
    let person = entry.person_id.as_ref().and(entry.params.get("person"));
    [
        brussels::day(entry.at).to_string(),
        brussels::clock(entry.at),
        entry.kind.clone(),
        sentence,
        person.cloned().unwrap_or_default(),
        niss.unwrap_or_default(),
        entry.check_id.clone().unwrap_or_default(),
        entry.key.clone(),
    ]
}
