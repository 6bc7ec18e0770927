//! What all answers about a person say together.

use valise_core::views::{CoverageDay, CoverageView};

use super::day::Day;
use super::{Answer, Shared};

/// The timeline of a person.
#[tauri::command]
#[specta::specta]
pub(crate) async fn coverage(shell: Shared<'_>, person_id: String) -> Answer<CoverageView> {
    Ok(shell.valise().coverage(&person_id).await?)
}

/// What is known of one day.
#[tauri::command]
#[specta::specta]
pub(crate) async fn coverage_on(
    shell: Shared<'_>,
    person_id: String,
    date: Day,
) -> Answer<CoverageDay> {
    Ok(shell.valise().coverage_on(&person_id, date.0).await?)
}
