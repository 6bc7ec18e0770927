//! People from a file of another program.

use std::path::Path;

use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt as _;
use tokio::sync::oneshot;
use valise_core::views::{ImportResult, PeopleFileView};
use valise_messages::text;

use super::day::Day;
use super::{Answer, Shared};
use crate::{ShellError, window};

/// Lets the nurse choose a file in the system's own dialog; nothing when she cancels.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_people_file<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
) -> Answer<Option<String>> {
    let language = shell.valise().app_state().await?.language;
    let language = language.unwrap_or_else(window::system_language);
    let (chosen, choice) = oneshot::channel();
    app.dialog()
        .file()
        .set_title(text(language, "shell-dialog-people", &[]))
        .add_filter(
            text(language, "shell-dialog-people_files", &[]),
            &["csv", "CSV", "txt", "vcf", "VCF", "vcard"],
        )
        .add_filter(text(language, "shell-dialog-all_files", &[]), &["*"])
        .pick_file(move |file| {
            // Nobody waits any more when the window was closed meanwhile.
            let _ = chosen.send(file);
        });
    let file = choice.await.map_err(|_| ShellError::DialogDidNotAnswer)?;
    Ok(file
        .and_then(|file| file.into_path().ok())
        .map(|path| path.to_string_lossy().into_owned()))
}

/// Reads a file of people without adding anybody.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_people_file(shell: Shared<'_>, path: String) -> Answer<PeopleFileView> {
    Ok(shell.valise().read_people_file(Path::new(&path)).await?)
}

/// Adds the people of a file: those of the given lines, or all that can be added.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_people(
    shell: Shared<'_>,
    path: String,
    lines: Option<Vec<u32>>,
    visits_on: Option<Day>,
) -> Answer<ImportResult> {
    let visits_on = visits_on.map(|day| day.0);
    Ok(shell
        .valise()
        .import_people(Path::new(&path), lines, visits_on)
        .await?)
}
