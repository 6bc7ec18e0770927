mod read;
mod revocation;
mod verify;
mod watch;

use serde_json::json;

pub(crate) use verify::CardAnswer;
pub(crate) use watch::Told;

use super::Surroundings;
use crate::arguments::Card;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::human;
use crate::workplace::{Needs, Workplace};

/// None of these commands needs the keychain or the database; reading a card uses what is there.
pub(super) async fn run(command: Card, around: Surroundings<'_>) -> Result<Ending, Failure> {
    let output = around.output;
    let needs = match command {
        Card::Read { .. } => Needs::Card,
        _ => Needs::Nothing,
    };
    let workplace = Workplace::open(around.global, output, needs).await?;
    match command {
        Card::Readers => {
            let readers = workplace.valise.card_readers().await?;
            output.answer(&json!({ "readers": readers }), |words| {
                human::readers(words, &readers)
            })?;
        }
        Card::Watch => watch::run(&workplace.cards, output).await?,
        Card::Read {
            reader,
            address,
            photo,
            dump,
        } => {
            let wish = read::Wish {
                reader: reader.as_deref(),
                address,
                photo: photo.as_deref(),
                dump: dump.as_deref(),
            };
            let mut read = read::read(&workplace.cards, &wish)?;
            revocation::ask(&workplace, &mut read).await;
            let card = read.answer;
            output.answer(&card, |words| human::card(words, &card))?;
        }
        Card::Verify { folder } => {
            let card = verify::verify(&workplace.cards, &folder)?;
            output.answer(&card, |words| human::card(words, &card))?;
        }
    }
    Ok(Ending::Done)
}
