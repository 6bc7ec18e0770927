//! The app itself: state, language, environment, first run, keychain.

use tauri::{AppHandle, Runtime};
use valise_core::Environment;
use valise_core::views::AppState;
use valise_messages::Language;

use super::{Answer, Shared};
use crate::{practice, window};

/// What the interface asks first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn app_state(shell: Shared<'_>) -> Answer<AppState> {
    Ok(shell.valise().app_state().await?)
}

/// All sentences of a language, as Fluent text.
#[tauri::command]
#[specta::specta]
pub(crate) fn catalogue(language: Language) -> Answer<String> {
    Ok(valise_messages::catalogue(language).to_owned())
}

/// The language to speak from the first moment: the chosen one, else that of the system. It is
/// known before the keychain and the database are open.
#[tauri::command]
#[specta::specta]
pub(crate) fn first_language(shell: Shared<'_>) -> Answer<Language> {
    Ok(window::language(shell.valise()))
}

/// Chooses the language.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_language<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
    language: Language,
) -> Answer<AppState> {
    shell.valise().set_language(language).await?;
    window::name_again(&app).await;
    Ok(shell.valise().app_state().await?)
}

/// Moves to another environment, and starts the practice platform where that is needed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_environment<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
    environment: Environment,
) -> Answer<AppState> {
    let state = shell.valise().set_environment(environment).await?;
    if environment == Environment::Practice {
        practice::start(&app).await?;
    } else {
        shell.platform().leave();
    }
    window::name_again(&app).await;
    Ok(state)
}

/// The first-run assistant is behind us.
#[tauri::command]
#[specta::specta]
pub(crate) async fn finish_first_run(shell: Shared<'_>) -> Answer<AppState> {
    shell.valise().finish_first_run().await?;
    Ok(shell.valise().app_state().await?)
}

/// Where there is no keychain, and only when the nurse says so: a file sealed under a passphrase.
#[tauri::command]
#[specta::specta]
pub(crate) async fn use_sealed_file(shell: Shared<'_>, passphrase: String) -> Answer<AppState> {
    Ok(shell.valise().use_sealed_file(passphrase.into()).await?)
}
