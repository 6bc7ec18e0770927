//! The outbox as a state machine: whatever two programs do, in whatever order, and whenever they
//! are killed, no check is lost, none is sent twice at the same time, and an end is an end.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may panic"
)]

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use secrecy::SecretSlice;
use valise_store::{
    CheckError, CheckOutcome, EndedTry, NewAnswer, NewCheck, NewTry, Person, Store,
};

const TODAY: Date = date(2026, 11, 24);
const LEASE: i64 = 75;
const PEOPLE: &str = "p1";

/// What may happen. The numbers choose among what is there at that moment.
#[derive(Debug, Clone)]
enum Step {
    Save { future: bool },
    Lease { sender: usize, limit: u32 },
    Begin { sender: usize, check: usize },
    End { of: usize, ending: Ending },
    Crash { sender: usize },
    Release,
    Pass { seconds: i64 },
    Cancel { check: usize },
    Again { sender: usize, check: usize },
    Park { sender: usize },
    Wake,
    LetGo { sender: usize },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    Answered,
    Partial,
    Later,
    AtOnce,
    NeedsYou,
    GivenUp,
    Session,
}

fn ending() -> impl Strategy<Value = Ending> {
    prop_oneof![
        3 => Just(Ending::Answered),
        1 => Just(Ending::Partial),
        2 => Just(Ending::Later),
        1 => Just(Ending::AtOnce),
        1 => Just(Ending::NeedsYou),
        1 => Just(Ending::GivenUp),
        1 => Just(Ending::Session),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let (sender, any) = (0..2_usize, 0..100_usize);
    prop_oneof![
        3 => prop::bool::weighted(0.2).prop_map(|future| Step::Save { future }),
        4 => (sender.clone(), 1..4_u32).prop_map(|(sender, limit)| Step::Lease { sender, limit }),
        6 => (sender.clone(), any.clone()).prop_map(|(sender, check)| Step::Begin { sender, check }),
        6 => (any.clone(), ending()).prop_map(|(of, ending)| Step::End { of, ending }),
        1 => sender.clone().prop_map(|sender| Step::Crash { sender }),
        2 => Just(Step::Release),
        3 => (1..200_i64).prop_map(|seconds| Step::Pass { seconds }),
        1 => any.clone().prop_map(|check| Step::Cancel { check }),
        2 => (sender.clone(), any).prop_map(|(sender, check)| Step::Again { sender, check }),
        1 => sender.clone().prop_map(|sender| Step::Park { sender }),
        1 => Just(Step::Wake),
        1 => sender.prop_map(|sender| Step::LetGo { sender }),
    ]
}

/// A try that has not ended, as its sender knows it.
#[derive(Debug, Clone)]
struct Open {
    reference: String,
    check: String,
    sender: String,
    lease_until: Timestamp,
    rest: bool,
}

struct World {
    store: Store,
    now: Timestamp,
    today: Date,
    /// The names of the two programs; a killed one starts again under another name.
    senders: [String; 2],
    ended: Vec<String>,
    checks: Vec<String>,
    open: Vec<Open>,
    tries: u32,
    states: BTreeMap<String, String>,
    answers: BTreeMap<String, u32>,
    _folder: tempfile::TempDir,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let key: SecretSlice<u8> = vec![3; 32].into();
        let store = Store::open(&folder.path().join("valise.db"), &key).unwrap();
        let now = Timestamp::UNIX_EPOCH;
        store
            .write(|db| {
                db.put_person(&Person {
                    id: PEOPLE.to_owned(),
                    niss: None,
                    name: "Maes".to_owned(),
                    first_name: "Éva".to_owned(),
                    birth_date: None,
                    registration_number: None,
                    insurer: None,
                    created_at: now,
                    updated_at: now,
                })
            })
            .unwrap();
        Self {
            store,
            now,
            today: TODAY,
            senders: ["sender 0".to_owned(), "sender 1".to_owned()],
            ended: Vec::new(),
            checks: Vec::new(),
            open: Vec::new(),
            tries: 0,
            states: BTreeMap::new(),
            answers: BTreeMap::new(),
            _folder: folder,
        }
    }

    fn lease_until(&self) -> Timestamp {
        self.now + SignedDuration::from_secs(LEASE)
    }

    fn check(&self, number: usize) -> Option<String> {
        let index = number.checked_rem(self.checks.len())?;
        Some(self.checks[index].clone())
    }

    fn take(&mut self, step: &Step) {
        match step {
            Step::Save { future } => self.save(*future),
            Step::Lease { sender, limit } => self.lease(*sender, *limit),
            Step::Begin { sender, check } => {
                if let Some(check) = self.check(*check) {
                    self.begin(*sender, &check);
                }
            }
            Step::End { of, ending } => self.end(*of, *ending),
            Step::Crash { sender } => self.crash(*sender),
            Step::Release => self.release(),
            Step::Pass { seconds } => self.now += SignedDuration::from_secs(*seconds),
            Step::Cancel { check } => {
                if let Some(check) = self.check(*check) {
                    self.store.write(|db| db.cancel_check(&check)).unwrap();
                }
            }
            Step::Again { sender, check } => {
                if let Some(check) = self.check(*check) {
                    let (name, until) = (self.senders[*sender].clone(), self.lease_until());
                    self.store
                        .write(|db| db.lease_again(&check, &name, self.now, until))
                        .unwrap();
                }
            }
            Step::Park { sender } => {
                let (name, error) = (self.senders[*sender].clone(), error("soap.no_connection"));
                let state = "waiting_for_network";
                self.store
                    .write(|db| db.park_due(state, &error, &name, self.now, TODAY))
                    .unwrap();
            }
            Step::Wake => {
                self.store
                    .write(|db| db.wake_parked(self.now, &["soap.no_connection"]))
                    .unwrap();
            }
            Step::LetGo { sender } => {
                let name = self.senders[*sender].clone();
                self.store.write(|db| db.let_go(&name)).unwrap();
            }
        }
    }

    fn save(&mut self, future: bool) {
        let id = format!("c{}", self.checks.len());
        self.store
            .write(|db| {
                db.insert_check(&NewCheck {
                    id: &id,
                    person_id: PEOPLE,
                    reference_date: if future {
                        TODAY.tomorrow().unwrap()
                    } else {
                        TODAY
                    },
                    request_type: "invoicing",
                    contact_type: "other",
                    facets: &["one".to_owned(), "two".to_owned()],
                    dropped_facets: &[],
                    registration_number: None,
                    insurer: None,
                    requested_at: self.now,
                })
            })
            .unwrap();
        self.states.insert(id.clone(), "saved".to_owned());
        self.checks.push(id);
    }

    fn lease(&mut self, sender: usize, limit: u32) {
        let (name, until) = (self.senders[sender].clone(), self.lease_until());
        let taken = self
            .store
            .write(|db| db.lease_due(&name, self.now, TODAY, until, limit))
            .unwrap();
        assert!(taken.len() <= limit as usize);
        for id in &taken {
            let check = self.store.read(|db| db.check(id)).unwrap().unwrap();
            assert!(check.reference_date <= TODAY, "never before its day");
            assert!(
                check.next_attempt_at.is_none_or(|next| next <= self.now),
                "its pause is over"
            );
            assert!(!self.is_live(id), "nobody else has it");
        }
        let distinct: BTreeSet<_> = taken.iter().collect();
        assert_eq!(distinct.len(), taken.len());
    }

    /// Whether a running program is sending this check, with a lease that still counts.
    fn is_live(&self, check: &str) -> bool {
        self.open.iter().any(|open| {
            open.check == check
                && self.senders.contains(&open.sender)
                && open.lease_until > self.now
        })
    }

    fn begin(&mut self, sender: usize, id: &str) {
        let name = self.senders[sender].clone();
        let before = self.store.read(|db| db.check(id)).unwrap().unwrap();
        if before.reference_date > self.today {
            return; // who sends looks at the day first
        }
        let rest = before.state == "answered";
        let reference = format!("r{}", self.tries);
        let lease_until = self.lease_until();
        let begun = self
            .store
            .write(|db| {
                db.begin_try(
                    id,
                    &NewTry {
                        input_reference: &reference,
                        request: b"<sent/>",
                        started_at: self.now,
                        lease_by: &name,
                        lease_until,
                        rest,
                    },
                )
            })
            .unwrap();
        if !begun {
            return;
        }
        assert!(!self.is_live(id), "never sent twice at the same time");
        assert_ne!(before.state, "cancelled");
        assert!(!rest || !before.rest_facets.is_empty());
        let check = self.store.read(|db| db.check(id)).unwrap().unwrap();
        assert_eq!(check.attempts, before.attempts + 1);
        assert_eq!(check.input_reference.as_deref(), Some(reference.as_str()));
        self.tries += 1;
        self.open.push(Open {
            reference,
            check: id.to_owned(),
            sender: name,
            lease_until,
            rest,
        });
    }

    fn end(&mut self, of: usize, ending: Ending) {
        let Some(index) = of.checked_rem(self.open.len()) else {
            return;
        };
        let open = self.open.remove(index);
        let before = self
            .store
            .read(|db| db.check(&open.check))
            .unwrap()
            .unwrap();
        let outcome = match open.rest {
            true => outcome(Ending::Answered, self.now),
            false => outcome(ending, self.now),
        };
        let content = matches!(outcome.state.as_str(), "answered").then_some(&b"<content/>"[..]);
        let moved = self
            .store
            .write(|db| {
                let ended = EndedTry {
                    input_reference: &open.reference,
                    ended_at: self.now,
                    result: "x",
                    server_fingerprint: None,
                    answer: Some(NewAnswer {
                        response: open.reference.as_bytes(),
                        whole: true,
                        content,
                        clock_offset_ms: None,
                        server_certificate: None,
                    }),
                };
                db.end_try(&open.check, &ended, &outcome)
            })
            .unwrap();
        let after = self
            .store
            .read(|db| db.check(&open.check))
            .unwrap()
            .unwrap();
        let last = before.input_reference.as_deref() == Some(open.reference.as_str());
        if moved {
            assert!(last, "only the last try moves a check");
            assert_eq!(after.state, outcome.state);
            if content.is_some() && !open.rest {
                *self.answers.entry(open.check.clone()).or_default() += 1;
            }
        } else {
            assert_eq!(after, before, "a late end moves nothing");
        }
        if self.senders.contains(&open.sender) && open.lease_until > self.now {
            assert!(moved, "who holds a lease that counts moves the check");
        }
        let kept = self.store.read(|db| db.answer_to(&open.reference)).unwrap();
        assert_eq!(kept.unwrap().response, open.reference.as_bytes());
    }

    /// A program is killed, and starts again under another name. What it would have ended never
    /// ends.
    fn crash(&mut self, sender: usize) {
        let name = std::mem::take(&mut self.senders[sender]);
        self.open.retain(|open| open.sender != name);
        self.senders[sender] = format!("{name}'");
        self.ended.push(name);
    }

    fn release(&mut self) {
        let ended = self.ended.clone();
        self.store
            .write(|db| db.release_abandoned(self.now, &ended))
            .unwrap();
        for id in &self.checks {
            let check = self.store.read(|db| db.check(id)).unwrap().unwrap();
            if check.state == "sending" {
                assert!(self.is_live(id), "nobody sends {id}, and it says so");
            }
        }
    }

    /// What must hold after every step.
    fn holds(&mut self) {
        let checks: Vec<_> = self
            .checks
            .iter()
            .map(|id| self.store.read(|db| db.check(id)).unwrap())
            .collect();
        assert!(checks.iter().all(Option::is_some), "no check is lost");
        for check in checks.iter().flatten() {
            let before = self.states.insert(check.id.clone(), check.state.clone());
            let before = before.unwrap();
            assert!(
                is_legal(&before, &check.state),
                "{before} → {} is no step",
                check.state
            );
        }
        assert!(
            self.answers.values().all(|answers| *answers == 1),
            "answered once"
        );
    }

    fn history_is_whole(&self) {
        let mut references = BTreeSet::new();
        for id in &self.checks {
            let check = self.store.read(|db| db.check(id)).unwrap().unwrap();
            let tries = self.store.read(|db| db.tries(id)).unwrap();
            let numbers: Vec<u32> = tries.iter().map(|one| one.number).collect();
            assert_eq!(numbers, (1..=check.attempts).collect::<Vec<_>>());
            references.extend(tries.into_iter().map(|one| one.input_reference));
        }
        assert_eq!(
            references.len(),
            self.tries as usize,
            "a reference for every try"
        );
    }

    /// Everybody is killed, and one program sends the rest: nothing stays on the way.
    fn finish(&mut self) {
        for sender in 0..2 {
            self.crash(sender);
        }
        self.release();
        self.now += SignedDuration::from_hours(48);
        let (name, until) = (self.senders[0].clone(), self.lease_until());
        self.store.write(|db| db.wake_all(self.now)).unwrap();
        self.today = TODAY.tomorrow().unwrap();
        let taken = self
            .store
            .write(|db| db.lease_due(&name, self.now, self.today, until, 1000))
            .unwrap();
        for id in taken {
            self.begin(0, &id);
            self.holds();
            self.end(0, Ending::Answered);
            self.holds();
        }
        for state in self.states.values() {
            assert!(
                ["answered", "cancelled", "needs_you", "given_up"].contains(&state.as_str()),
                "{state} is no end"
            );
        }
    }
}

fn error(code: &str) -> CheckError {
    CheckError {
        code: code.to_owned(),
        params: BTreeMap::new(),
        retryable: true,
        correlation_id: "x".to_owned(),
    }
}

fn outcome(ending: Ending, now: Timestamp) -> CheckOutcome {
    let state = match ending {
        Ending::Answered | Ending::Partial => "answered",
        Ending::Later => "waiting_for_network",
        Ending::AtOnce => "saved",
        Ending::NeedsYou => "needs_you",
        Ending::GivenUp => "given_up",
        Ending::Session => "waiting_for_session",
    };
    let later = matches!(ending, Ending::Later | Ending::Partial);
    CheckOutcome {
        state: state.to_owned(),
        next_attempt_at: later.then(|| now + SignedDuration::from_secs(60)),
        rest_facets: match ending {
            Ending::Partial => vec!["two".to_owned()],
            _ => Vec::new(),
        },
        keeps_lease: ending == Ending::AtOnce,
        failures: later.then_some(1),
        ..CheckOutcome::default()
    }
}

/// The steps of the state machine.
fn is_legal(from: &str, to: &str) -> bool {
    let next: &[&str] = match from {
        "saved" => &[
            "sending",
            "waiting_for_network",
            "waiting_for_session",
            "cancelled",
        ],
        "waiting_for_network" => &["sending", "saved", "waiting_for_session", "cancelled"],
        "waiting_for_session" => &["sending", "saved", "waiting_for_network", "cancelled"],
        "sending" => &[
            "saved",
            "waiting_for_network",
            "waiting_for_session",
            "answered",
            "needs_you",
            "given_up",
        ],
        "needs_you" | "given_up" => &["saved", "sending", "cancelled"],
        // an end is an end
        "answered" | "cancelled" => &[],
        _ => &[],
    };
    from == to || next.contains(&to)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 40,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_happens_no_check_is_lost_or_sent_twice(
        steps in prop::collection::vec(step(), 20..90)
    ) {
        let mut world = World::new();
        world.save(false);
        for step in &steps {
            world.take(step);
            world.holds();
        }
        world.history_is_whole();
        world.finish();
        world.history_is_whole();
    }
}

#[test]
fn a_late_answer_is_kept_and_moves_nothing() {
    let mut world = World::new();
    world.save(false);
    world.begin(0, "c0");
    world.now += SignedDuration::from_secs(LEASE);
    world.begin(1, "c0");
    assert_eq!(world.open.len(), 2, "the time of the first one was up");
    world.end(1, Ending::Answered);
    let answered = world.store.read(|db| db.check("c0")).unwrap().unwrap();
    world.now += SignedDuration::from_secs(1);
    world.end(0, Ending::NeedsYou);
    let after = world.store.read(|db| db.check("c0")).unwrap().unwrap();
    assert_eq!((after.state.as_str(), &after), ("answered", &answered));
    let tries = world.store.read(|db| db.tries("c0")).unwrap();
    let late: Vec<bool> = tries.iter().map(|one| one.late).collect();
    assert_eq!(late, [true, false]);
    let answer = world.store.read(|db| db.answer("c0")).unwrap().unwrap();
    assert_eq!(
        answer.input_reference, "r1",
        "the answer that counts is shown"
    );
}

#[test]
fn an_answer_whose_time_was_up_still_counts_while_nobody_took_the_check() {
    let mut world = World::new();
    world.save(false);
    world.begin(0, "c0");
    world.now += SignedDuration::from_secs(10 * LEASE);
    world.end(0, Ending::Answered);
    let check = world.store.read(|db| db.check("c0")).unwrap().unwrap();
    assert_eq!(check.state, "answered");
}

#[test]
fn what_an_ended_program_was_sending_goes_back_at_once_and_what_a_running_one_sends_does_not() {
    let mut world = World::new();
    world.save(false);
    world.save(false);
    world.begin(0, "c0");
    world.begin(1, "c1");
    world.crash(0);
    world.release();
    let state = |id: &str| world.store.read(|db| db.check(id)).unwrap().unwrap().state;
    assert_eq!(
        (state("c0").as_str(), state("c1").as_str()),
        ("saved", "sending")
    );
    let due = world
        .store
        .read(|db| db.next_due(world.now, TODAY))
        .unwrap();
    assert_eq!((due.now, due.at), (1, Some(world.lease_until())));
}

#[test]
fn what_was_left_out_is_due_later_and_the_answer_stays_answered() {
    let mut world = World::new();
    world.save(false);
    world.begin(0, "c0");
    world.end(0, Ending::Partial);
    world.begin(0, "c0");
    world.end(0, Ending::Answered);
    let due = world
        .store
        .read(|db| db.next_due(world.now, TODAY))
        .unwrap();
    assert_eq!((due.now, due.at, due.on), (0, None, None), "asked once");
    let main = world.store.read(|db| db.answer("c0")).unwrap().unwrap();
    let rest = world
        .store
        .read(|db| db.rest_answer("c0"))
        .unwrap()
        .unwrap();
    assert_eq!(
        (main.input_reference.as_str(), rest.input_reference.as_str()),
        ("r0", "r1")
    );
    world.begin(0, "c0");
    assert!(world.open.is_empty(), "there is nothing left to ask");
}

#[test]
fn everything_that_is_due_is_parked_and_woken_together() {
    let mut world = World::new();
    for _ in 0..30 {
        world.save(false);
    }
    world.save(true);
    world.begin(1, "c0");
    let no_connection = error("soap.no_connection");
    let parked = world
        .store
        .write(|db| {
            db.park_due(
                "waiting_for_network",
                &no_connection,
                "sender 0",
                world.now,
                TODAY,
            )
        })
        .unwrap();
    assert_eq!(
        parked, 29,
        "not the one on its way, nor the one of tomorrow"
    );
    let counts = world.store.read(|db| db.queue_counts()).unwrap();
    assert_eq!((counts.waiting, counts.sending, counts.parked), (30, 1, 29));
    let due = world
        .store
        .read(|db| db.next_due(world.now, TODAY))
        .unwrap();
    assert_eq!((due.now, due.on), (0, Some(TODAY.tomorrow().unwrap())));
    assert_eq!(
        world
            .store
            .write(|db| db.wake_parked(world.now, &[]))
            .unwrap(),
        29
    );
    let due = world
        .store
        .read(|db| db.next_due(world.now, TODAY))
        .unwrap();
    assert_eq!(due.now, 29);
}
