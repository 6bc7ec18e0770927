//! What the table of reminders is read with.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use valise_keystore::{CertificateState, Description};
use valise_store::Writing;

use crate::context::Context;
use crate::home::READINGS_TELLING;
use crate::{Error, brussels, certificate, evidence, identity, profile};

/// Where an unfinished request is kept.
const UNFINISHED: &str = "unfinished_request";

/// What the table of reminders is read with.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) now: Timestamp,
    /// In Brussels.
    pub(super) today: Date,
    /// The certificate that serves the profile.
    pub(super) certificate: Option<Certificate>,
    pub(super) unfinished: Option<Unfinished>,
    pub(super) needs_you: Vec<NeedsYou>,
    /// Set when fewer readings of this month count than should.
    pub(super) readings: Option<Readings>,
    /// Proof that reaches the end of its keeping within a month, or has passed it.
    pub(super) old_evidence: u32,
    /// The card that stayed in a reader.
    pub(super) card: Option<String>,
}

#[derive(Debug, Clone)]
pub(super) struct Certificate {
    pub(super) id: String,
    /// Its last day, in Brussels.
    pub(super) ends_on: Date,
}

#[derive(Debug, Clone)]
pub(super) struct Unfinished {
    pub(super) id: String,
    /// The day on which it was seen, in Brussels.
    pub(super) since: Date,
}

#[derive(Debug, Clone)]
pub(super) struct NeedsYou {
    pub(super) id: String,
    pub(super) attempts: u32,
}

#[derive(Debug, Clone)]
pub(super) struct Readings {
    /// `YYYY-MM`.
    pub(super) month: String,
    pub(super) percent: u32,
    pub(super) threshold: u32,
}

/// A request that the nurse looked at before it was completed.
#[derive(Serialize, Deserialize)]
struct Seen {
    id: String,
    at: Timestamp,
}

impl Facts {
    pub(super) async fn gather(context: &Context) -> Result<Self, Error> {
        let profile = profile::read(context).await?;
        let best = certificate::best(context, profile.as_ref()).await?;
        let today = context.today();
        let (needs_you, seen) = context
            .read(|db| {
                Ok((
                    db.checks_for_her()?,
                    db.setting::<Option<Seen>>(UNFINISHED)?.flatten(),
                ))
            })
            .await?;
        let share = identity::share(context).await?;
        let telling = share.total >= READINGS_TELLING && share.is_below();
        Ok(Self {
            now: context.now(),
            today,
            certificate: best
                .filter(|best| best.own && !incomplete(&best.view.description))
                .map(|best| Certificate {
                    ends_on: brussels::day(best.view.description.valid_until),
                    id: best.view.id,
                }),
            unfinished: seen.map(|seen| Unfinished {
                id: seen.id,
                since: brussels::day(seen.at),
            }),
            needs_you: needs_you
                .into_iter()
                .map(|(id, attempts)| NeedsYou { id, attempts })
                .collect(),
            readings: share.percent().filter(|_| telling).map(|percent| Readings {
                month: identity::month(today),
                percent,
                threshold: share.threshold,
            }),
            old_evidence: evidence::retention(context).await?.due_soon,
            card: context.shared.desk.forgotten(),
        })
    }
}

fn incomplete(description: &Description) -> bool {
    description.state == CertificateState::Incomplete
}

/// Remembers a keystore that holds a request and no certificate yet; the first look at it counts.
pub(crate) async fn remember_unfinished_request(
    context: &Context,
    description: &Description,
) -> Result<(), Error> {
    if !incomplete(description) {
        return Ok(());
    }
    // The beginning of the fingerprint is enough to tell two requests apart.
    let id: String = description.sha256.chars().take(16).collect();
    let seen = Seen {
        id,
        at: context.now(),
    };
    context
        .write(move |db| {
            let known = db.setting::<Option<Seen>>(UNFINISHED)?.flatten();
            if known.is_some_and(|known| known.id == seen.id) {
                return Ok(());
            }
            db.put_setting(UNFINISHED, &seen)
        })
        .await
}

/// A certificate was imported: nothing is unfinished any more.
pub(crate) fn forget_unfinished_request(db: &Writing<'_>) -> Result<(), valise_store::Error> {
    db.put_setting(UNFINISHED, &None::<Seen>)
}
