//! A nurse's database after years: 5,000 patients and 100,000 answers. Prints as one JSON object how
//! long one keystroke of the search takes, and a start beside one with an empty database.
//! `cargo xtask bench` runs it.
#![allow(clippy::print_stdout, reason = "its output is what it is for")]

#[path = "large/database.rs"]
mod database;
#[path = "support/folder_keychain.rs"]
mod folder_keychain;

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// What a nurse types on the way to a name, and to a number.
const TYPED: [&str; 12] = [
    "", "j", "ja", "jan", "jans", "jansse", "jans m", "jans ma", "5", "55", "5505", "x",
];
const STARTS: usize = 15;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if let Some(folder) = std::env::args().nth(1) {
        return start(folder.as_ref()).await;
    }
    let folder = tempfile::tempdir()?;
    let (large, empty) = (folder.path().join("large"), folder.path().join("empty"));
    for place in [&large, &empty] {
        database::valise(place)?.people("").await?;
    }
    database::fill(&large)?;

    let valise = database::valise(&large)?;
    let mut keystrokes = Vec::new();
    for _ in 0..3 {
        for typed in TYPED {
            let begin = Instant::now();
            let found = valise.people(typed).await?;
            keystrokes.push(begin.elapsed().as_secs_f64() * 1000.0);
            if typed == "jan" && found.is_empty() {
                return Err("the search finds nobody".into());
            }
        }
    }
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        ours.push(started(&large)?);
        theirs.push(started(&empty)?);
    }
    println!(
        "{}",
        serde_json::json!({
            "keystroke_ms": median(&mut keystrokes),
            "slowest_keystroke_ms": keystrokes.last(),
            "start_ms": median(&mut ours),
            "start_empty_ms": median(&mut theirs),
        })
    );
    Ok(())
}

/// In a process of its own: opens the database and reads what the first screen shows.
async fn start(folder: &Path) -> Result<(), Box<dyn Error>> {
    let begin = Instant::now();
    let valise = database::valise(folder)?;
    valise.app_state().await?;
    valise.home().await?;
    valise.round(None).await?;
    println!("{}", begin.elapsed().as_secs_f64() * 1000.0);
    Ok(())
}

fn started(folder: &Path) -> Result<f64, Box<dyn Error>> {
    let output = Command::new(std::env::current_exe()?)
        .arg(folder)
        .output()?;
    Ok(String::from_utf8(output.stdout)?.trim().parse()?)
}

/// The one in the middle; the values are in order afterwards.
fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}
