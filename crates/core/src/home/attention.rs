//! What needs attention: at most one line per matter, most serious first.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use valise_keystore::Environment;

use super::{Facts, params, thresholds};
use crate::brussels;
use crate::context::word;
use crate::views::{Action, AttentionItem, Level, SessionState};

pub(super) fn list(facts: &Facts) -> Vec<AttentionItem> {
    let mut items: Vec<AttentionItem> = [
        profile,
        certificate,
        session,
        card,
        needs_you,
        waiting_for_session,
        readings,
        clock,
        custody,
    ]
    .iter()
    .filter_map(|look| look(facts))
    .collect();
    items.sort_by_key(|item| std::cmp::Reverse(item.level));
    items
}

fn profile(facts: &Facts) -> Option<AttentionItem> {
    facts.profile.is_none().then(|| {
        item(
            "profile_missing",
            Level::Warning,
            BTreeMap::new(),
            Action::OpenProfile,
        )
    })
}

fn certificate(facts: &Facts) -> Option<AttentionItem> {
    let Some(certificate) = &facts.certificate else {
        return Some(item(
            "certificate_none",
            Level::Danger,
            BTreeMap::new(),
            Action::ImportCertificate,
        ));
    };
    let description = &certificate.description;
    let values = params([
        (
            "date",
            brussels::written(brussels::day(description.valid_until)),
        ),
        ("days", description.days_left.to_string()),
    ]);
    if facts.other_holder {
        let action = Action::OpenCertificate;
        return Some(item(
            "certificate_other_holder",
            Level::Danger,
            values,
            action,
        ));
    }
    let level = thresholds::level(description.state);
    (level > Level::Ok).then(|| {
        let id = format!("certificate_{}", word(&description.state));
        item(&id, level, values, Action::OpenCertificate)
    })
}

fn session(facts: &Facts) -> Option<AttentionItem> {
    let session = &facts.session;
    match session.state {
        SessionState::Failed => Some(item(
            "session_failed",
            Level::Danger,
            BTreeMap::new(),
            Action::OpenSession,
        )),
        SessionState::EndingSoon => {
            let left = session.seconds_left.unwrap_or_default() / 60;
            let values = params([("minutes", left.to_string())]);
            Some(item(
                "session_ending_soon",
                Level::Warning,
                values,
                Action::OpenSession,
            ))
        }
        // It lasts, but the silent renewal did not work.
        SessionState::Active if session.error.is_some() => Some(item(
            "session_not_renewed",
            Level::Notice,
            BTreeMap::new(),
            Action::OpenSession,
        )),
        _ => None,
    }
}

/// The patient's card would stay at the nurse's, and the day would begin with a drive back.
fn card(facts: &Facts) -> Option<AttentionItem> {
    facts.card_left_behind.then(|| {
        item(
            "card_left_behind",
            Level::Warning,
            BTreeMap::new(),
            Action::OpenReaders,
        )
    })
}

fn needs_you(facts: &Facts) -> Option<AttentionItem> {
    let count = facts.queue.needs_you;
    (count > 0).then(|| {
        let values = params([("count", count.to_string())]);
        item("queue_needs_you", Level::Warning, values, Action::OpenQueue)
    })
}

fn waiting_for_session(facts: &Facts) -> Option<AttentionItem> {
    let count = facts.queue.for_session;
    let usable = matches!(
        facts.session.state,
        SessionState::Active | SessionState::EndingSoon
    );
    (count > 0 && !usable).then(|| {
        let values = params([("count", count.to_string())]);
        item(
            "queue_waits_for_session",
            Level::Warning,
            values,
            Action::OpenSession,
        )
    })
}

/// Being below is watched by the institute and refuses no invoice: worth knowing, without blame.
fn readings(facts: &Facts) -> Option<AttentionItem> {
    let share = facts.readings;
    let percent = share.percent()?;
    (share.total >= thresholds::READINGS_TELLING && share.is_below()).then(|| {
        let values = params([
            ("percent", percent.to_string()),
            ("threshold", share.threshold.to_string()),
            ("count", (share.total - share.counting).to_string()),
        ]);
        item(
            "readings_below",
            Level::Notice,
            values,
            Action::OpenReadings,
        )
    })
}

fn clock(facts: &Facts) -> Option<AttentionItem> {
    let offset = SignedDuration::from_secs(i64::from(facts.session.clock_offset_s?)).abs();
    (offset > thresholds::CLOCK_WRONG).then(|| {
        let values = params([("minutes", offset.as_mins().to_string())]);
        item(
            "clock_wrong",
            Level::Notice,
            values,
            Action::OpenConnectionTest,
        )
    })
}

/// Secrets that end with the app are for practice only.
fn custody(facts: &Facts) -> Option<AttentionItem> {
    let lasts = facts.custody != "memory" || facts.environment == Environment::Practice;
    (!lasts).then(|| {
        item(
            "kept_in_memory",
            Level::Warning,
            BTreeMap::new(),
            Action::OpenSettings,
        )
    })
}

fn item(id: &str, level: Level, params: BTreeMap<String, String>, action: Action) -> AttentionItem {
    AttentionItem {
        id: id.to_owned(),
        level,
        key: format!("home-attention_{id}"),
        params,
        action: Some(action),
    }
}
