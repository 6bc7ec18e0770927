//! Many checks: a round of patients, or everything that waited.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::{policy, send, view};
use crate::context::Context;
use crate::views::{CheckProgress, CheckState, CheckView, TickReason};
use crate::{Error, Valise, settings};

/// Told after each check of a round, from whichever thread it ended on.
pub type Progress = Arc<dyn Fn(CheckProgress, &CheckView) + Send + Sync>;

impl Valise {
    /// Sends checks side by side (1 to 5 at a time, as the settings say), tells how far it is and
    /// stops handing out new ones once `cancelled` says so. It also stops by itself when the
    /// platform is down or refuses three times in a row; what was not sent stays written down.
    /// The answer has the order of `check_ids`.
    ///
    /// # Errors
    /// [`Error::CheckNotFound`], the keychain and the database.
    pub async fn check_many(
        &self,
        check_ids: Vec<String>,
        progress: Progress,
        cancelled: Arc<AtomicBool>,
    ) -> Result<Vec<CheckView>, Error> {
        many(&self.context().await?, check_ids, progress, cancelled).await
    }
}

/// Failures in a row that say that the platform is down, or does not want us.
#[derive(Default)]
struct Refusals(AtomicU32);

impl Refusals {
    fn count(&self, check: &CheckView) {
        let code = check.error.as_ref().map(|error| error.code.as_str());
        match code {
            Some("soap.soa_02001" | "soap.soa_02002" | "soap.soa_01001" | "soap.soa_01002") => {
                self.0.fetch_add(1, Ordering::Relaxed);
            }
            _ => self.0.store(0, Ordering::Relaxed),
        }
    }

    fn enough(&self) -> bool {
        self.0.load(Ordering::Relaxed) >= policy::ROUND_STOPS
    }
}

async fn many(
    context: &Context,
    check_ids: Vec<String>,
    progress: Progress,
    cancelled: Arc<AtomicBool>,
) -> Result<Vec<CheckView>, Error> {
    let at_a_time = usize::from(settings::read(context).await?.concurrency);
    let places = Arc::new(Semaphore::new(at_a_time));
    let (done, refusals) = (Arc::new(AtomicU32::new(0)), Arc::new(Refusals::default()));
    let total = u32::try_from(check_ids.len()).unwrap_or(u32::MAX);
    let mut round = JoinSet::new();
    for (index, check_id) in check_ids.iter().cloned().enumerate() {
        let (context, places) = (context.clone(), places.clone());
        let (progress, cancelled) = (progress.clone(), cancelled.clone());
        let (done, refusals) = (done.clone(), refusals.clone());
        round.spawn(async move {
            let place = places.acquire_owned().await;
            if place.is_err() || cancelled.load(Ordering::Relaxed) || refusals.enough() {
                return Ok((index, view::view(&context, &check_id).await?));
            }
            let check = send::send(&context, &check_id).await?;
            drop(place);
            refusals.count(&check);
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            progress(CheckProgress { done, total }, &check);
            Ok::<_, Error>((index, check))
        });
    }
    let mut checks: Vec<Option<CheckView>> = check_ids.iter().map(|_| None).collect();
    let mut failure = None;
    while let Some(ended) = round.join_next().await {
        match ended {
            Ok(Ok((index, check))) => {
                if let Some(place) = checks.get_mut(index) {
                    *place = Some(check);
                }
            }
            Ok(Err(error)) => failure = Some(error),
            Err(_) => failure = Some(Error::Internal),
        }
    }
    match failure {
        Some(error) => Err(error),
        None => Ok(checks.into_iter().flatten().collect()),
    }
}

/// Sends what waits, when a session is open: what waited for the session, what is due, and
/// everything that waited for the network after sleep or in another network.
pub(crate) async fn send_waiting(context: &Context, reason: TickReason) -> Result<(), Error> {
    let now = context.now();
    context.write(move |db| db.release_abandoned(now)).await?;
    if crate::session::current(context).await?.is_none() {
        return Ok(());
    }
    let checks = context.read(|db| db.unfinished_checks()).await?;
    let due: Vec<String> = checks
        .into_iter()
        .filter(|check| match view::state(check) {
            CheckState::Saved | CheckState::WaitingForSession => true,
            CheckState::WaitingForNetwork => {
                reason != TickReason::Timer || check.next_attempt_at.is_some_and(|next| next <= now)
            }
            _ => false,
        })
        .map(|check| check.id)
        .collect();
    if due.is_empty() {
        return Ok(());
    }
    // Without its key (a password that nobody typed, a locked keychain) nothing can leave.
    if let Err(error) = crate::session::live(context).await {
        tracing::info!(code = error.code(), "what waits can't leave");
        return Ok(());
    }
    let nothing: Progress = Arc::new(|_, _| {});
    many(context, due, nothing, Arc::default()).await?;
    Ok(())
}
