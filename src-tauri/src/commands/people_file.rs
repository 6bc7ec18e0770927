//! People from a file of another program.

use std::path::Path;

use tauri::{AppHandle, Runtime};
use valise_core::views::{ImportResult, PeopleFileView};

use super::day::Day;
use super::{Answer, Shared};
use crate::{dialog, window};

/// Lets the nurse choose a file in the system's own dialog; nothing when she cancels.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_people_file<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
) -> Answer<Option<String>> {
    let language = window::language(shell.valise());
    let extensions = &["csv", "CSV", "txt", "vcf", "VCF", "vcard"];
    let file = dialog::open(
        &app,
        language,
        "shell-dialog-people",
        "shell-dialog-people_files",
        extensions,
    );
    Ok(file.await?)
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
