//! The three lights: certificate, session, queue.

use std::collections::BTreeMap;

use jiff::SignedDuration;

use super::{Facts, params, thresholds};
use crate::brussels;
use crate::context::word;
use crate::views::{Action, Level, Light, SessionState};

pub(super) fn certificate(facts: &Facts) -> Light {
    let Some(certificate) = &facts.certificate else {
        return light(
            Level::Danger,
            "home-certificate_none",
            BTreeMap::new(),
            Action::ImportCertificate,
        );
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
        return light(
            Level::Danger,
            "home-certificate_other_holder",
            values,
            Action::OpenCertificate,
        );
    }
    let key = format!("home-certificate_{}", word(&description.state));
    light(
        thresholds::level(description.state),
        &key,
        values,
        Action::OpenCertificate,
    )
}

pub(super) fn session(facts: &Facts) -> Light {
    let session = &facts.session;
    let level = match session.state {
        SessionState::None => Level::Off,
        SessionState::Opening => Level::Notice,
        SessionState::Active => Level::Ok,
        SessionState::EndingSoon => Level::Warning,
        SessionState::Failed => Level::Danger,
    };
    let left = SignedDuration::from_secs(i64::from(session.seconds_left.unwrap_or_default()));
    let ends_at = facts.now.saturating_add(left).unwrap_or(facts.now);
    let values = params([
        ("time", brussels::time(ends_at)),
        ("minutes", left.as_mins().to_string()),
        (
            "proof",
            session.proof.map(|proof| word(&proof)).unwrap_or_default(),
        ),
    ]);
    let key = format!("home-session_{}", word(&session.state));
    light(level, &key, values, Action::OpenSession)
}

pub(super) fn queue(facts: &Facts) -> Light {
    let needs_you = facts.queue.needs_you;
    let waiting = facts.queue.waiting + facts.queue.sending;
    let (level, key) = match (needs_you, waiting, facts.last_answer_at) {
        (1.., _, _) => (Level::Warning, "home-queue_needs_you"),
        (0, 1.., _) => (Level::Notice, "home-queue_waiting"),
        (0, 0, Some(_)) => (Level::Ok, "home-queue_last"),
        (0, 0, None) => (Level::Ok, "home-queue_empty"),
    };
    let count = if needs_you > 0 { needs_you } else { waiting };
    let last = facts
        .last_answer_at
        .map(|at| (brussels::time(at), brussels::written(brussels::day(at))));
    let (time, date) = last.unwrap_or_default();
    light(
        level,
        key,
        params([("count", count.to_string()), ("time", time), ("date", date)]),
        Action::OpenQueue,
    )
}

fn light(level: Level, key: &str, params: BTreeMap<String, String>, action: Action) -> Light {
    Light {
        level,
        key: key.to_owned(),
        params,
        action: Some(action),
    }
}
