//! Identity readings.

use std::path::Path;

use tauri::{AppHandle, Runtime};
use valise_core::views::{NewReading, ReadingCode, ReadingExport, ReadingMeter, ReadingView, Scan};
use valise_messages::text;

use super::{Answer, Shared};
use crate::dialog::{self, Question};
use crate::window;

/// Keeps a reading that is not of a chip.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_reading(shell: Shared<'_>, reading: NewReading) -> Answer<ReadingView> {
    Ok(shell.valise().take_reading(reading).await?)
}

/// The readings of a person (or of everybody), of a month `YYYY-MM` (or of always), newest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn readings(
    shell: Shared<'_>,
    person_id: Option<String>,
    month: Option<String>,
) -> Answer<Vec<ReadingView>> {
    Ok(shell
        .valise()
        .readings(person_id.as_deref(), month.as_deref())
        .await?)
}

/// The share of the readings of a month (this one when none is given) that count.
#[tauri::command]
#[specta::specta]
pub(crate) async fn reading_meter(
    shell: Shared<'_>,
    month: Option<String>,
) -> Answer<ReadingMeter> {
    Ok(shell.valise().reading_meter(month.as_deref()).await?)
}

/// The codes of the official lists, where their meaning is known.
#[tauri::command]
#[specta::specta]
pub(crate) fn reading_codes(shell: Shared<'_>) -> Answer<Vec<ReadingCode>> {
    Ok(shell.valise().reading_codes())
}

/// What a scanner typed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn scan(shell: Shared<'_>, text: String) -> Answer<Scan> {
    Ok(shell.valise().scan(&text).await?)
}

/// Lets the nurse say in the system's own dialog where the readings go; nothing when she cancels.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_readings_file<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
    month: String,
    format: ReadingExport,
) -> Answer<Option<String>> {
    let (kind, extension) = match format {
        ReadingExport::Csv => ("shell-dialog-readings_csv", "csv"),
        ReadingExport::Fhir => ("shell-dialog-readings_fhir", "json"),
    };
    let language = window::language(shell.valise());
    let name = text(language, "shell-dialog-readings_name", &[]);
    let question = Question {
        title: "shell-dialog-readings",
        name: format!("{name}-{month}"),
        kind,
        extension,
    };
    Ok(dialog::save(&app, language, question).await?)
}

/// Writes the readings of a month to a file that ends in `.csv` or `.json`; how many there are.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_readings(
    shell: Shared<'_>,
    month: String,
    format: ReadingExport,
    path: String,
) -> Answer<u32> {
    Ok(shell
        .valise()
        .export_readings(&month, format, Path::new(&path))
        .await?)
}

/// Undoes a reading that was taken by hand, on its day.
#[tauri::command]
#[specta::specta]
pub(crate) async fn cancel_reading(shell: Shared<'_>, id: String) -> Answer<()> {
    Ok(shell.valise().cancel_reading(&id).await?)
}
