//! The home screen.

use valise_core::views::Home;

use super::{Answer, Shared};

/// Three lights and the attention list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn home(shell: Shared<'_>) -> Answer<Home> {
    Ok(shell.valise().home().await?)
}
