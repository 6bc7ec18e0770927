//! The card in the reader.

use valise_core::views::{
    CardReaderView, CardView, PersonView, ProfileView, ReaderDoctor, SigningCard,
};

use super::{Answer, Shared};
use crate::window;

/// The card on the screen: the one that was put in last, until it is put away.
#[tauri::command]
#[specta::specta]
pub(crate) fn card(shell: Shared<'_>) -> Answer<Option<CardView>> {
    Ok(shell.valise().card())
}

/// Puts the card's sheet away; the card stays in the reader.
#[tauri::command]
#[specta::specta]
pub(crate) fn dismiss_card(shell: Shared<'_>) -> Answer<()> {
    shell.valise().dismiss_card();
    Ok(())
}

/// Reads again: the card in the named reader, or the one on the screen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_card(shell: Shared<'_>, reader: Option<String>) -> Answer<CardView> {
    Ok(shell.valise().read_card(reader.as_deref()).await?)
}

/// The card readers there are now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn card_readers(shell: Shared<'_>) -> Answer<Vec<CardReaderView>> {
    Ok(shell.valise().card_readers().await?)
}

/// What stands between the nurse and her reader, most likely cause first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn reader_doctor(shell: Shared<'_>) -> Answer<ReaderDoctor> {
    let language = window::language(shell.valise());
    Ok(shell.valise().reader_doctor(language).await?)
}

/// The card that could sign in, before a PIN is asked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn signing_card(shell: Shared<'_>) -> Answer<SigningCard> {
    Ok(shell.valise().signing_card().await?)
}

/// The profile that the card on the screen would make; nothing is saved.
#[tauri::command]
#[specta::specta]
pub(crate) fn profile_from_card(shell: Shared<'_>) -> Answer<ProfileView> {
    Ok(shell.valise().profile_from_card()?)
}

/// The holder of the card on the screen, added to the people or found there.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_person_from_card(shell: Shared<'_>) -> Answer<PersonView> {
    Ok(shell.valise().add_person_from_card().await?)
}
