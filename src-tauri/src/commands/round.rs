//! The round: visits, and the check of a whole day.

use valise_core::views::{Recurrence, RoundProgress, RoundView};

use super::day::Day;
use super::{Answer, Shared};

/// The visits of a day; of today when none is given.
#[tauri::command]
#[specta::specta]
pub(crate) async fn round(shell: Shared<'_>, day: Option<Day>) -> Answer<RoundView> {
    Ok(shell.valise().round(day.map(|day| day.0)).await?)
}

/// Adds a visit to a day, or one that comes back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_visit(
    shell: Shared<'_>,
    person_id: String,
    day: Day,
    at: Option<String>,
    recurrence: Option<Recurrence>,
) -> Answer<RoundView> {
    Ok(shell
        .valise()
        .add_visit(&person_id, day.0, at.as_deref(), recurrence)
        .await?)
}

/// Gives a visit a time, and says whether it comes back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_visit(
    shell: Shared<'_>,
    visit_id: String,
    at: Option<String>,
    recurrence: Option<Recurrence>,
) -> Answer<RoundView> {
    Ok(shell
        .valise()
        .set_visit(&visit_id, at.as_deref(), recurrence)
        .await?)
}

/// Removes a visit, or this one and all that follow.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_visit(
    shell: Shared<'_>,
    visit_id: String,
    following: bool,
) -> Answer<RoundView> {
    Ok(shell.valise().remove_visit(&visit_id, following).await?)
}

/// Moves a visit to another place of its day, from 1.
#[tauri::command]
#[specta::specta]
pub(crate) async fn move_visit(
    shell: Shared<'_>,
    visit_id: String,
    to_position: u32,
) -> Answer<RoundView> {
    Ok(shell.valise().move_visit(&visit_id, to_position).await?)
}

/// Moves a visit to another day; of one that comes back, only this one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn move_visit_to_day(
    shell: Shared<'_>,
    visit_id: String,
    to: Day,
) -> Answer<RoundView> {
    Ok(shell.valise().move_visit_to_day(&visit_id, to.0).await?)
}

/// Takes back that a visit was moved from a day, or left out on it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn put_visit_back(
    shell: Shared<'_>,
    visit_id: String,
    day: Day,
) -> Answer<RoundView> {
    Ok(shell.valise().put_visit_back(&visit_id, day.0).await?)
}

/// Ticks a visit off, or not.
#[tauri::command]
#[specta::specta]
pub(crate) async fn visit_done(
    shell: Shared<'_>,
    visit_id: String,
    done: bool,
) -> Answer<RoundView> {
    Ok(shell.valise().visit_done(&visit_id, done).await?)
}

/// Writes down a check of every patient of a day; the outbox sends them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn check_round(shell: Shared<'_>, day: Day) -> Answer<RoundProgress> {
    Ok(shell.valise().check_round(day.0).await?)
}

/// Pauses what is being sent.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pause_round(shell: Shared<'_>) -> Answer<RoundView> {
    Ok(shell.valise().pause_round().await?)
}

/// Goes on after a pause.
#[tauri::command]
#[specta::specta]
pub(crate) async fn resume_round(shell: Shared<'_>) -> Answer<RoundView> {
    Ok(shell.valise().resume_round().await?)
}

/// Cancels what has not been sent of a round.
#[tauri::command]
#[specta::specta]
pub(crate) async fn cancel_round(shell: Shared<'_>, day: Day) -> Answer<RoundView> {
    Ok(shell.valise().cancel_round(day.0).await?)
}
