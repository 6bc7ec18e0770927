//! The eHealth session.

use valise_core::views::{OpenSession, Proof, SessionView, TickReason};

use super::{Answer, Shared};

/// The session as it stands.
#[tauri::command]
#[specta::specta]
pub(crate) async fn session_status(shell: Shared<'_>) -> Answer<SessionView> {
    Ok(shell.valise().session_status().await?)
}

/// Opens a session; `password` only where it is neither kept nor known, `reason` only for the
/// fallback, `pin` only for the card in a reader without a PIN pad.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_session(
    shell: Shared<'_>,
    kind: Proof,
    password: Option<String>,
    reason: Option<String>,
    pin: Option<String>,
) -> Answer<SessionView> {
    let request = OpenSession {
        proof: kind,
        password: password.map(Into::into),
        reason,
        pin: pin.map(Into::into),
    };
    Ok(shell.valise().open_session(request).await?)
}

/// Logs out: the session is destroyed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn close_session(shell: Shared<'_>) -> Answer<SessionView> {
    Ok(shell.valise().close_session().await?)
}

/// The webview noticed another network, or woke up.
#[tauri::command]
#[specta::specta]
pub(crate) async fn tick(shell: Shared<'_>, reason: TickReason) -> Answer<SessionView> {
    Ok(shell.valise().tick(reason).await?)
}
