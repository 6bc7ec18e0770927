//! The nurse's settings.

use tauri::{AppHandle, Runtime};
use valise_core::views::Settings;

use super::{Answer, Shared};

/// The settings.
#[tauri::command]
#[specta::specta]
pub(crate) async fn settings(shell: Shared<'_>) -> Answer<Settings> {
    Ok(shell.valise().settings().await?)
}

/// Changes the settings, and what the system has to know of them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_settings<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
    settings: Settings,
) -> Answer<Settings> {
    #[cfg(desktop)]
    crate::login::start_at_login(&app, settings.start_at_login)?;
    let _ = app;
    Ok(shell.valise().set_settings(settings).await?)
}
