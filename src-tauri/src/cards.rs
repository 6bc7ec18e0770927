//! Watching the card readers for as long as the app lives.

use tauri::{AppHandle, Manager, Runtime};

use crate::Shell;

/// Begins to watch; a card that is put in is read by itself.
pub(crate) fn watch<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        if let Err(problem) = app.state::<Shell>().valise().watch_cards() {
            tracing::warn!(code = problem.code(), "the card readers are not watched");
        }
    });
}
