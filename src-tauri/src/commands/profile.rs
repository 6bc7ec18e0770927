//! The care provider for whom is asked.

use valise_core::views::ProfileView;

use super::{Answer, Shared};

/// The care provider, once known.
#[tauri::command]
#[specta::specta]
pub(crate) async fn profile(shell: Shared<'_>) -> Answer<Option<ProfileView>> {
    Ok(shell.valise().profile().await?)
}

/// Says for whom is asked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_profile(shell: Shared<'_>, profile: ProfileView) -> Answer<ProfileView> {
    Ok(shell.valise().set_profile(profile).await?)
}
