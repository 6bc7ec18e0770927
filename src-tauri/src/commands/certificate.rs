//! eHealth certificates.

use std::path::Path;

use tauri::{AppHandle, Runtime};
use valise_core::views::{CandidateView, CertificateView, RemovalConsequence};
use valise_keystore::Description;

use super::{Answer, Shared};
use crate::{dialog, window};

/// Certificate files in the usual folders, newest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn certificate_candidates(shell: Shared<'_>) -> Answer<Vec<CandidateView>> {
    Ok(shell.valise().certificate_candidates().await?)
}

/// Lets the nurse choose a file in the system's own dialog; nothing when she cancels.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_certificate_file<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
) -> Answer<Option<String>> {
    let language = window::language(shell.valise());
    let extensions = &["p12", "P12", "pfx", "PFX", "acc-p12"];
    let file = dialog::open(
        &app,
        language,
        "shell-dialog-certificate",
        "shell-dialog-certificate_files",
        extensions,
    );
    Ok(file.await?)
}

/// Reads a certificate file without storing anything.
#[tauri::command]
#[specta::specta]
pub(crate) async fn inspect_certificate(
    shell: Shared<'_>,
    path: String,
    password: String,
) -> Answer<Description> {
    Ok(shell
        .valise()
        .inspect_certificate(Path::new(&path), password.into())
        .await?)
}

/// Puts a certificate file into the keychain.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_certificate(
    shell: Shared<'_>,
    path: String,
    password: String,
    keep_password: bool,
) -> Answer<CertificateView> {
    let path = Path::new(&path);
    Ok(shell
        .valise()
        .import_certificate(path, password.into(), keep_password)
        .await?)
}

/// The certificates in the keychain, newest import first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn certificates(shell: Shared<'_>) -> Answer<Vec<CertificateView>> {
    Ok(shell.valise().certificates().await?)
}

/// What removing a certificate brings about, for the question before it is done.
#[tauri::command]
#[specta::specta]
pub(crate) async fn removal_consequence(
    shell: Shared<'_>,
    id: String,
) -> Answer<RemovalConsequence> {
    Ok(shell.valise().removal_consequence(&id).await?)
}

/// Removes a certificate from the keychain; ends the session it carries.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_certificate(
    shell: Shared<'_>,
    id: String,
) -> Answer<RemovalConsequence> {
    Ok(shell.valise().remove_certificate(&id).await?)
}
