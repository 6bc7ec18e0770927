//! Many checks: a round of patients, or everything that waited.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use super::{ask, view};
use crate::context::Context;
use crate::outbox::Listener;
use crate::views::{CheckProgress, CheckView};
use crate::{Error, Valise, outbox};

/// Told after each check of a round, from whichever thread it ended on.
pub type Progress = Arc<dyn Fn(CheckProgress, &CheckView) + Send + Sync>;

impl Valise {
    /// Sends checks side by side (1 to 5 at a time, as the settings say), tells how far it is and
    /// stops handing out new ones once `cancelled` says so. It also stops by itself when the
    /// platform is not reached or refuses three times in a row; what was not sent stays written
    /// down. The answer has the order of `check_ids`.
    ///
    /// # Errors
    /// [`Error::CheckNotFound`], the keychain and the database.
    pub async fn check_many(
        &self,
        check_ids: Vec<String>,
        progress: Progress,
        cancelled: Arc<AtomicBool>,
    ) -> Result<Vec<CheckView>, Error> {
        let context = self.context().await?;
        for check_id in &check_ids {
            ask::required(&context, check_id).await?;
        }
        let telling = Telling {
            total: u32::try_from(check_ids.len()).unwrap_or(u32::MAX),
            done: AtomicU32::new(0),
            progress,
            cancelled,
        };
        outbox::some(&context, check_ids.clone(), telling).await?;
        let mut checks = Vec::with_capacity(check_ids.len());
        for check_id in &check_ids {
            checks.push(view::view(&context, check_id).await?);
        }
        Ok(checks)
    }
}

/// Tells how far a round is, and whether it goes on.
struct Telling {
    total: u32,
    done: AtomicU32,
    progress: Progress,
    cancelled: Arc<AtomicBool>,
}

impl Listener for Telling {
    async fn rested(&self, context: &Context, check_id: &str) -> Result<bool, Error> {
        let check = view::view(context, check_id).await?;
        let (done, total) = (self.done.fetch_add(1, Ordering::Relaxed) + 1, self.total);
        (self.progress)(CheckProgress { done, total }, &check);
        Ok(!self.cancelled.load(Ordering::Relaxed))
    }
}
