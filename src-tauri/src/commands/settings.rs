//! The nurse's settings.

use valise_core::views::Settings;

use super::{Answer, Shared};

/// The settings.
#[tauri::command]
#[specta::specta]
pub(crate) async fn settings(shell: Shared<'_>) -> Answer<Settings> {
    Ok(shell.valise().settings().await?)
}

/// Changes the settings.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_settings(shell: Shared<'_>, settings: Settings) -> Answer<Settings> {
    Ok(shell.valise().set_settings(settings).await?)
}
