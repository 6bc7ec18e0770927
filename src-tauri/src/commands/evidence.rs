//! Proof of answers.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Runtime};
use valise_core::views::{EvidenceExport, EvidenceReport, EvidenceView, RetentionView};
use valise_messages::text;

use super::{Answer, Shared};
use crate::{dialog, window};

/// The proof of a check; nothing when it was never answered.
#[tauri::command]
#[specta::specta]
pub(crate) async fn evidence(shell: Shared<'_>, check_id: String) -> Answer<Option<EvidenceView>> {
    Ok(shell.valise().evidence(&check_id).await?)
}

/// Lets the nurse say in the system's own dialog where proof goes: the path of a folder that is
/// not there yet; nothing when she cancels.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_evidence_folder<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
) -> Answer<Option<String>> {
    let language = window::language(shell.valise());
    let parent = dialog::folder(&app, language, "shell-dialog-evidence").await?;
    let name = text(language, "shell-dialog-evidence_name", &[]);
    Ok(parent.map(|parent| fresh(&parent, &name).to_string_lossy().into_owned()))
}

/// Lets the nurse choose a folder of proof to verify; nothing when she cancels.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_evidence_to_verify<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
) -> Answer<Option<String>> {
    let language = window::language(shell.valise());
    let folder = dialog::folder(&app, language, "shell-dialog-evidence_verify").await?;
    Ok(folder.map(|folder| folder.to_string_lossy().into_owned()))
}

/// Writes the proof of checks into a new folder.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_evidence(
    shell: Shared<'_>,
    check_ids: Vec<String>,
    folder: String,
) -> Answer<EvidenceExport> {
    Ok(shell
        .valise()
        .export_evidence(&check_ids, Path::new(&folder))
        .await?)
}

/// Verifies a folder that was exported.
#[tauri::command]
#[specta::specta]
pub(crate) async fn verify_evidence(shell: Shared<'_>, folder: String) -> Answer<EvidenceReport> {
    Ok(shell.valise().verify_evidence(Path::new(&folder)).await?)
}

/// Verifies the whole chain of this device.
#[tauri::command]
#[specta::specta]
pub(crate) async fn verify_evidence_here(shell: Shared<'_>) -> Answer<EvidenceReport> {
    Ok(shell.valise().verify_evidence_here().await?)
}

/// How long proof is kept, and how much is past its time.
#[tauri::command]
#[specta::specta]
pub(crate) async fn retention(shell: Shared<'_>) -> Answer<RetentionView> {
    Ok(shell.valise().retention().await?)
}

/// Removes what is past its time, after the nurse has said so; how many checks went.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_old_evidence(shell: Shared<'_>) -> Answer<u32> {
    Ok(shell.valise().remove_old_evidence().await?)
}

/// A name that is not taken: with a number where need be.
fn fresh(parent: &Path, name: &str) -> PathBuf {
    let numbered = (2..1000).map(|number| parent.join(format!("{name}-{number}")));
    let first = parent.join(name);
    std::iter::once(first.clone())
        .chain(numbered)
        .find(|path| !path.exists())
        .unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_export_gets_a_name_of_its_own() {
        let folder = tempfile::tempdir().unwrap_or_else(|_| unreachable!("a folder can be made"));
        let one = fresh(folder.path(), "proof");
        assert_eq!(one, folder.path().join("proof"));
        assert!(std::fs::create_dir(&one).is_ok());
        assert_eq!(fresh(folder.path(), "proof"), folder.path().join("proof-2"));
    }
}
