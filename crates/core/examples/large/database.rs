//! Databases of invented people.

use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use valise_core::{Configuration, Ports, SystemClock, Valise};
use valise_store::{CheckOutcome, EndedTry, NewAnswer, NewCheck, NewTry, Person, Store};
use valise_vault::{Keychain, Vault};

use crate::folder_keychain::FolderKeychain;

const PEOPLE: usize = 5_000;
const ANSWERS: usize = 100_000;
/// Rows of one transaction.
const BATCH: usize = 2_000;
/// A message has some ten thousand bytes; a tenth of it makes the same rows in less time.
const BYTES: [u8; 1_000] = [b'x'; 1_000];

const NAMES: [&str; 10] = [
    "Janssens",
    "Maes",
    "Dubois",
    "Peeters",
    "Claes",
    "Lambert",
    "Willems",
    "Noël",
    "Schmitz",
    "El Amrani",
];
const FIRST_NAMES: [&str; 8] = [
    "Maria",
    "Jozef",
    "Anna",
    "Luc",
    "Émilie",
    "Karim",
    "Godelieve",
    "Dieter",
];

fn keychain(folder: &Path) -> Result<Arc<dyn Keychain>, Box<dyn Error>> {
    let keychain = folder.join("keychain");
    std::fs::create_dir_all(&keychain)?;
    Ok(Arc::new(FolderKeychain(keychain)))
}

/// Valise with its database in this folder.
pub(crate) fn valise(folder: &Path) -> Result<Valise, Box<dyn Error>> {
    let keychain = keychain(folder)?;
    let valise = Valise::new(
        Configuration::new(folder),
        Ports {
            clock: Arc::new(SystemClock),
            keychain: Arc::new(move || Ok(keychain.clone())),
            cards: Arc::new(valise_beid::ReadersTogether::new(Vec::new())),
        },
    )?;
    Ok(valise)
}

/// Writes the people and the answers of years.
pub(crate) fn fill(folder: &Path) -> Result<(), Box<dyn Error>> {
    let key = Vault::new(keychain(folder)?, "practice").database_key()?;
    let store = Store::open(&folder.join("practice/valise.db"), &key)?;
    let now = Timestamp::now();
    store.write(|db| {
        for number in 0..PEOPLE {
            db.put_person(&person(number, now))?;
        }
        Ok(())
    })?;
    for batch in 0..ANSWERS / BATCH {
        store.write(|db| {
            for number in batch * BATCH..(batch + 1) * BATCH {
                let hours = i64::try_from(ANSWERS - number).unwrap_or_default();
                let at = now
                    .saturating_sub(SignedDuration::from_hours(hours / 4))
                    .unwrap_or(now);
                answered(db, number, at)?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn pick<'a>(list: &[&'a str], number: usize) -> &'a str {
    list.get(number % list.len()).copied().unwrap_or_default()
}

fn person(number: usize, now: Timestamp) -> Person {
    // 11 digits with the right check digits: sequence and birth date vary
    let first_nine = 550_505_000 + u64::try_from(number).unwrap_or_default();
    let check = 97 - first_nine % 97;
    Person {
        id: format!("person-{number}"),
        niss: Some(format!("{first_nine:09}{check:02}")),
        name: format!("{} {number}", pick(&NAMES, number)),
        first_name: pick(&FIRST_NAMES, number / 10).to_owned(),
        birth_date: None,
        registration_number: None,
        insurer: None,
        created_at: now,
        updated_at: now,
    }
}

/// A check from asking to its answer.
fn answered(
    db: &valise_store::Writing<'_>,
    number: usize,
    at: Timestamp,
) -> Result<(), valise_store::Error> {
    let (id, reference) = (format!("check-{number}"), format!("R{number:012}"));
    db.insert_check(&NewCheck {
        id: &id,
        person_id: &format!("person-{}", number % PEOPLE),
        reference_date: jiff::tz::Offset::UTC.to_datetime(at).date(),
        request_type: "invoicing",
        contact_type: "other",
        facets: &["insurability".to_owned()],
        dropped_facets: &[],
        registration_number: None,
        insurer: None,
        requested_at: at,
    })?;
    db.begin_try(
        &id,
        &NewTry {
            input_reference: &reference,
            request: &BYTES,
            started_at: at,
            lease_by: "nobody",
            lease_until: at,
            rest: false,
        },
    )?;
    let ended = EndedTry {
        input_reference: &reference,
        ended_at: at,
        result: "answered",
        server_fingerprint: None,
        answer: Some(NewAnswer {
            response: &BYTES,
            whole: true,
            content: Some(&BYTES),
            clock_offset_ms: None,
            server_certificate: None,
        }),
    };
    let outcome = CheckOutcome {
        state: "answered".to_owned(),
        outcome: Some("answered".to_owned()),
        verdict: Some("insured".to_owned()),
        ..CheckOutcome::default()
    };
    db.end_try(&id, &ended, &outcome)?;
    Ok(())
}
