//! The queue as it is shown: for every item one sentence that says why, and one action.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use valise_store::Queued;

use super::flow::Flow;
use crate::brussels;
use crate::check::useless::{self, Useless};
use crate::check::{policy, state};
use crate::views::{CheckState, NetworkState, PauseBy, QueueAction, QueueItem, QueuePause};

/// What an item is seen against.
pub(crate) struct Surroundings {
    pub(crate) now: Timestamp,
    pub(crate) today: Date,
    pub(crate) flow: Flow,
    pub(crate) network: NetworkState,
}

/// Why an item stands where it stands.
struct Why {
    key: &'static str,
    params: BTreeMap<String, String>,
    action: QueueAction,
    at: Option<Timestamp>,
}

impl Why {
    fn new(key: &'static str, action: QueueAction) -> Self {
        Self {
            key,
            params: BTreeMap::new(),
            action,
            at: None,
        }
    }

    fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    /// It goes on at this time; the sentence tells the time, and the day when it is another one.
    fn at(mut self, at: Timestamp, today: Date) -> Self {
        self.at = Some(at);
        self.with("time", brussels::seen_from(today, at))
    }
}

/// One item.
pub(crate) fn item(queued: Queued, around: &Surroundings) -> QueueItem {
    let why = why(&queued, around);
    let person = [queued.name, queued.first_name];
    let check = queued.check;
    QueueItem {
        kind: "check".to_owned(),
        state: state(&check),
        why: why.key.to_owned(),
        why_params: why.params,
        action: why.action,
        attempts: check.attempts,
        next_attempt_at: why.at,
        input_reference: check.input_reference,
        person: person.join(" ").trim().to_owned(),
        person_id: check.person_id,
        reference_date: check.reference_date,
        requested_at: check.requested_at,
        error_code: check.error.map(|error| error.code),
        id: check.id,
    }
}

fn why(queued: &Queued, around: &Surroundings) -> Why {
    let check = &queued.check;
    let code = check.error.as_ref().map(|error| error.code.as_str());
    match state(check) {
        CheckState::Sending => Why::new("queue-why_sending", QueueAction::Wait),
        CheckState::NeedsYou => match code {
            Some("core.several_insurers") => {
                Why::new("queue-why_several_insurers", QueueAction::Choose)
            }
            Some("core.person_unknown") => {
                Why::new("queue-why_person_unknown", QueueAction::Choose)
            }
            Some("core.check_refused") => Why::new("queue-why_refused", QueueAction::OpenPerson),
            _ => {
                let key = match code.and_then(useless::of) {
                    Some(Useless::Unreadable) => "queue-why_unreadable",
                    Some(Useless::NotOurs) => "queue-why_not_ours",
                    None => "queue-why_needs_you",
                };
                Why::new(key, QueueAction::AskAgain)
            }
        },
        CheckState::GivenUp => {
            let key = match code {
                Some("core.insurer_down") => "queue-why_given_up_by_insurer",
                _ => "queue-why_given_up",
            };
            Why::new(key, QueueAction::AskAgain).with("attempts", check.attempts.to_string())
        }
        _ if check.reference_date > around.today => Why::new("queue-why_future", QueueAction::Wait)
            .with("date", brussels::written(check.reference_date))
            .dated(check.reference_date),
        // What waits for longer than the pause of the queue has its own reason.
        waiting => match (&around.flow.pause, check.next_attempt_at) {
            (Some(pause), next) if next.is_none_or(|next| holds(pause, next)) => {
                paused(pause, around.today)
            }
            _ => waiting_why(waiting, queued, code, around),
        },
    }
}

impl Why {
    fn dated(mut self, day: Date) -> Self {
        self.at = Some(brussels::midnight(day));
        self
    }
}

/// Whether a pause lasts longer than what has a time of its own.
fn holds(pause: &QueuePause, next: Timestamp) -> bool {
    pause.until.is_none_or(|until| until >= next)
}

fn paused(pause: &QueuePause, today: Date) -> Why {
    match (pause.by, pause.until) {
        (PauseBy::Platform, Some(until)) => {
            Why::new("queue-why_paused_by_platform", QueueAction::SendNow).at(until, today)
        }
        _ => Why::new("queue-why_paused", QueueAction::SendNow),
    }
}

fn waiting_why(
    state: CheckState,
    queued: &Queued,
    code: Option<&str>,
    around: &Surroundings,
) -> Why {
    let check = &queued.check;
    match (state, code, check.next_attempt_at) {
        (CheckState::WaitingForSession, Some("core.password_needed"), _) => {
            Why::new("queue-why_password", QueueAction::OpenSession)
        }
        (CheckState::WaitingForSession, ..) => {
            Why::new("queue-why_session", QueueAction::OpenSession)
        }
        (CheckState::WaitingForNetwork, Some("core.insurer_down"), Some(next)) => {
            Why::new("queue-why_insurer_down", QueueAction::SendNow).at(next, around.today)
        }
        (CheckState::WaitingForNetwork, code, Some(next)) if next > around.now => {
            let missed = code.is_some_and(policy::says_nothing);
            let key = match missed {
                true => "queue-why_not_reached",
                false => "queue-why_platform_down",
            };
            Why::new(key, QueueAction::SendNow).at(next, around.today)
        }
        (CheckState::WaitingForNetwork, Some(code), None) if policy::is_blocked(code) => {
            Why::new("queue-why_blocked", QueueAction::SendNow)
        }
        (CheckState::WaitingForNetwork, _, None) => match around.network {
            NetworkState::PlatformDown => Why::new("queue-why_no_platform", QueueAction::SendNow),
            _ => Why::new("queue-why_no_network", QueueAction::Wait),
        },
        _ => Why::new("queue-why_saved", QueueAction::Wait),
    }
}
