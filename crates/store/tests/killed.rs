//! The app may be killed at any moment: the database opens again and keeps every row of which
//! the commit was announced.

#![expect(clippy::unwrap_used, reason = "helpers of tests may panic")]

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use jiff::Timestamp;
use secrecy::SecretSlice;
use valise_store::{ActivitySearch, NewActivity, Page, Person, Store};

/// Set in the child process: where to write.
const CHILD: &str = "VALISE_STORE_KILL_TEST";

/// A number below `bound`, another one in every run: the moment of the kill can't be repeated
/// anyway.
fn pick(bound: u32) -> u32 {
    let mut bytes = [0; 4];
    openssl::rand::rand_bytes(&mut bytes).unwrap();
    u32::from_ne_bytes(bytes) % bound
}

fn key() -> SecretSlice<u8> {
    vec![9; 32].into()
}

fn open(path: &Path) -> Store {
    Store::open(path, &key()).unwrap()
}

/// What the child does until it is killed: one transaction after the other, announced once it is
/// committed. Big rows make writes that take several pages.
fn write_without_end(path: &Path) -> ! {
    let store = open(path);
    let mut out = std::io::stdout().lock();
    let start = store.read(|db| db.people("", usize::MAX)).unwrap().len();
    for number in start.. {
        let id = format!("p{number}");
        store
            .write(|db| {
                db.put_person(&Person {
                    id: id.clone(),
                    niss: None,
                    name: format!("{number} {}", "long ".repeat(4000)),
                    first_name: String::new(),
                    birth_date: None,
                    registration_number: None,
                    insurer: None,
                    created_at: Timestamp::UNIX_EPOCH,
                    updated_at: Timestamp::UNIX_EPOCH,
                })?;
                db.append_activity(&NewActivity {
                    at: Timestamp::UNIX_EPOCH,
                    kind: "person",
                    key: "activity-person_added",
                    params: &[],
                    person_id: Some(&id),
                    check_id: None,
                })
            })
            .unwrap();
        writeln!(out, "committed {id}").unwrap();
        out.flush().unwrap();
    }
    unreachable!()
}

#[test]
fn a_killed_writer_loses_nothing_it_announced() {
    if let Some(path) = env::var_os(CHILD) {
        write_without_end(Path::new(&path));
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("valise.db");
    let mut announced: Vec<String> = Vec::new();
    for _ in 0..12 {
        let mut child = Command::new(env::current_exe().unwrap())
            .args([
                "--exact",
                "a_killed_writer_loses_nothing_it_announced",
                "--nocapture",
            ])
            .env(CHILD, &path)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut left = pick(6);
        for line in lines {
            let line = line.unwrap();
            let Some(id) = line.strip_prefix("committed ") else {
                // The child has begun; killing it at once meets it while it opens the database.
                if left == 0 {
                    break;
                }
                continue;
            };
            announced.push(id.to_owned());
            left = left.saturating_sub(1);
            if left == 0 {
                break;
            }
        }
        // The child is somewhere in its next transaction.
        for _ in 0..pick(20_000) {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();

        let store = open(&path);
        assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
        let people = store.read(|db| db.people("", usize::MAX)).unwrap();
        let all = Page::Oldest {
            after: 0,
            limit: 10_000,
        };
        let log = store
            .read(|db| db.activity(&ActivitySearch::default(), all))
            .unwrap();
        assert_eq!(people.len(), log.len(), "half a transaction");
        for id in &announced {
            assert!(
                people.iter().any(|person| person.id == *id),
                "{id} was committed and is gone"
            );
        }
    }
    assert!(!announced.is_empty(), "the child never wrote");
}
