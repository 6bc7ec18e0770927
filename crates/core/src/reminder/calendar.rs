//! The reminders of a certificate as a calendar file (RFC 5545): whole days, with an alarm in the
//! morning. It says nothing about the nurse but that she has a certificate.

use jiff::Timestamp;
use jiff::civil::Date;
use valise_keystore::Environment;
use valise_messages::{Language, text as message};

use super::facts::Certificate;
use crate::brussels;

/// Octets of a line, its end aside (RFC 5545, section 3.1).
const LINE: usize = 75;

/// How the file is written.
pub(super) struct About {
    pub(super) environment: Environment,
    pub(super) language: Language,
    pub(super) written_at: Timestamp,
}

/// The file with one event for each day.
pub(super) fn text(certificate: &Certificate, days: &[(i32, Date)], about: &About) -> String {
    let mut file = String::new();
    line(&mut file, "BEGIN:VCALENDAR");
    line(&mut file, "VERSION:2.0");
    line(&mut file, "PRODID:-//Valise//Valise//EN");
    line(&mut file, "CALSCALE:GREGORIAN");
    line(&mut file, "METHOD:PUBLISH");
    for (left, date) in days {
        event(&mut file, certificate, *left, *date, about);
    }
    line(&mut file, "END:VCALENDAR");
    file
}

fn event(file: &mut String, certificate: &Certificate, left: i32, date: Date, about: &About) {
    let values = [
        ("days", left.to_string()),
        ("date", brussels::written(certificate.ends_on)),
        ("environment", about.environment.as_str().to_owned()),
    ];
    let says = |key| escaped(&message(about.language, key, &values));
    let summary = says("reminder-calendar_summary");
    let day = |date: Date| date.strftime("%Y%m%d").to_string();
    let next = date.tomorrow().unwrap_or(date);
    line(file, "BEGIN:VEVENT");
    // The same for the same day of the same certificate, so that a second import changes the
    // event of the first.
    line(
        file,
        &format!("UID:certificate-{}-{left}@valise", certificate.id),
    );
    let stamp = about.written_at.strftime("%Y%m%dT%H%M%SZ");
    line(file, &format!("DTSTAMP:{stamp}"));
    line(file, &format!("LAST-MODIFIED:{stamp}"));
    line(file, &format!("DTSTART;VALUE=DATE:{}", day(date)));
    line(file, &format!("DTEND;VALUE=DATE:{}", day(next)));
    line(file, &format!("SUMMARY:{summary}"));
    line(
        file,
        &format!("DESCRIPTION:{}", says("reminder-calendar_description")),
    );
    line(file, "TRANSP:TRANSPARENT");
    line(file, "CLASS:PRIVATE");
    line(file, "BEGIN:VALARM");
    line(file, "ACTION:DISPLAY");
    line(file, &format!("DESCRIPTION:{summary}"));
    // Nine hours after the day begins.
    line(file, "TRIGGER:PT9H");
    line(file, "END:VALARM");
    line(file, "END:VEVENT");
}

/// A text with the letters escaped that mean something there (section 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// Adds a line, folded so that no part of it is too long and no letter is cut.
fn line(file: &mut String, content: &str) {
    let mut width = 0;
    for letter in content.chars() {
        if width + letter.len_utf8() > LINE {
            file.push_str("\r\n ");
            width = 1;
        }
        file.push(letter);
        width += letter.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests;
