//! The readings as a table. Numbers are written as they are printed, with separators, so that no
//! leading zero is lost.

use valise_beid::CardNumber;
use valise_identifiers::Niss;

use crate::brussels;
use crate::context::word;
use crate::export::csv::{BYTE_ORDER_MARK, line};
use crate::views::ReadingView;

const HEADINGS: [&str; 11] = [
    "reading_date",
    "reading_time",
    "niss",
    "name",
    "entry_type",
    "medium",
    "serial_number",
    "reason_manual",
    "reason_vignette",
    "signature",
    "counts",
];

/// The table of the readings, in the order given.
pub(super) fn table(readings: &[ReadingView]) -> String {
    let mut text = String::from(BYTE_ORDER_MARK);
    line(&mut text, &HEADINGS.map(str::to_owned));
    for reading in readings {
        line(&mut text, &fields(reading));
    }
    text
}

fn fields(reading: &ReadingView) -> [String; HEADINGS.len()] {
    let niss = reading.niss.parse().map(|niss: Niss| niss.formatted());
    let serial_number = reading.serial_number.clone().unwrap_or_default();
    let printed = serial_number
        .parse()
        .map(|number: CardNumber| number.formatted());
    [
        brussels::day(reading.at).to_string(),
        brussels::clock(reading.at),
        niss.unwrap_or_else(|_| reading.niss.clone()),
        reading.name.clone().unwrap_or_default(),
        word(&reading.entry_type),
        word(&reading.medium),
        printed.unwrap_or(serial_number),
        reading
            .reason_manual
            .map(|it| word(&it))
            .unwrap_or_default(),
        reading
            .reason_vignette
            .map(|it| word(&it))
            .unwrap_or_default(),
        reading.signature.clone().unwrap_or_default(),
        if reading.counts { "yes" } else { "no" }.to_owned(),
    ]
}
