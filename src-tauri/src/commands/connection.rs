//! The connection test and the support report.

use valise_core::views::{ConnectionStep, DoctorReport};
use valise_messages::Language;

use super::{Answer, Shared};

/// Tries everything a check needs, step by step; each step is also told by an event.
#[tauri::command]
#[specta::specta]
pub(crate) async fn connection_test(shell: Shared<'_>) -> Answer<Vec<ConnectionStep>> {
    Ok(shell.valise().connection_test().await?)
}

/// Everything a support call needs, without personal data and without network.
#[tauri::command]
#[specta::specta]
pub(crate) async fn doctor(shell: Shared<'_>, language: Language) -> Answer<DoctorReport> {
    Ok(shell.valise().doctor(language).await?)
}
