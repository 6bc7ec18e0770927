//! The practice environment: what is invented, and which faults are on.

use valise_core::views::{PracticeCard, PracticeView};

use super::{Answer, Shared};

/// Invented certificates and people, and the faults that can be switched on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn practice(shell: Shared<'_>) -> Answer<PracticeView> {
    Ok(shell.platform().view().await?)
}

/// Switches a fault on or off.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_practice_fault(
    shell: Shared<'_>,
    fault: String,
    on: bool,
) -> Answer<PracticeView> {
    shell.platform().set_fault(&fault, on).await?;
    Ok(shell.platform().view().await?)
}

/// The invented cards that can be put into the practice reader.
#[tauri::command]
#[specta::specta]
pub(crate) fn practice_cards(shell: Shared<'_>) -> Answer<Vec<PracticeCard>> {
    Ok(shell.platform().cards())
}

/// Puts an invented card into the practice reader, in place of the one in it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn insert_practice_card(
    shell: Shared<'_>,
    id: String,
) -> Answer<Vec<PracticeCard>> {
    shell.platform().insert_card(&id).await?;
    Ok(shell.platform().cards())
}

/// Takes the card out of the practice reader.
#[tauri::command]
#[specta::specta]
pub(crate) fn remove_practice_card(shell: Shared<'_>) -> Answer<Vec<PracticeCard>> {
    shell.platform().remove_card();
    Ok(shell.platform().cards())
}
