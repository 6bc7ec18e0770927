//! A round: many patients, one a line.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use jiff::civil::Date;
use serde_json::json;
use valise_core::Valise;
use valise_core::views::CheckView;

use super::{ending, options, person, shown};
use crate::arguments::Check;
use crate::commands::Surroundings;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::{files, human};

/// A nurse's round has some forty visits; this is a whole region's month.
const LONGEST: u64 = 1_000_000;

/// One visit: line number in the file, NISS, and the date of the care where it is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Visit {
    line: usize,
    niss: String,
    date: Option<Date>,
}

/// Reads the file. Empty lines, and lines that begin with `#`, are skipped.
pub(super) fn read(path: &Path) -> Result<Vec<Visit>, Failure> {
    let bytes = files::read(path, LONGEST)?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::with("cli.file_unreadable", &[("reason", "other")]))?;
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line.trim().trim_start_matches('\u{feff}')))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(number, line)| visit(number, line))
        .collect()
}

fn visit(number: usize, line: &str) -> Result<Visit, Failure> {
    let unclear = || Failure::with("cli.batch_line", &[("line", &number.to_string())]);
    let mut parts = line
        .split([';', ',', ' ', '\t'])
        .filter(|part| !part.is_empty());
    let niss = parts.next().ok_or_else(unclear)?.to_owned();
    let date = match parts.next() {
        Some(text) => Some(text.parse::<Date>().map_err(|_| unclear())?),
        None => None,
    };
    if parts.next().is_some() {
        return Err(unclear());
    }
    Ok(Visit {
        line: number,
        niss,
        date,
    })
}

/// Writes all checks down, sends them side by side, and answers in the order of the file.
pub(super) async fn run(
    round: &[Visit],
    command: &Check,
    around: Surroundings<'_>,
    valise: &Valise,
) -> Result<Ending, Failure> {
    let mut saved = Vec::new();
    for visit in round {
        saved.push(save(visit, command, valise).await);
    }
    let mut ended = Ending::Done;
    let mut checks = if command.no_wait {
        Vec::new()
    } else {
        let ids = saved
            .iter()
            .flatten()
            .map(|check| check.check_id.clone())
            .collect();
        let progress = Arc::new(|_, _: &CheckView| {});
        valise
            .check_many(ids, progress, Arc::new(AtomicBool::new(false)))
            .await?
    };
    for (visit, saved) in round.iter().zip(saved) {
        let answered = saved.map(|saved| {
            let place = checks
                .iter()
                .position(|check| check.check_id == saved.check_id);
            place.map_or(saved, |place| checks.swap_remove(place))
        });
        ended = ended.and(answer(visit, answered, around)?);
    }
    Ok(ended)
}

async fn save(visit: &Visit, command: &Check, valise: &Valise) -> Result<CheckView, Failure> {
    let person = person(valise, &visit.niss).await?;
    let mut options = options(command);
    options.reference_date = visit.date.or(options.reference_date);
    Ok(valise.save_check(&person, options).await?)
}

/// One line of the answer. A patient whose number is wrong does not stop the round.
fn answer(
    visit: &Visit,
    check: Result<CheckView, Failure>,
    around: Surroundings<'_>,
) -> Result<Ending, Failure> {
    match check {
        Ok(check) => {
            let mut value = shown(&check, around);
            value["line"] = json!(visit.line);
            around.output.answer(&value, |words| {
                human::check_line(words, &visit.niss, &check)
            })?;
            Ok(ending(&check))
        }
        Err(failure) if failure.ending() == Ending::NoVault => Err(failure),
        Err(failure) => {
            let error = around.output.explained(&failure);
            let value = json!({ "line": visit.line, "error": error });
            around.output.answer(&value, |words| {
                human::failed_line(words, &visit.niss, error["message"].as_str().unwrap_or(""))
            })?;
            Ok(failure.ending())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(text: &str) -> Result<Vec<Visit>, Failure> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("round.txt");
        std::fs::write(&path, text).unwrap();
        read(&path)
    }

    #[test]
    fn a_round_has_one_patient_a_line() {
        let visits = round("# Monday\n50.01.01-002.77\n\n50010100277; 2026-11-24\r\n").unwrap();
        let wanted = [
            Visit {
                line: 2,
                niss: "50.01.01-002.77".to_owned(),
                date: None,
            },
            Visit {
                line: 4,
                niss: "50010100277".to_owned(),
                date: Some(Date::constant(2026, 11, 24)),
            },
        ];
        assert_eq!(visits, wanted);
        assert!(round("").unwrap().is_empty());
    }

    #[test]
    fn an_unclear_line_is_named() {
        for text in ["50010100277 24/11/2026", "1\n50010100277 2026-11-24 more"] {
            let failure = round(text).unwrap_err();
            assert_eq!(failure.view.code, "cli.batch_line");
            let last = text.lines().count().to_string();
            assert_eq!(failure.view.params["line"], last);
        }
    }
}
