//! Home: three lights and what needs attention. Looking changes nothing.

mod attention;
mod lights;
mod thresholds;

pub(crate) use thresholds::READINGS_TELLING;

use std::collections::BTreeMap;

use jiff::Timestamp;
use valise_keystore::Environment;
use valise_store::QueueCounts;

use crate::context::Context;
use crate::views::{CertificateView, Home, ProfileView, SessionView};
use crate::{Error, Valise, certificate, identity, profile, session};

impl Valise {
    /// Three lights and the attention list, most serious first. Changes nothing.
    ///
    /// # Errors
    /// Those of the keychain and the database.
    pub async fn home(&self) -> Result<Home, Error> {
        let facts = Facts::gather(&self.context().await?).await?;
        Ok(Home {
            certificate: lights::certificate(&facts),
            session: lights::session(&facts),
            queue: lights::queue(&facts),
            attention: attention::list(&facts),
            looked_at: facts.now,
            last_answer_at: facts.last_answer_at,
            queue_waiting: facts.queue.waiting + facts.queue.sending,
            queue_needs_you: facts.queue.needs_you,
        })
    }
}

/// Everything that Home is made of.
struct Facts {
    now: Timestamp,
    environment: Environment,
    custody: String,
    profile: Option<ProfileView>,
    /// The certificate that a session would take, or the one that comes nearest.
    certificate: Option<CertificateView>,
    /// Whether that certificate is another holder's than the profile's.
    other_holder: bool,
    session: SessionView,
    queue: QueueCounts,
    last_answer_at: Option<Timestamp>,
    /// The identity readings of this month.
    readings: identity::Share,
    /// Whether a card stays in the reader for too long.
    card_left_behind: bool,
}

impl Facts {
    async fn gather(context: &Context) -> Result<Self, Error> {
        let profile = profile::read(context).await?;
        let best = certificate::best(context, profile.as_ref()).await?;
        let (queue, last_answer_at) = context
            .read(|db| Ok((db.queue_counts()?, db.last_answer_at()?)))
            .await?;
        Ok(Self {
            now: context.now(),
            environment: context.scope.environment,
            custody: context.custody(),
            other_holder: best.as_ref().is_some_and(|best| !best.own),
            certificate: best.map(|best| best.view),
            profile,
            session: session::view(context).await?,
            queue,
            last_answer_at,
            readings: identity::share(context).await?,
            card_left_behind: context.shared.desk.left_behind(),
        })
    }
}

/// Values for a sentence.
pub(crate) fn params<const N: usize>(values: [(&str, String); N]) -> BTreeMap<String, String> {
    values
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}
