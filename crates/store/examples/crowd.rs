//! Fills a database with many people and answers, and measures what a nurse waits for.
//!
//! `crowd FOLDER [PEOPLE ANSWERS]` fills `FOLDER/valise.db` when it is not there yet, then prints
//! one line per measure: its name, the median and the slowest run, in milliseconds. Beside it an
//! empty database shows what a start costs without anything in it. Build it for release.

#![allow(clippy::print_stdout, reason = "it prints what it measures")]

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp, ToSpan};
use secrecy::SecretSlice;
use valise_store::{
    ActivitySearch, CheckOutcome, EndedTry, NewAnswer, NewCheck, NewFact, NewTry, Page, Person,
    Store, Visit,
};

type Failure = Box<dyn Error>;

/// People listed at most, as the use case does.
const MOST: usize = 100;
const LAST_DAY: Date = date(2026, 11, 24);
const VISITS: usize = 40;

const NAMES: &[&str] = &[
    "Adam",
    "Baert",
    "Carlier",
    "De Clercq",
    "Evrard",
    "Fabry",
    "Geerts",
    "Henry",
    "Istace",
    "Jans",
    "Kaufmann",
    "Lenaerts",
    "Mertens",
    "Nihoul",
    "Otte",
    "Pirard",
    "Quintens",
    "Roelants",
];
const FIRST_NAMES: &[&str] = &[
    "Alice", "Bart", "Christa", "Denise", "Emile", "Francine", "Gerda", "Hugo", "Irma", "Jef",
];

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("say in which folder")?;
    let mut number = |usual| arguments.next().map_or(Ok(usual), |text| text.parse());
    let (people, answers): (usize, usize) = (number(5_000)?, number(100_000)?);
    let folder = Path::new(&folder);
    let key: SecretSlice<u8> = vec![7; 32].into();
    let (full, empty) = (folder.join("valise.db"), folder.join("empty.db"));
    if !full.exists() {
        let begun = Instant::now();
        fill(&Store::open(&full, &key)?, people, answers)?;
        println!("filled in {:.0} s", begun.elapsed().as_secs_f64());
    }
    drop(Store::open(&empty, &key)?);
    measure("open an empty database", 15, || {
        Store::open(&empty, &key).map(drop)
    })?;
    measure("open the full database", 15, || {
        Store::open(&full, &key).map(drop)
    })?;

    let store = Store::open(&full, &key)?;
    let first = Instant::now();
    search(&store, "m")?;
    println!(
        "{:<44} {:>8.2}",
        "the first search after a start",
        first.elapsed().as_secs_f64() * 1_000.0
    );
    for text in ["", "m", "me", "mertens", "mertens ge", "e", "1", "zzz"] {
        let name = format!("search for '{text}'");
        measure(&name, 15, || search(&store, text))?;
    }
    measure("search for 'me', without checks", 15, || {
        store.read(|db| db.people("me", MOST).map(drop))
    })?;
    measure("visits of a day with what is known", 15, || {
        store.read(|db| {
            db.checks_on(LAST_DAY)?;
            for visit in db.visits_on(LAST_DAY)? {
                db.person(&visit.person_id)?;
                let newest = db.fact_before(&visit.person_id, LAST_DAY.saturating_add(1.day()))?;
                if let Some(newest) = newest {
                    db.fact_before(&visit.person_id, newest.reference_date)?;
                }
            }
            Ok(())
        })
    })?;
    measure("all answers of a person", 15, || {
        store.read(|db| db.facts_of("person 00007").map(drop))
    })?;
    measure("counts of the queue", 15, || {
        store.read(|db| db.queue_counts().map(drop))
    })?;
    measure("items of the queue", 15, || {
        store.read(|db| db.queued_checks().map(drop))
    })?;
    measure("when the last answer came", 15, || {
        store.read(|db| db.last_answer_at().map(drop))
    })?;
    measure("readings of a month", 15, || {
        let days = (LAST_DAY.first_of_month(), LAST_DAY);
        store.read(|db| db.identity_readings(None, Some(days)).map(drop))
    })?;
    measure("the newest lines of the activity log", 15, || {
        store.read(|db| {
            let newest = Page::Newest {
                before: None,
                limit: 50,
            };
            db.activity(&ActivitySearch::default(), newest).map(drop)
        })
    })
}

fn search(store: &Store, text: &str) -> Result<(), valise_store::Error> {
    store.read(|db| {
        for person in db.people(text, MOST)? {
            db.newest_check_line_of(&person.id)?;
        }
        Ok(())
    })
}

/// Median and slowest run; the first run counts too.
fn measure(
    name: &str,
    runs: usize,
    mut run: impl FnMut() -> Result<(), valise_store::Error>,
) -> Result<(), Failure> {
    let mut taken = Vec::with_capacity(runs);
    for _ in 0..runs {
        let begun = Instant::now();
        run()?;
        taken.push(begun.elapsed().as_secs_f64() * 1_000.0);
    }
    taken.sort_by(f64::total_cmp);
    let median = taken.get(runs / 2).copied().unwrap_or_default();
    let slowest = taken.last().copied().unwrap_or_default();
    println!("{name:<44} {median:>8.2} {slowest:>8.2}");
    Ok(())
}

fn fill(store: &Store, people: usize, answers: usize) -> Result<(), Failure> {
    let begun = Timestamp::UNIX_EPOCH;
    store.write(|db| {
        for number in 0..people {
            db.put_person(&person(number, begun))?;
        }
        for number in 0..VISITS {
            db.put_visit(&Visit {
                id: format!("visit {number}"),
                person_id: format!("person {:05}", number * 7),
                day: LAST_DAY,
                rule_id: None,
                at: None,
                position: 0.0,
                done_at: None,
                left_out: false,
            })?;
        }
        Ok(())
    })?;
    let days = answers.div_ceil(VISITS);
    for chunk in 0..answers.div_ceil(1_000) {
        let numbers = (chunk * 1_000..answers).take(1_000);
        store.write(|db| {
            for number in numbers {
                answer(db, number, people, days)?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn person(number: usize, now: Timestamp) -> Person {
    let pick = |from: &'static [&'static str], at: usize| from[at % from.len()].to_owned();
    Person {
        id: format!("person {number:05}"),
        niss: Some(format!("{:011}", 40_000_000_000 + number * 97_531)),
        name: pick(NAMES, number),
        first_name: pick(FIRST_NAMES, number / NAMES.len()),
        birth_date: None,
        registration_number: None,
        insurer: Some("319".to_owned()),
        created_at: now,
        updated_at: now,
    }
}

/// One check with its try, its answer and what it says; 40 a day, the newest on the last day.
fn answer(
    db: &valise_store::Writing<'_>,
    number: usize,
    people: usize,
    days: usize,
) -> Result<(), valise_store::Error> {
    let (id, reference) = (format!("check {number:06}"), format!("{number:014}"));
    let person_id = format!("person {:05}", number * 7 % people);
    let back = i64::try_from(days - number / VISITS).unwrap_or_default() - 1;
    let day = LAST_DAY.saturating_sub(back.days());
    let seconds = i64::try_from(number).unwrap_or_default();
    let at = Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1_700_000_000 + seconds * 900);
    let facets = ["urn:be:cin:nippin:insurability".to_owned()];
    db.insert_check(&NewCheck {
        id: &id,
        person_id: &person_id,
        reference_date: day,
        request_type: "invoicing",
        contact_type: "other",
        facets: &facets,
        dropped_facets: &[],
        registration_number: None,
        insurer: None,
        requested_at: at,
    })?;
    let request = vec![b'q'; 9_000];
    db.begin_try(
        &id,
        &NewTry {
            input_reference: &reference,
            request: &request,
            started_at: at,
            lease_by: "crowd",
            lease_until: at,
            rest: false,
        },
    )?;
    let (response, content) = (vec![b'a'; 7_000], vec![b'c'; 5_000]);
    let answer = NewAnswer {
        response: &response,
        whole: true,
        content: Some(&content),
        clock_offset_ms: Some(0),
        server_certificate: None,
    };
    let ended = EndedTry {
        input_reference: &reference,
        ended_at: at,
        result: "answered",
        server_fingerprint: None,
        answer: Some(answer),
    };
    let outcome = CheckOutcome {
        state: "answered".to_owned(),
        outcome: Some("answered".to_owned()),
        verdict: Some("insured".to_owned()),
        answering_insurer: Some("319".to_owned()),
        ..CheckOutcome::default()
    };
    db.end_try(&id, &ended, &outcome)?;
    db.put_fact(&NewFact {
        check_id: &id,
        person_id: &person_id,
        reference_date: day,
        obtained_at: at,
        content: &"f".repeat(900),
    })?;
    db.append_activity(&valise_store::NewActivity {
        at,
        kind: "check",
        key: "activity-check_answered",
        params: &[("verdict", "insured".to_owned())],
        person_id: Some(&person_id),
        check_id: Some(&id),
    })
}
