//! The file as other programs read it.

use std::collections::BTreeMap;
use std::process::Command;

use jiff::civil::date;

use super::*;

fn certificate() -> Certificate {
    Certificate {
        id: "5b0a4a3e-0000-4000-8000-0123456789ab".to_owned(),
        ends_on: date(2027, 3, 30),
    }
}

fn about(language: Language, environment: Environment) -> About {
    About {
        environment,
        language,
        written_at: "2026-11-24T10:00:00Z".parse().unwrap(),
    }
}

fn days() -> Vec<(i32, Date)> {
    vec![
        (30, date(2027, 2, 28)),
        (1, date(2027, 3, 29)),
        (0, date(2027, 3, 30)),
    ]
}

/// The components of a file, innermost last, each with its lines; reads strictly.
fn read(file: &str) -> Vec<(String, BTreeMap<String, String>)> {
    assert!(file.ends_with("\r\n"));
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
    for physical in file.split("\r\n") {
        assert!(physical.len() <= LINE, "{physical}");
    }
    let unfolded = file.replace("\r\n ", "");
    let (mut open, mut done) = (Vec::new(), Vec::new());
    for line in unfolded.split_terminator("\r\n") {
        let (name, value) = line.split_once(':').unwrap();
        match name {
            "BEGIN" => open.push((value.to_owned(), BTreeMap::new())),
            "END" => {
                let component: (String, BTreeMap<String, String>) = open.pop().unwrap();
                assert_eq!(component.0, value);
                done.push(component);
            }
            _ => {
                let (_, lines) = open.last_mut().unwrap();
                assert_eq!(lines.insert(name.to_owned(), value.to_owned()), None);
            }
        }
    }
    assert!(open.is_empty());
    done
}

#[test]
fn every_day_is_an_event_of_a_whole_day_with_an_alarm() {
    for language in Language::ALL {
        let file = text(
            &certificate(),
            &days(),
            &about(language, Environment::Production),
        );
        let found = read(&file);
        let of = |kind: &str| -> Vec<_> { found.iter().filter(|one| one.0 == kind).collect() };
        assert_eq!(of("VCALENDAR")[0].1["VERSION"], "2.0");
        assert_eq!(of("VALARM").len(), 3);
        let events = of("VEVENT");
        let starts: Vec<_> = events
            .iter()
            .map(|event| event.1["DTSTART;VALUE=DATE"].as_str())
            .collect();
        assert_eq!(starts, ["20270228", "20270329", "20270330"]);
        assert_eq!(events[0].1["DTEND;VALUE=DATE"], "20270301");
        for event in events {
            assert!(event.1["SUMMARY"].contains("eHealth"));
            let last = ["30", "03", "2027"].join(language.between_day_and_month());
            assert!(event.1["DESCRIPTION"].contains(&last));
            assert_eq!(event.1["DTSTAMP"], "20261124T100000Z");
        }
    }
}

#[test]
fn a_second_file_has_the_same_identifiers() {
    let uids = |written_at: &str| -> Vec<String> {
        let about = About {
            written_at: written_at.parse().unwrap(),
            ..about(Language::Nl, Environment::Production)
        };
        let found = read(&text(&certificate(), &days(), &about));
        let events = found.into_iter().filter(|one| one.0 == "VEVENT");
        events.map(|event| event.1["UID"].clone()).collect()
    };
    let first = uids("2026-11-24T10:00:00Z");
    assert_eq!(first, uids("2026-12-24T10:00:00Z"));
    let different: std::collections::BTreeSet<_> = first.iter().collect();
    assert_eq!(different.len(), 3);
}

#[test]
fn practice_can_not_be_taken_for_the_real_certificate() {
    let file = text(
        &certificate(),
        &days(),
        &about(Language::En, Environment::Practice),
    );
    for (kind, lines) in read(&file) {
        if kind == "VEVENT" {
            assert!(lines["SUMMARY"].starts_with("Practice only: "));
        }
    }
}

#[test]
fn letters_that_mean_something_are_escaped_and_none_is_cut() {
    assert_eq!(escaped("a,b;c\\d\ne"), "a\\,b\\;c\\\\d\\ne");
    let mut file = String::new();
    let long = "é".repeat(200);
    line(&mut file, &long);
    assert!(file.split("\r\n").all(|part| part.len() <= LINE));
    assert_eq!(file.replace("\r\n ", "").trim_end(), long);
}

/// A second pair of eyes, where this machine has one.
#[test]
fn another_program_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("certificate.ics");
    let about = about(Language::Fr, Environment::Production);
    std::fs::write(&path, text(&certificate(), &days(), &about)).unwrap();
    let script = "import sys, icalendar\n\
        calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n\
        for event in calendar.walk('VEVENT'):\n    \
            alarm = event.walk('VALARM')[0]\n    \
            print(event['DTSTART'].dt, event['DTEND'].dt, alarm['TRIGGER'].dt, event['SUMMARY'])";
    let python = std::env::var_os("VALISE_PYTHON").unwrap_or_else(|| "python3".into());
    let Ok(ran) = Command::new(python)
        .args(["-c", script])
        .arg(&path)
        .output()
    else {
        skip("there is no Python");
        return;
    };
    if !ran.status.success() && String::from_utf8_lossy(&ran.stderr).contains("ModuleNotFound") {
        skip("Python has no icalendar");
        return;
    }
    assert!(ran.status.success(), "{ran:?}");
    assert_eq!(
        String::from_utf8(ran.stdout).unwrap().trim(),
        "2027-02-28 2027-03-01 9:00:00 Certificat eHealth : expire dans 30 jours\n\
         2027-03-29 2027-03-30 9:00:00 Certificat eHealth : expire demain\n\
         2027-03-30 2027-03-31 9:00:00 Certificat eHealth : expire aujourd’hui"
    );
}

fn skip(why: &str) {
    eprintln!("skipped: {why}");
}
