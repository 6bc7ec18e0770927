//! Sending a check.

use std::sync::Arc;
use std::time::Instant;

use jiff::SignedDuration;
use valise_mycarenet::member_data::MemberData;
use valise_store::{Check, CheckError, CheckOutcome, NewTry, Person};

use super::message::{self, Prepared};
use super::outcome::{Corrected, Correction, Next, Try, rest};
use super::policy::{self, Class};
use super::{ask, keep, rest as left_out, told, view};
use crate::context::Context;
use crate::continuity::{Route, is_unreached};
use crate::outbox::{Flow, Gate, Place};
use crate::session;
use crate::views::{CheckState, CheckView};
use crate::{Error, person};

/// How a sending ended.
#[derive(Debug, Default)]
pub(crate) struct Sent {
    /// Whether something was sent and came to rest.
    reached: bool,
    failure: Option<(Class, CheckError)>,
    /// Whether the gate was shut before it could leave.
    shut_out: bool,
    /// Its place among those that are sent side by side, unless the next one has it already; free
    /// again when this is dropped.
    _place: Option<Place>,
}

impl Sent {
    /// Whether the platform answered the question.
    pub(crate) fn reached(&self) -> bool {
        self.reached
    }

    /// Whether the gate was shut before it could leave.
    pub(crate) fn shut_out(&self) -> bool {
        self.shut_out
    }

    /// What follows the failure, when there was one.
    pub(crate) fn class(&self) -> Option<Class> {
        self.failure.as_ref().map(|(class, _)| *class)
    }

    /// The failure.
    pub(crate) fn error(&self) -> Option<&CheckError> {
        self.failure.as_ref().map(|(_, error)| error)
    }
}

/// Sends a check now until it rests: answered, or parked with a reason.
pub(crate) async fn send(context: &Context, check_id: &str) -> Result<CheckView, Error> {
    sent(context, check_id, Sending::default()).await?;
    view::view(context, check_id).await
}

/// Sends one of several through a gate. What is `due` may also be the rest of an answered check.
pub(crate) async fn send_through(
    gate: Arc<Gate>,
    context: &Context,
    check_id: &str,
    due: bool,
) -> Result<Sent, Error> {
    let sending = Sending {
        is_due: due,
        gate: Some(gate),
        ..Sending::default()
    };
    sent(context, check_id, sending).await
}

async fn sent(context: &Context, check_id: &str, mut sending: Sending) -> Result<Sent, Error> {
    while let Some(correction) = attempt(context, check_id, &mut sending).await? {
        match correction {
            Correction::WithoutFacet(facet) => sending.corrected.facets.push(facet),
            Correction::NewSession => sending.corrected.session = true,
            Correction::Clock => sending.corrected.clock = true,
            // The route is at the other address already.
            Correction::OtherAddress => {}
        }
    }
    if !sending.sent.shut_out {
        told(context, check_id);
    }
    Ok(Sent {
        _place: sending.place,
        ..sending.sent
    })
}

/// One sending of a check, over all its tries.
#[derive(Default)]
struct Sending {
    /// Whether the check was taken because it is due.
    is_due: bool,
    /// What it leaves through, when others leave beside it.
    gate: Option<Arc<Gate>>,
    place: Option<Place>,
    corrected: Corrected,
    /// Where it goes; nothing before the first try.
    route: Option<Route>,
    /// How the check would rest because of the first address that failed.
    first: Option<Box<CheckOutcome>>,
    sent: Sent,
}

impl Sending {
    /// What follows a failure that leaves the check at rest: another address of the service, when
    /// the platform's list has one. When none of them serves, the first failure is told.
    async fn elsewhere(
        &mut self,
        context: &Context,
        failure: &Error,
        rests: Box<CheckOutcome>,
    ) -> Next {
        let route = self.route.as_mut();
        if let Some(route) = route
            && route.has_another(context, failure).await
        {
            self.first.get_or_insert(rests);
            return Next::Again(Correction::OtherAddress);
        }
        Next::Rest(match self.first.take() {
            Some(first) if is_unreached(failure) => first,
            _ => rests,
        })
    }

    /// Remembers how it ended.
    fn ended(&mut self, class: Option<Class>, error: Option<&CheckError>) {
        self.sent = Sent {
            reached: class.is_none(),
            failure: class.zip(error.cloned()),
            ..Sent::default()
        };
    }

    /// Nothing more leaves through the gate.
    fn shut_out(&mut self) {
        self.sent.shut_out = true;
        if let Some(gate) = &self.gate {
            gate.shut();
        }
    }

    /// Lets the next one of the queue leave when the platform answered: while this answer is kept,
    /// it is idle. After anything else the next one waits until it is clear whether it may leave,
    /// and so does one of a list, whose owner may stop after any answer.
    fn received(&mut self, data: &Result<MemberData, Error>) {
        if self.is_due && data.as_ref().is_ok_and(|data| data.outcome.is_answer()) {
            self.place = None;
        }
    }

    /// Waits for a place; whether it got one, and whether that took so long that the message is
    /// old by now.
    async fn placed(&mut self) -> Option<Fresh> {
        let Some(gate) = self.gate.as_ref().filter(|_| self.place.is_none()) else {
            return Some(Fresh::Yes);
        };
        let began = Instant::now();
        match gate.enter().await {
            Some(place) => self.place = Some(place),
            None => {
                self.shut_out();
                return None;
            }
        }
        Some(match began.elapsed() < policy::STALE {
            true => Fresh::Yes,
            false => Fresh::No,
        })
    }
}

/// Whether a message still tells the right time.
#[derive(PartialEq)]
enum Fresh {
    Yes,
    No,
}

/// One try: what has to be corrected before the next one, or nothing when the check rests.
async fn attempt(
    context: &Context,
    check_id: &str,
    sending: &mut Sending,
) -> Result<Option<Correction>, Error> {
    let check = ask::required(context, check_id).await?;
    let asks_rest = sending.is_due && !check.rest_facets.is_empty();
    match view::state(&check) {
        CheckState::Answered if asks_rest => {}
        CheckState::Answered | CheckState::Cancelled => return Ok(None),
        // Nobody answers about a day that has not begun.
        _ if check.reference_date > context.today() => return Ok(None),
        _ => {}
    }
    let person = person::required(context, &check.person_id).await?;
    let Some(prepared) = begun(context, &check, &person, sending).await? else {
        return Ok(None);
    };
    told(context, check_id);

    let offset = prepared.network.transport.clock_offset();
    let received = message::exchange(&prepared, &check).await;
    sending.received(&received.data);
    let measured = prepared.network.transport.clock_offset();
    let next = match view::state(&check) {
        CheckState::Answered => {
            let id = check.id.clone();
            let answer = context.read(move |db| db.answer(&id)).await?;
            left_out::ended(&check, answer.as_ref(), &received.data, context.now())
        }
        _ => {
            let moved = measured.unwrap_or_default() - offset.unwrap_or_default();
            follows(context, &check, &prepared, &received.data, sending, moved).await
        }
    };
    let correction = match &next {
        Next::Again(correction) => Some(correction.clone()),
        Next::Rest(outcome) => {
            let class = match (&received.data, &outcome.error) {
                (Err(error), _) => Some(policy::class(error)),
                (Ok(_), Some(error)) => Some(policy::class_of(&error.code)),
                (Ok(_), None) => None,
            };
            let kept = received.data.as_ref().err().map(super::outcome::kept);
            sending.ended(class, outcome.error.as_ref().or(kept.as_ref()));
            None
        }
    };
    let reference = prepared.query.reference.as_str();
    let moved = keep::ended(context, check, person, reference, measured, received, next).await?;
    // Somebody else has the check now: whatever is corrected is theirs to correct.
    Ok(correction.filter(|_| moved))
}

/// What follows a try that was sent.
async fn follows(
    context: &Context,
    check: &Check,
    prepared: &Prepared,
    data: &Result<MemberData, Error>,
    sending: &mut Sending,
    offset_moved: SignedDuration,
) -> Next {
    let circumstances = Try {
        check,
        now: context.now(),
        corrected: &sending.corrected,
        offset_moved,
    };
    let next = match data {
        Ok(data) => circumstances.answered(data),
        Err(error) => circumstances.failed(error),
    };
    match next {
        Next::Again(Correction::NewSession) => {
            match session::renewed(context, &prepared.live).await {
                Ok(_) => Next::Again(Correction::NewSession),
                Err(error) => {
                    let corrected = Corrected {
                        session: true,
                        ..Corrected::default()
                    };
                    Try {
                        corrected: &corrected,
                        ..circumstances
                    }
                    .failed(&error)
                }
            }
        }
        Next::Rest(rests) => match data {
            Err(error) => sending.elsewhere(context, error, rests).await,
            Ok(_) => Next::Rest(rests),
        },
        next => next,
    }
}

/// A message that is written down and may leave. Nothing when it can't leave now (the check is
/// parked with the reason), or when another call sends it.
async fn begun(
    context: &Context,
    check: &Check,
    person: &Person,
    sending: &mut Sending,
) -> Result<Option<Prepared>, Error> {
    let asked = match view::state(check) {
        CheckState::Answered => &left_out::question(check),
        _ => check,
    };
    loop {
        let prepared = match message::prepare(context, asked, person, &mut sending.route).await {
            Ok(prepared) => prepared,
            Err(error) => {
                park(context, check, sending, &error).await?;
                return Ok(None);
            }
        };
        // What costs time on this device is done before a place is taken.
        match sending.placed().await {
            Some(Fresh::Yes) => {}
            Some(Fresh::No) => continue,
            None => return Ok(None),
        }
        match begin(context, check, &prepared, sending.gate.is_some()).await {
            Ok(Begun::Yes) => return Ok(Some(prepared)),
            Ok(Begun::ByAnother) => return Ok(None),
            Ok(Begun::Paused) => {
                sending.shut_out();
                return Ok(None);
            }
            // Two tries of the same millisecond drew the same reference: the next draw differs.
            Err(Error::Store(valise_store::Error::Rule { rule }))
                if rule.contains("tries.input_reference") => {}
            Err(error) => return Err(error),
        }
    }
}

/// Whether a try was written down.
enum Begun {
    Yes,
    /// Another call sends the check.
    ByAnother,
    /// The queue does not flow.
    Paused,
}

/// Writes the try down with the message, before it leaves. Of several, none begins once the queue
/// was paused.
async fn begin(
    context: &Context,
    check: &Check,
    prepared: &Prepared,
    one_of_several: bool,
) -> Result<Begun, Error> {
    let (id, now, sender) = (check.id.clone(), context.now(), context.sender().clone());
    let rest = view::state(check) == CheckState::Answered;
    let reference = prepared.query.reference.as_str().to_owned();
    let request = prepared.message.clone().into_bytes();
    context
        .write(move |db| {
            if one_of_several && Flow::read(db)?.allowed(now, 1) == 0 {
                return Ok(Begun::Paused);
            }
            let new = NewTry {
                input_reference: &reference,
                request: &request,
                started_at: now,
                lease_by: sender.name(),
                lease_until: now.saturating_add(policy::LEASE).unwrap_or(now),
                rest,
            };
            Ok(match db.begin_try(&id, &new)? {
                true => Begun::Yes,
                false => Begun::ByAnother,
            })
        })
        .await
}

/// The check could not leave: it waits, with the reason.
async fn park(
    context: &Context,
    check: &Check,
    sending: &mut Sending,
    error: &Error,
) -> Result<(), Error> {
    let kept = super::outcome::kept(error);
    sending.ended(Some(policy::class(error)), Some(&kept));
    let circumstances = Try {
        check,
        now: context.now(),
        corrected: &sending.corrected,
        offset_moved: SignedDuration::ZERO,
    };
    let outcome = match circumstances.failed(error) {
        Next::Rest(outcome) => *outcome,
        Next::Again(_) => rest(CheckState::NeedsYou, Some(error)),
    };
    let (id, now, sender) = (check.id.clone(), context.now(), context.sender().clone());
    context
        .write(move |db| db.park_check(&id, &outcome, sender.name(), now))
        .await?;
    Ok(())
}
