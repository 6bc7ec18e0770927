//! What the use cases tell, passed on to the window.

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager, Runtime};
use tauri_specta::Event as _;
use tokio::sync::broadcast::error::RecvError;
use valise_core::{Changed, Event, views};

use crate::Shell;
use crate::commands::day::Day;

/// Data changed: whoever shows it reads it again.
#[derive(Debug, Clone, Serialize, Deserialize, Type, tauri_specta::Event)]
#[tauri_specta(event_name = "changed")]
pub(crate) struct ChangedEvent {
    /// What changed.
    pub(crate) what: Changed,
    /// Which one, when it is about one.
    pub(crate) id: Option<String>,
}

/// A step of the connection test moved.
#[derive(Debug, Clone, Serialize, Deserialize, Type, tauri_specta::Event)]
#[tauri_specta(event_name = "connection-step")]
pub(crate) struct ConnectionStepEvent(pub(crate) views::ConnectionStep);

/// The card on the screen changed; nothing when it was put away.
#[derive(Debug, Clone, Serialize, Deserialize, Type, tauri_specta::Event)]
#[tauri_specta(event_name = "card")]
pub(crate) struct CardEvent(pub(crate) Option<views::CardView>);

/// The queue moved.
#[derive(Debug, Clone, Serialize, Deserialize, Type, tauri_specta::Event)]
#[tauri_specta(event_name = "queue")]
pub(crate) struct QueueEvent {
    /// How many questions leave by themselves.
    pub(crate) waiting: u32,
    /// How many are on their way.
    pub(crate) sending: u32,
    /// How many need the nurse.
    pub(crate) needs_you: u32,
}

/// The check of a whole round moved.
#[derive(Debug, Clone, Serialize, Deserialize, Type, tauri_specta::Event)]
#[tauri_specta(event_name = "round-progress")]
pub(crate) struct RoundProgressEvent {
    /// The day of the round.
    pub(crate) day: Day,
    /// How far it is.
    pub(crate) progress: views::RoundProgress,
}

/// The nurse tapped what the system told her, or an entry beside the clock: show the screen of it.
#[derive(Debug, Clone, Serialize, Deserialize, Type, tauri_specta::Event)]
#[tauri_specta(event_name = "open")]
pub(crate) struct OpenEvent {
    /// What a tap does.
    pub(crate) action: views::Action,
}

/// Everything the window can show: told after it may have missed something.
const EVERYTHING: [Changed; 8] = [
    Changed::Settings,
    Changed::Certificate,
    Changed::Session,
    Changed::People,
    Changed::Check,
    Changed::Reading,
    Changed::Round,
    Changed::Home,
];

/// Passes events on for as long as the app lives.
pub(crate) fn forward<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    let mut events = app.state::<Shell>().valise().subscribe();
    tauri::async_runtime::spawn(async move {
        loop {
            match events.recv().await {
                Ok(Event::Changed { what, id }) => changed(&app, what, id),
                Ok(Event::Card { card }) => emitted(CardEvent(card.map(|card| *card)).emit(&app)),
                Ok(Event::ConnectionStep { step }) => emitted(ConnectionStepEvent(step).emit(&app)),
                Ok(Event::Queue {
                    waiting,
                    sending,
                    needs_you,
                }) => {
                    let counts = QueueEvent {
                        waiting,
                        sending,
                        needs_you,
                    };
                    emitted(counts.emit(&app));
                }
                Ok(Event::Round { day, progress }) => {
                    let day = Day(day);
                    emitted(RoundProgressEvent { day, progress }.emit(&app));
                }
                // A future kind of event that this shell does not know yet.
                #[allow(unreachable_patterns)]
                Ok(_) => {}
                Err(RecvError::Lagged(_)) => {
                    for what in EVERYTHING {
                        changed(&app, what, None);
                    }
                    let card = app.state::<Shell>().valise().card();
                    emitted(CardEvent(card).emit(&app));
                }
                Err(RecvError::Closed) => return,
            }
        }
    });
}

/// Tells the window that something changed.
pub(crate) fn changed<R: Runtime>(app: &AppHandle<R>, what: Changed, id: Option<String>) {
    emitted(ChangedEvent { what, id }.emit(app));
}

/// Asks the window to show a screen.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>, action: views::Action) {
    emitted(OpenEvent { action }.emit(app));
}

/// An event that does not arrive costs a stale screen until the next one, and is worth a line.
fn emitted(result: tauri::Result<()>) {
    if let Err(problem) = result {
        tracing::warn!(%problem, "the window did not get an event");
    }
}
