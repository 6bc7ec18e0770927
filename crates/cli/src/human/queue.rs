use valise_core::views::{QueueItem, QueueView, TryView};

use super::Words;
use super::page::Page;

/// What waits: one line each, with the reason.
pub(crate) fn queue(words: &Words, queue: &QueueView) -> String {
    let mut page = Page::new(words);
    if queue.items.is_empty() {
        page.line(&words.say("cli-queue-empty", &[]));
    } else {
        let rows = queue.items.iter().map(|item| {
            vec![
                item.id.clone(),
                words.word("cli-check", &item.state),
                item.person.clone(),
                words.date(item.reference_date),
                why(words, item),
            ]
        });
        let headings = [
            "cli-label-check_id",
            "cli-label-state",
            "cli-label-name",
            "cli-label-reference_date",
            "cli-label-why",
        ];
        page.table(&headings, rows.collect());
    }
    page.known(
        "cli-label-last_answer",
        queue.last_answer_at.map(|at| words.instant(at)).as_deref(),
    );
    page.text()
}

/// One item, and every try to send it.
pub(crate) fn queue_item(words: &Words, item: &QueueItem, tries: &[TryView]) -> String {
    let mut page = Page::new(words);
    page.line(&words.word("cli-check", &item.state));
    page.line(&why(words, item));
    page.fact("cli-label-check_id", &item.id);
    page.known(
        "cli-label-next_attempt",
        item.next_attempt_at.map(|at| words.instant(at)).as_deref(),
    );
    if !tries.is_empty() {
        let rows = tries.iter().map(|one| {
            vec![
                one.number.to_string(),
                words.instant(one.started_at),
                one.input_reference.clone(),
                one.result.clone().unwrap_or_default(),
            ]
        });
        let headings = [
            "cli-label-try",
            "cli-label-from",
            "cli-label-input_reference",
            "cli-label-result",
        ];
        page.table(&headings, rows.collect());
    }
    page.text()
}

/// The sentence that says why an item waits.
pub(crate) fn why(words: &Words, item: &QueueItem) -> String {
    let params: Vec<(&str, String)> = item
        .why_params
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    words.say(&item.why, &params)
}
