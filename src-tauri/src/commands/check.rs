//! Insurability checks.

use valise_core::views::{CheckOptions, CheckOriginal, CheckView, QueueView, TryView};

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

/// Writes a check down and answers at once; it is sent by itself.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ask_check(
    shell: Shared<'_>,
    person_id: String,
    options: CheckOptions,
) -> Answer<CheckView> {
    Ok(shell.valise().ask_check(&person_id, options).await?)
}

/// Every try to send a check, the first one first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn check_history(shell: Shared<'_>, check_id: String) -> Answer<Vec<TryView>> {
    Ok(shell.valise().check_history(&check_id).await?)
}

/// What has not been answered yet, oldest first, with the reason of each.
#[tauri::command]
#[specta::specta]
pub(crate) async fn queue(shell: Shared<'_>) -> Answer<QueueView> {
    Ok(shell.valise().queue().await?)
}

/// Sends what waits now, whatever its pause; a stopped queue goes on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send_queue(shell: Shared<'_>) -> Answer<QueueView> {
    Ok(shell.valise().send_queue().await?)
}

/// Stops the queue until the nurse lets it go on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pause_queue(shell: Shared<'_>) -> Answer<QueueView> {
    Ok(shell.valise().pause_queue().await?)
}

/// Lets the queue go on, whoever stopped it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn resume_queue(shell: Shared<'_>) -> Answer<QueueView> {
    Ok(shell.valise().resume_queue().await?)
}

/// Cancels several checks at once; those on their way or answered stay.
#[tauri::command]
#[specta::specta]
pub(crate) async fn cancel_checks(shell: Shared<'_>, check_ids: Vec<String>) -> Answer<QueueView> {
    Ok(shell.valise().cancel_checks(check_ids).await?)
}
