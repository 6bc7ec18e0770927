//! The practice environment: what is invented, and which faults are on.

use valise_core::views::PracticeView;

use super::{Answer, Shared};

/// Invented certificates and people, and the faults that can be switched on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn practice(shell: Shared<'_>) -> Answer<PracticeView> {
    Ok(shell.platform().view().await?)
}

/// Switches a fault on or off.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_practice_fault(
    shell: Shared<'_>,
    fault: String,
    on: bool,
) -> Answer<PracticeView> {
    shell.platform().set_fault(&fault, on).await?;
    Ok(shell.platform().view().await?)
}
