//! Insurability checks.

use valise_core::views::{CheckOptions, CheckOriginal, CheckView, QueueItem};

use super::{Answer, Shared};

/// Checks a person; answers when the check has reached its end or was parked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn check_person(
    shell: Shared<'_>,
    person_id: String,
    options: CheckOptions,
) -> Answer<CheckView> {
    Ok(shell.valise().check_person(&person_id, options).await?)
}

/// One check with its answer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn check(shell: Shared<'_>, check_id: String) -> Answer<CheckView> {
    Ok(shell.valise().check(&check_id).await?)
}

/// Sends a check again, with the nurse's choice where it needs one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn retry_check(
    shell: Shared<'_>,
    check_id: String,
    insurer: Option<String>,
    registration_number: Option<String>,
) -> Answer<CheckView> {
    Ok(shell
        .valise()
        .retry_check(&check_id, insurer, registration_number)
        .await?)
}

/// Cancels a check that has not been answered.
#[tauri::command]
#[specta::specta]
pub(crate) async fn cancel_check(shell: Shared<'_>, check_id: String) -> Answer<CheckView> {
    Ok(shell.valise().cancel_check(&check_id).await?)
}

/// Request and answer as they travelled.
#[tauri::command]
#[specta::specta]
pub(crate) async fn check_original(shell: Shared<'_>, check_id: String) -> Answer<CheckOriginal> {
    Ok(shell.valise().check_original(&check_id).await?)
}

/// What has not been answered yet, oldest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn queue(shell: Shared<'_>) -> Answer<Vec<QueueItem>> {
    Ok(shell.valise().queue().await?)
}
