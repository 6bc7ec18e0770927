mod round;

use serde_json::Value;
use valise_core::Valise;
use valise_core::views::{CheckOptions, CheckView, Outcome, PersonInput};

use super::Surroundings;
use crate::arguments::Check;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::human;
use crate::workplace::{Needs, Workplace};

pub(super) async fn run(command: Check, around: Surroundings<'_>) -> Result<Ending, Failure> {
    let round = command.batch.as_deref().map(round::read).transpose()?;
    let needs = if command.no_wait {
        Needs::Vault
    } else {
        Needs::Platform
    };
    let workplace = Workplace::open(around.global, around.output, needs).await?;
    let ended = match round {
        Some(round) => round::run(&round, &command, around, &workplace.valise).await,
        None => one(&command, around, &workplace.valise).await,
    };
    workplace.close().await;
    ended
}

/// One patient.
async fn one(
    command: &Check,
    around: Surroundings<'_>,
    valise: &Valise,
) -> Result<Ending, Failure> {
    let niss = command.niss.as_deref().unwrap_or_default();
    let options = options(command);
    let check = if command.no_wait {
        valise
            .save_check(&person(valise, niss).await?, options)
            .await?
    } else {
        valise.check_niss(niss, options).await?
    };
    around
        .output
        .answer(&shown(&check, around), |words| human::check(words, &check))?;
    Ok(ending(&check))
}

fn options(command: &Check) -> CheckOptions {
    CheckOptions {
        reference_date: command.date,
        insurer: command.insurer.clone(),
        registration_number: None,
        hospitalized: command.hospitalized,
        information: command.information,
    }
}

/// The person with this NISS; added when she is not in the list yet.
async fn person(valise: &Valise, niss: &str) -> Result<String, Failure> {
    let digits: String = niss.chars().filter(char::is_ascii_digit).collect();
    if !digits.is_empty() {
        let people = valise.people(&digits).await?;
        let known = people
            .into_iter()
            .find(|person| person.niss.as_deref() == Some(&digits));
        if let Some(person) = known {
            return Ok(person.id);
        }
    }
    let input = PersonInput {
        niss: Some(niss.to_owned()),
        ..PersonInput::default()
    };
    Ok(valise.add_person(input).await?.summary.id)
}

/// The check with its error, if it has one, in words.
fn shown(check: &CheckView, around: Surroundings<'_>) -> Value {
    let mut value = serde_json::to_value(check).unwrap_or_default();
    if let Some(error) = &check.error {
        value["error"] = around.output.explained(&error.clone().into());
    }
    value
}

const fn ending(check: &CheckView) -> Ending {
    match check.answer.outcome {
        Outcome::Answered | Outcome::Partial => Ending::Done,
        Outcome::Refused | Outcome::Failed => Ending::Failed,
        Outcome::Queued => Ending::Queued,
    }
}
