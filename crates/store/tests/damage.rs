//! What is wrong with the file of the database is told apart, and nothing is overwritten.

#![expect(clippy::unwrap_used, reason = "helpers of tests may panic")]

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use secrecy::SecretSlice;
use tempfile::TempDir;
use valise_store::{ActivitySearch, CallSearch, Error, NewActivity, Page, Person, Store};

fn key(byte: u8) -> SecretSlice<u8> {
    vec![byte; 32].into()
}

struct Place {
    _folder: TempDir,
    path: PathBuf,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice/valise.db");
    Place {
        _folder: folder,
        path,
    }
}

fn open(path: &Path) -> Store {
    Store::open(path, &key(7)).unwrap()
}

fn with_a_person(store: &Store) {
    let person = Person {
        id: "p1".to_owned(),
        niss: Some("55050512344".to_owned()),
        name: "Maes".to_owned(),
        first_name: "Eva".to_owned(),
        birth_date: None,
        registration_number: None,
        insurer: None,
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
    };
    store.write(|db| db.put_person(&person)).unwrap();
}

#[test]
fn nothing_readable_lies_on_the_disk() {
    let place = place();
    let store = open(&place.path);
    with_a_person(&store);
    for file in fs::read_dir(place.path.parent().unwrap()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        for text in [
            b"SQLite format".as_slice(),
            b"55050512344",
            b"Maes",
            b"CREATE TABLE",
        ] {
            assert!(!bytes.windows(text.len()).any(|window| window == text));
        }
    }
}

#[test]
fn a_wrong_key_is_told_apart_and_changes_nothing() {
    let place = place();
    with_a_person(&open(&place.path));
    let before = fs::read(&place.path).unwrap();
    assert!(matches!(
        Store::open(&place.path, &key(8)),
        Err(Error::WrongKey)
    ));
    assert_eq!(fs::read(&place.path).unwrap(), before);
    assert!(
        open(&place.path)
            .read(|db| db.person("p1"))
            .unwrap()
            .is_some()
    );
}

#[test]
fn a_damaged_file_is_copied_aside_once_and_left_as_it_is() {
    let place = place();
    with_a_person(&open(&place.path));
    let mut bytes = fs::read(&place.path).unwrap();
    bytes[100] ^= 1;
    fs::write(&place.path, &bytes).unwrap();
    let copies: Vec<PathBuf> = (0..2)
        .map(|_| match Store::open(&place.path, &key(7)) {
            Err(Error::Damaged { copy: Some(copy) }) => copy,
            other => panic!("{:?}", other.err()),
        })
        .collect();
    assert_eq!(copies[0], copies[1]);
    assert_eq!(fs::read(&copies[0]).unwrap(), bytes);
    assert_eq!(fs::read(&place.path).unwrap(), bytes);
}

#[test]
fn damage_behind_the_first_page_is_found() {
    let place = place();
    with_a_person(&open(&place.path));
    let mut bytes = fs::read(&place.path).unwrap();
    let middle = bytes.len() - 2000;
    bytes[middle] ^= 1;
    fs::write(&place.path, &bytes).unwrap();
    let problems = match Store::open(&place.path, &key(7)) {
        Ok(store) => store
            .integrity()
            .unwrap_or_else(|error| vec![error.code().to_owned()]),
        Err(Error::Damaged { .. }) => vec!["damaged".to_owned()],
        Err(other) => panic!("{other:?}"),
    };
    assert!(!problems.is_empty());
}

/// Reads everything that a nurse would look at.
fn look(path: &Path) -> Result<(), Error> {
    let store = Store::open(path, &key(7))?;
    store.read(|db| {
        db.people("", usize::MAX)?;
        let all = Page::Oldest {
            after: 0,
            limit: 1000,
        };
        db.activity(&ActivitySearch::default(), all)?;
        db.unfinished_checks()?;
        db.calls(&CallSearch::default(), all)?;
        Ok(())
    })?;
    store.write(|db| {
        db.append_activity(&NewActivity {
            at: Timestamp::UNIX_EPOCH,
            kind: "check",
            key: "activity-check_answered",
            params: &[],
            person_id: None,
            check_id: None,
        })
    })
}

#[test]
fn a_flipped_or_cut_page_is_said_once_it_is_met_and_the_file_is_kept_aside() {
    let place = place();
    {
        let store = open(&place.path);
        for number in 0..300 {
            let text = format!("{number} {}", "x".repeat(200));
            let line = NewActivity {
                at: Timestamp::UNIX_EPOCH,
                kind: "check",
                key: "activity-check_answered",
                params: &[("text", text)],
                person_id: None,
                check_id: None,
            };
            store.write(|db| db.append_activity(&line)).unwrap();
        }
    }
    let whole = fs::read(&place.path).unwrap();
    let pages = whole.len() / 4096;
    assert!(pages > 15, "{pages} pages say little");
    let mut found = 0;
    for page in 0..pages {
        let mut flipped = whole.clone();
        flipped[page * 4096 + 1000] ^= 1;
        let cut = whole[..page * 4096 + 1000].to_vec();
        for broken in [flipped, cut] {
            fs::write(&place.path, &broken).unwrap();
            let _ = fs::remove_file(place.path.with_extension("db-wal"));
            let _ = fs::remove_file(place.path.with_extension("db-shm"));
            match look(&place.path) {
                Err(Error::Damaged { copy: Some(copy) }) => {
                    found += 1;
                    assert_eq!(fs::read(copy).unwrap(), broken, "page {page}");
                    assert_eq!(fs::read(&place.path).unwrap(), broken, "page {page}");
                }
                // a page of a table that nobody looked at
                Ok(()) => {}
                other => panic!("page {page}: {other:?}"),
            }
        }
    }
    assert!(found > pages, "{found} of {pages} pages, each broken twice");
}

#[test]
fn a_file_that_never_was_a_database_is_damaged_not_replaced() {
    let place = place();
    fs::create_dir_all(place.path.parent().unwrap()).unwrap();
    let photo = vec![0xd8; 5000];
    fs::write(&place.path, &photo).unwrap();
    assert!(matches!(
        Store::open(&place.path, &key(7)),
        Err(Error::Damaged { copy: Some(_) })
    ));
    assert_eq!(fs::read(&place.path).unwrap(), photo);
}

#[test]
fn an_empty_file_of_an_interrupted_start_is_a_fresh_database() {
    let place = place();
    fs::create_dir_all(place.path.parent().unwrap()).unwrap();
    fs::write(&place.path, b"").unwrap();
    with_a_person(&open(&place.path));
}

#[test]
fn a_folder_that_can_not_be_made_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, b"x").unwrap();
    let error = Store::open(&file.join("valise.db"), &key(7)).err().unwrap();
    assert!(matches!(error, Error::Unreachable { .. }), "{error:?}");
}

#[test]
fn an_integral_database_has_no_problems() {
    let place = place();
    let store = open(&place.path);
    with_a_person(&store);
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
}
