//! Reminders.

use std::path::Path;

use tauri::{AppHandle, Runtime};
use valise_core::views::{Exported, ReminderView, Snooze};
use valise_messages::text;

use super::{Answer, Shared};
use crate::dialog::{self, Question};
use crate::window;

/// What is due now, most serious first, also when it was told or put off.
#[tauri::command]
#[specta::specta]
pub(crate) async fn reminders(shell: Shared<'_>) -> Answer<Vec<ReminderView>> {
    Ok(shell.valise().reminders().await?)
}

/// Puts a reminder off.
#[tauri::command]
#[specta::specta]
pub(crate) async fn snooze_reminder(
    shell: Shared<'_>,
    id: String,
    until: Snooze,
) -> Answer<Vec<ReminderView>> {
    shell.valise().snooze_reminder(&id, until).await?;
    Ok(shell.valise().reminders().await?)
}

/// Puts a reminder away for good; the next one about the same matter comes all the same.
#[tauri::command]
#[specta::specta]
pub(crate) async fn dismiss_reminder(shell: Shared<'_>, id: String) -> Answer<Vec<ReminderView>> {
    shell.valise().dismiss_reminder(&id).await?;
    Ok(shell.valise().reminders().await?)
}

/// Whether the nurse is with a patient. Nothing is told meanwhile; said again now and then, it
/// stays so, and ends by itself some minutes after it was said last.
#[tauri::command]
#[specta::specta]
pub(crate) fn busy(shell: Shared<'_>, busy: bool) -> Answer<()> {
    shell.visit().set(busy);
    Ok(())
}

/// Lets the nurse say in the system's own dialog where the calendar file goes; nothing when she
/// cancels.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_calendar_file<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
) -> Answer<Option<String>> {
    let language = window::language(shell.valise());
    let question = Question {
        title: "shell-dialog-calendar",
        name: text(language, "shell-dialog-calendar_name", &[]),
        kind: "shell-dialog-calendar_files",
        extension: "ics",
    };
    Ok(dialog::save(&app, language, question).await?)
}

/// Writes the days on which the certificate is reminded of to a file that ends in `.ics`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn write_calendar(shell: Shared<'_>, path: String) -> Answer<Exported> {
    Ok(shell.valise().write_calendar(Path::new(&path)).await?)
}
