//! Lexical forms of XML Schema, as strict as a validating parser: no white space around, no other
//! spelling.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// `xs:dateTime`: with or without a zone.
pub(crate) fn date_time(text: &str) -> Option<Moment> {
    let bytes = text.as_bytes();
    let (date, rest) = (text.get(..10)?, text.get(10..)?);
    if bytes.get(10) != Some(&b'T') {
        return None;
    }
    let date = self::date(date)?;
    let (clock, zone) = match rest.find(['Z', '+', '-']) {
        Some(at) => (rest.get(1..at)?, Some(rest.get(at..)?)),
        None => (rest.get(1..)?, None),
    };
    let (whole, fraction) = match clock.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (clock, None),
    };
    let fraction_is_right = fraction
        .is_none_or(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()));
    if !matches_form(whole, "dd:dd:dd") || !fraction_is_right {
        return None;
    }
    let zone_is_right = zone.is_none_or(|zone| zone == "Z" || matches_form(&zone[1..], "dd:dd"));
    if !zone_is_right {
        return None;
    }
    match zone {
        Some(_) => Some(Moment::Absolute(text.parse().ok()?)),
        None => {
            let local: DateTime = format!("{date}T{clock}").parse().ok()?;
            Some(Moment::Local(local))
        }
    }
}

/// A date and time as a message gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    /// With a zone.
    Absolute(Timestamp),
    /// Without one: Brussels time on this platform.
    Local(DateTime),
}

impl Moment {
    /// The calendar day in Brussels.
    pub(crate) fn day(self) -> Date {
        match self {
            Moment::Absolute(at) => at.to_zoned_datetime(brussels()).date(),
            Moment::Local(local) => local.date(),
        }
    }

    /// The instant.
    pub(crate) fn instant(self) -> Option<Timestamp> {
        match self {
            Moment::Absolute(at) => Some(at),
            Moment::Local(local) => Some(brussels().to_timestamp(local).ok()?),
        }
    }
}

/// The zone of all dates without one.
pub(crate) fn brussels() -> TimeZone {
    TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC)
}

/// `xs:date` without a zone, as the services write it.
pub(crate) fn date(text: &str) -> Option<Date> {
    if matches_form(text, "dddd-dd-dd") {
        text.parse().ok()
    } else {
        None
    }
}

/// `xs:boolean`.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// `xs:base64Binary`, which may hold white space.
pub(crate) fn base64(text: &str) -> Option<Vec<u8>> {
    let compact: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    STANDARD.decode(compact).ok()
}

/// Bytes as base64 without line breaks.
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// `xs:NCName`, the part of it that identifiers use.
pub(crate) fn nc_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters
        .next()
        .is_some_and(|first| first == '_' || first.is_alphabetic())
        && characters.all(|c| c == '_' || c == '-' || c == '.' || c.is_alphanumeric())
}

/// Whether a text has a form where `d` stands for a digit and everything else for itself.
pub(crate) fn matches_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(byte, wanted)| match wanted {
                b'd' => byte.is_ascii_digit(),
                other => byte == other,
            })
}

/// Whether a text has this many digits and nothing else.
pub(crate) fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_times_are_read_as_xml_schema_writes_them() {
        for good in [
            "2026-11-24T08:30:00",
            "2026-11-24T08:30:00.123",
            "2026-11-24T08:30:00Z",
            "2026-11-24T08:30:00.5+01:00",
        ] {
            assert!(date_time(good).is_some(), "{good}");
        }
        for bad in [
            "2026-11-24",
            "2026-11-24 08:30:00",
            "2026-11-24t08:30:00",
            "2026-11-24T08:30",
            "2026-11-24T08:30:00.",
            "2026-11-24T08:30:00+0100",
            "2026-11-24T08:30:00[Europe/Brussels]",
            "2026-13-24T08:30:00Z",
            " 2026-11-24T08:30:00Z",
            "2026-11-24T08:30:00Zx",
            "",
            "é",
        ] {
            assert!(date_time(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_moment_knows_its_day_in_brussels() {
        let day = |text| date_time(text).map(|moment| moment.day().to_string());
        assert_eq!(day("2026-11-24T23:30:00Z").as_deref(), Some("2026-11-25"));
        assert_eq!(day("2026-11-24T23:30:00").as_deref(), Some("2026-11-24"));
    }

    #[test]
    fn identifiers_are_names_without_colon() {
        assert!(nc_name("_20261124083000001"));
        assert!(!nc_name("20261124083000001"));
        assert!(!nc_name("a:b"));
        assert!(!nc_name(""));
    }
}
