//! The people the nurse cares for.

use valise_core::views::{PersonInput, PersonSummary, PersonView};

use super::{Answer, Shared};

/// The people whose name or NISS matches; an empty search gives all.
#[tauri::command]
#[specta::specta]
pub(crate) async fn people(shell: Shared<'_>, search: String) -> Answer<Vec<PersonSummary>> {
    Ok(shell.valise().people(&search).await?)
}

/// One person with her checks.
#[tauri::command]
#[specta::specta]
pub(crate) async fn person(shell: Shared<'_>, id: String) -> Answer<PersonView> {
    Ok(shell.valise().person(&id).await?)
}

/// Says which digit rule a NISS breaks, while it is typed.
#[tauri::command]
#[specta::specta]
pub(crate) fn read_niss(shell: Shared<'_>, niss: String) -> Answer<()> {
    Ok(shell.valise().read_niss(&niss)?)
}

/// Adds a person.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_person(shell: Shared<'_>, person: PersonInput) -> Answer<PersonView> {
    Ok(shell.valise().add_person(person).await?)
}

/// Changes a person.
#[tauri::command]
#[specta::specta]
pub(crate) async fn update_person(
    shell: Shared<'_>,
    id: String,
    person: PersonInput,
) -> Answer<PersonView> {
    Ok(shell.valise().update_person(&id, person).await?)
}

/// Removes a person and everything kept about her.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_person(shell: Shared<'_>, id: String) -> Answer<()> {
    Ok(shell.valise().remove_person(&id).await?)
}
