use valise_beid::{CardReport, Reason, Standing};
use valise_core::views::CardReaderView;

use super::Words;
use super::page::Page;
use crate::commands::{CardAnswer, Told};

/// The readers, one a line.
pub(crate) fn readers(words: &Words, readers: &[CardReaderView]) -> String {
    if readers.is_empty() {
        return words.say("cli-no_readers", &[]);
    }
    let mut page = Page::new(words);
    let rows = readers
        .iter()
        .map(|reader| {
            let ignored = reader.ignored_because.as_ref();
            vec![
                reader.name.clone(),
                words.word("cli-reader", &reader.state),
                ignored.map_or_else(String::new, |why| words.word("cli-ignored", why)),
                reader.atr.clone().unwrap_or_default(),
            ]
        })
        .collect();
    let headings = [
        "cli-label-reader",
        "cli-label-state",
        "cli-label-ignored",
        "cli-label-atr",
    ];
    page.table(&headings, rows);
    page.text()
}

/// One event at a reader.
pub(crate) fn reader_event(words: &Words, told: &Told) -> String {
    let mut page = Page::new(words);
    let reader = told.reader.as_deref().unwrap_or_default();
    let event = words.word("cli-event", &told.event);
    let line = format!("{}  {event}  {reader}", words.time(told.at));
    page.line(line.trim_end());
    if let Some(error) = &told.error {
        page.problem(error);
    }
    page.text()
}

/// What a card says, and what of it is proven.
pub(crate) fn card(words: &Words, answer: &CardAnswer) -> String {
    let card = &answer.report;
    let mut page = Page::new(words);
    page.line(&headline(words, card));
    if card.expired == Some(true) {
        page.line(&words.say("cli-card-expired", &[]));
    }
    who(&mut page, words, card);
    document(&mut page, words, card);
    let proven = &card.verification;
    for (part, standing) in [
        ("cli-label-proof_identity", proven.identity),
        ("cli-label-proof_address", proven.address),
        ("cli-label-proof_photo", proven.photo),
        ("cli-label-proof_chain", proven.chain),
        ("cli-label-proof_root", proven.root),
    ] {
        page.fact(part, &judged(words, standing));
    }
    let mut revocation = judged(words, proven.revocation.standing);
    if let Some(at) = proven.revocation.asked_at {
        revocation = format!("{revocation} · {}", words.instant(at));
    }
    page.fact("cli-label-proof_revocation", &revocation);
    if let (Some(apdus), Some(bytes)) = (answer.apdus, answer.bytes) {
        let values = [
            ("commands", apdus.to_string()),
            ("bytes", bytes.to_string()),
            ("milliseconds", answer.elapsed_ms.to_string()),
        ];
        page.line(&words.say("cli-card-cost", &values));
    }
    page.text()
}

/// The one answer first: forged, genuine, or not proven.
fn headline(words: &Words, card: &CardReport) -> String {
    let proven = &card.verification;
    let all = [
        proven.identity,
        proven.address,
        proven.photo,
        proven.chain,
        proven.root,
        proven.revocation.standing,
    ];
    let needed = [proven.identity, proven.chain, proven.root];
    let key = if all.iter().any(|part| part.is_forged()) {
        "cli-card-forged"
    } else if needed.iter().all(|part| part.is_proven()) {
        match proven.revocation.standing.reason() {
            Some(Reason::Revoked | Reason::OnHold) => "cli-card-revoked",
            _ => "cli-card-genuine",
        }
    } else {
        "cli-card-not_proven"
    };
    words.say(key, &[])
}

fn who(page: &mut Page<'_>, words: &Words, card: &CardReport) {
    let names = [&card.first_names, &card.third_name_initial, &card.name];
    let names: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
    page.fact("cli-label-holder", &names.join(" "));
    if let Some(number) = &card.national_number {
        page.fact("cli-label-niss", &words.niss(number));
    }
    if let Some(born) = card.birth_date {
        let place = card.birth_place.as_deref().unwrap_or_default();
        let day = born
            .date()
            .map_or_else(|| born.to_string(), |day| words.date(day));
        page.fact("cli-label-birth_date", format!("{day} {place}").trim());
    }
    page.fact("cli-label-gender", &words.word("cli-gender", &card.sex));
    page.known("cli-label-nationality", card.nationality.as_deref());
    page.known("cli-label-noble_condition", card.noble_condition.as_deref());
    if let Some(status) = &card.special_status
        && *status != valise_beid::SpecialStatus::None
    {
        page.fact(
            "cli-label-special_status",
            &words.word("cli-special", status),
        );
    }
    if let Some(address) = &card.address {
        let text = format!(
            "{}, {} {}",
            address.street_and_number, address.zip, address.municipality
        );
        page.fact("cli-label-address", &text);
    }
}

fn document(page: &mut Page<'_>, words: &Words, card: &CardReport) {
    if let Some(document) = &card.document_type {
        page.fact("cli-label-document", &words.word("card-document", document));
    }
    page.known("cli-label-card_number", card.card_number.as_deref());
    page.known("cli-label-issued_by", card.municipality.as_deref());
    page.known(
        "cli-label-valid_from",
        card.valid_from.map(|day| words.date(day)).as_deref(),
    );
    page.known(
        "cli-label-valid_until",
        card.valid_until.map(|day| words.date(day)).as_deref(),
    );
    page.known("cli-label-chip", card.chip_number.as_deref());
    page.known("cli-label-applet", card.applet_version.as_deref());
}

fn judged(words: &Words, standing: Standing) -> String {
    let result = words.word("cli-proof_result", &standing.result());
    match standing.reason() {
        None => result,
        Some(reason) => {
            let why = words.word("card-reason", &reason.code());
            format!("{result} · {}", why.trim_end_matches('.'))
        }
    }
}

#[cfg(test)]
mod tests {
    use valise_beid::{ReaderState, Reason, SpecialStatus};
    use valise_messages::{Language, has};

    #[test]
    fn every_word_on_the_page_is_known_in_every_language() {
        for language in Language::ALL {
            for reason in Reason::ALL {
                let key = format!("card-reason-{}", reason.code());
                assert!(has(language, &key), "{language}: {key}");
            }
            for state in [
                ReaderState::Empty,
                ReaderState::Card,
                ReaderState::Mute,
                ReaderState::Held,
            ] {
                let word = serde_json::to_value(state).unwrap();
                let key = format!("cli-reader-{}", word.as_str().unwrap());
                assert!(has(language, &key), "{language}: {key}");
            }
            for status in 1..=5 {
                let status = SpecialStatus::from_digit(&status.to_string()).unwrap();
                let word = serde_json::to_value(status).unwrap();
                let key = format!("cli-special-{}", word.as_str().unwrap());
                assert!(has(language, &key), "{language}: {key}");
            }
            for word in ["windows_hello", "virtual"] {
                assert!(has(language, &format!("cli-ignored-{word}")), "{word}");
            }
            for word in [
                "inserted",
                "removed",
                "reader_added",
                "reader_removed",
                "error",
            ] {
                assert!(has(language, &format!("cli-event-{word}")), "{word}");
            }
        }
    }
}
