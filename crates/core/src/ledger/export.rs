//! The ledger as a table.

use std::path::Path;

use valise_store::{Call, CallSearch, Page, Store};

use crate::export::OutFile;
use crate::export::csv::{BYTE_ORDER_MARK, line};
use crate::{Error, brussels};

/// Calls that are read at a time, so that a screen can read in between.
const PAGE: u32 = 1000;

const HEADINGS: [&str; 8] = [
    "date",
    "time",
    "host",
    "purpose",
    "bytes_out",
    "bytes_in",
    "result",
    "milliseconds",
];

/// Writes the calls that fit, oldest first; how many there are. Blocks.
pub(super) fn write(store: &Store, path: &Path, search: &CallSearch) -> Result<u32, Error> {
    let mut file = OutFile::begin(path, "csv")?;
    let mut table = String::from(BYTE_ORDER_MARK);
    line(&mut table, &HEADINGS.map(str::to_owned));
    let (mut count, mut after) = (0, 0);
    loop {
        let calls = store.read(|db| db.calls(search, Page::Oldest { after, limit: PAGE }))?;
        for call in &calls {
            line(&mut table, &fields(call));
            count += 1;
        }
        file.push(&table)?;
        table.clear();
        let Some(last) = calls.last() else { break };
        after = last.id;
    }
    file.end()?;
    Ok(count)
}

fn fields(call: &Call) -> [String; HEADINGS.len()] {
    [
        brussels::day(call.at).to_string(),
        brussels::clock(call.at),
        call.host.clone(),
        call.purpose.clone(),
        call.bytes_out.to_string(),
        call.bytes_in.to_string(),
        call.result.clone(),
        call.milliseconds.to_string(),
    ]
}
