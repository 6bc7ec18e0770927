//! Every call that left this device. Calls are noted when they end, and written down with the next
//! change of the database, so that a check costs no write of its own for them.

mod export;
mod search;

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use valise_soap::{CallObserver, ObservedCall};
use valise_store::{Call, Page};

use crate::activity::{exported, number};
use crate::context::{Context, blocking};
use crate::views::{Exported, LedgerChoices, LedgerEntry, LedgerFilter};
use crate::{Error, Valise};

/// Calls that are given at most at a time.
const MOST: u32 = 200;

impl Valise {
    /// Calls that left this device, newest first.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn ledger(&self, filter: LedgerFilter) -> Result<Vec<LedgerEntry>, Error> {
        let context = self.up_to_date().await?;
        let search = search::of(&filter);
        let page = Page::Newest {
            before: filter.before.map(i64::from),
            limit: filter.limit.unwrap_or(MOST).min(MOST),
        };
        let calls = context.read(move |db| db.calls(&search, page)).await?;
        Ok(calls.into_iter().map(entry).collect())
    }

    /// What the calls can be filtered by.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn ledger_choices(&self) -> Result<LedgerChoices, Error> {
        let context = self.up_to_date().await?;
        context
            .read(|db| {
                Ok(LedgerChoices {
                    hosts: db.called_hosts()?,
                    purposes: db.called_purposes()?,
                })
            })
            .await
    }

    /// Writes the calls that fit to a table that ends in `.csv`, oldest first.
    ///
    /// # Errors
    /// [`Error::ExportNotWritten`], those of the database.
    pub async fn export_ledger(
        &self,
        path: &Path,
        filter: LedgerFilter,
    ) -> Result<Exported, Error> {
        let context = self.up_to_date().await?;
        let search = search::of(&filter);
        let (store, file) = (context.store().clone(), path.to_owned());
        let lines = blocking(move || export::write(&store, &file, &search)).await?;
        exported(&context, "ledger", path, lines).await
    }

    /// What has just ended belongs to the list.
    async fn up_to_date(&self) -> Result<Context, Error> {
        let context = self.context().await?;
        context.write(|_| Ok(())).await?;
        Ok(context)
    }
}

fn entry(call: Call) -> LedgerEntry {
    LedgerEntry {
        id: number(call.id),
        at: call.at,
        host: call.host,
        purpose: call.purpose,
        bytes_out: call.bytes_out,
        bytes_in: call.bytes_in,
        result: call.result,
        milliseconds: call.milliseconds,
    }
}

/// Calls that ended and are not written down yet.
#[derive(Default)]
pub(crate) struct Ledger(Mutex<Vec<Call>>);

impl Ledger {
    /// Takes what is to be written down.
    pub(crate) fn take(&self) -> Vec<Call> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts back what could not be written down, before anything that came in between.
    pub(crate) fn put_back(&self, mut calls: Vec<Call>) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        calls.append(&mut waiting);
        *waiting = calls;
    }
}

impl CallObserver for Ledger {
    fn observed(&self, call: &ObservedCall) {
        let line = Call {
            id: 0,
            at: call.at,
            host: call.host.clone(),
            purpose: call.purpose.to_owned(),
            bytes_out: u32::try_from(call.bytes_out).unwrap_or(u32::MAX),
            bytes_in: u32::try_from(call.bytes_in).unwrap_or(u32::MAX),
            result: call.result.to_owned(),
            milliseconds: u32::try_from(call.duration.as_millis()).unwrap_or(u32::MAX),
        };
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(line);
    }
}
