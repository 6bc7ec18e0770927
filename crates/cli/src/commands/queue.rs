use serde_json::{Value, json};
use valise_core::Error;
use valise_core::views::{QueueItem, QueueView, TryView};

use super::Surroundings;
use crate::arguments::Queue;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::human;
use crate::workplace::{Needs, Workplace};

pub(super) async fn run(command: Queue, around: Surroundings<'_>) -> Result<Ending, Failure> {
    let needs = match command {
        Queue::Send => Needs::Platform,
        Queue::List | Queue::Cancel { .. } | Queue::Why { .. } => Needs::Vault,
    };
    let workplace = Workplace::open(around.global, around.output, needs).await?;
    let ended = with(command, around, &workplace).await;
    workplace.close().await;
    ended
}

async fn with(
    command: Queue,
    around: Surroundings<'_>,
    workplace: &Workplace,
) -> Result<Ending, Failure> {
    let valise = &workplace.valise;
    match command {
        Queue::List => {
            tell(&valise.queue().await?, around)?;
            Ok(Ending::Done)
        }
        Queue::Send => {
            let queue = valise.send_queue().await?;
            tell(&queue, around)?;
            Ok(ending(&queue))
        }
        Queue::Cancel { id } => {
            valise.cancel_check(&id).await?;
            tell(&valise.queue().await?, around)?;
            Ok(Ending::Done)
        }
        Queue::Why { id } => {
            let tries = valise.check_history(&id).await?;
            let mut queue = valise.queue().await?;
            queue.items.retain(|item| item.id == id);
            let item = queue.items.first().ok_or(Error::CheckOver)?;
            let mut shown = shown(item, around);
            shown["tries"] = serde_json::to_value(&tries).unwrap_or_default();
            let answer = json!({ "items": [shown] });
            let text = |words: &human::Words| human::queue_item(words, item, &tries as &[TryView]);
            around.output.answer(&answer, text)?;
            Ok(Ending::Done)
        }
    }
}

fn tell(queue: &QueueView, around: Surroundings<'_>) -> Result<(), Failure> {
    let mut answer = serde_json::to_value(queue).unwrap_or_default();
    let items = queue.items.iter().map(|item| shown(item, around));
    answer["items"] = items.collect();
    around
        .output
        .answer(&answer, |words| human::queue(words, queue))
}

/// The item with its reason in words.
fn shown(item: &QueueItem, around: Surroundings<'_>) -> Value {
    let mut value = serde_json::to_value(item).unwrap_or_default();
    value["message"] = human::why(&around.output.words(), item).into();
    value
}

/// What was not sent waits; what was refused is a failure.
const fn ending(queue: &QueueView) -> Ending {
    match (queue.needs_you, queue.waiting + queue.sending) {
        (0, 0) => Ending::Done,
        (0, _) => Ending::Queued,
        _ => Ending::Failed,
    }
}
