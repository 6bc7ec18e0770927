//! What was done on this device, and which calls left it.

use valise_core::views::{ActivityEntry, ActivityFilter, LedgerEntry};

use super::{Answer, Shared};

/// What was done on this device, newest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity(
    shell: Shared<'_>,
    filter: ActivityFilter,
) -> Answer<Vec<ActivityEntry>> {
    Ok(shell.valise().activity(filter).await?)
}

/// Calls that left this device, newest first; `before`: only lines older than that one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ledger(
    shell: Shared<'_>,
    before: Option<i32>,
    limit: Option<u32>,
) -> Answer<Vec<LedgerEntry>> {
    Ok(shell.valise().ledger(before, limit).await?)
}
