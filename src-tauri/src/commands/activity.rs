//! What was done on this device, and which calls left it.

use std::path::Path;

use tauri::{AppHandle, Runtime};
use valise_core::views::{
    ActivityEntry, ActivityFilter, Exported, LedgerChoices, LedgerEntry, LedgerFilter,
};
use valise_messages::text;

use super::{Answer, Shared};
use crate::dialog::{self, Question};
use crate::window;

/// What was done on this device, newest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity(
    shell: Shared<'_>,
    filter: ActivityFilter,
) -> Answer<Vec<ActivityEntry>> {
    Ok(shell.valise().activity(filter).await?)
}

/// Lets the nurse say in the system's own dialog where the activity goes; nothing when she
/// cancels.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_activity_file<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
) -> Answer<Option<String>> {
    let language = window::language(shell.valise());
    let question = Question {
        title: "shell-dialog-activity",
        name: text(language, "shell-dialog-activity_name", &[]),
        kind: "shell-dialog-csv_files",
        extension: "csv",
    };
    Ok(dialog::save(&app, language, question).await?)
}

/// Writes the lines that fit to a file that ends in `.csv`, oldest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_activity(
    shell: Shared<'_>,
    path: String,
    filter: ActivityFilter,
) -> Answer<Exported> {
    let valise = shell.valise();
    Ok(valise.export_activity(Path::new(&path), filter).await?)
}

/// Calls that left this device, newest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ledger(shell: Shared<'_>, filter: LedgerFilter) -> Answer<Vec<LedgerEntry>> {
    Ok(shell.valise().ledger(filter).await?)
}

/// What the calls can be filtered by.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ledger_choices(shell: Shared<'_>) -> Answer<LedgerChoices> {
    Ok(shell.valise().ledger_choices().await?)
}

/// Lets the nurse say in the system's own dialog where the calls go; nothing when she cancels.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_ledger_file<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
) -> Answer<Option<String>> {
    let language = window::language(shell.valise());
    let question = Question {
        title: "shell-dialog-ledger",
        name: text(language, "shell-dialog-ledger_name", &[]),
        kind: "shell-dialog-csv_files",
        extension: "csv",
    };
    Ok(dialog::save(&app, language, question).await?)
}

/// Writes the calls that fit to a file that ends in `.csv`, oldest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_ledger(
    shell: Shared<'_>,
    path: String,
    filter: LedgerFilter,
) -> Answer<Exported> {
    let valise = shell.valise();
    Ok(valise.export_ledger(Path::new(&path), filter).await?)
}
