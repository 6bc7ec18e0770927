//! Moments as ASN.1 writes them.

use jiff::Timestamp;
use jiff::civil::DateTime;
use openssl::asn1::{Asn1GeneralizedTimeRef, Asn1Time, Asn1TimeRef};

/// The moment of an ASN.1 time; `None` when it is none.
pub(super) fn moment(time: &Asn1TimeRef) -> Option<Timestamp> {
    let difference = Asn1Time::from_unix(0).ok()?.diff(time).ok()?;
    let seconds = i64::from(difference.days) * 86_400 + i64::from(difference.secs);
    Timestamp::from_second(seconds).ok()
}

/// The moment of a generalized time, which OpenSSL only prints: `Nov  4 08:30:00 2026 GMT`.
pub(super) fn generalized(time: &Asn1GeneralizedTimeRef) -> Option<Timestamp> {
    let printed = time.to_string();
    let words: Vec<&str> = printed.split_whitespace().collect();
    let &[month, day, clock, year, "GMT"] = words.as_slice() else {
        return None;
    };
    // A fraction of a second is of no interest.
    let clock = clock.split_once('.').map_or(clock, |(whole, _)| whole);
    let plain = format!("{month} {day:0>2} {clock} {year}");
    let time = DateTime::strptime("%b %d %H:%M:%S %Y", &plain).ok()?;
    jiff::tz::TimeZone::UTC.to_timestamp(time).ok()
}

#[cfg(test)]
mod tests {
    use openssl::asn1::Asn1GeneralizedTime;

    use super::*;

    #[test]
    fn both_kinds_of_time_give_the_same_moment() {
        for (text, expected) in [
            ("20261104083000Z", "2026-11-04T08:30:00Z"),
            ("19700101000000Z", "1970-01-01T00:00:00Z"),
            ("20880409220010Z", "2088-04-09T22:00:10Z"),
            ("19620228235959Z", "1962-02-28T23:59:59Z"),
        ] {
            let expected = expected.parse().ok();
            let time = Asn1Time::from_str(text).unwrap();
            assert_eq!(moment(&time), expected, "{text}");
            let time = Asn1GeneralizedTime::from_str(text).unwrap();
            assert_eq!(generalized(&time), expected, "{text}");
        }
        let time = Asn1GeneralizedTime::from_str("20261104083000.5Z").unwrap();
        assert_eq!(generalized(&time), "2026-11-04T08:30:00Z".parse().ok());
    }
}
