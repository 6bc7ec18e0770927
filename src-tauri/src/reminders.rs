//! Tells what is due, when no patient is there.

use std::time::Duration;

use tauri::{AppHandle, Manager, Runtime};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use valise_core::views::{Level, ReminderView};
use valise_core::{Changed, Environment, Event};
use valise_messages::{Language, text};

use crate::notify::Note;
use crate::{Shell, events, window};

/// How often it looks. The day changes, and with it what is due; looking is cheap.
const INTERVAL: Duration = Duration::from_secs(60);

/// Looks for as long as the app lives: at once, every minute, when a visit is over, and when
/// something happened that can't wait.
pub(crate) fn watch<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let mut news = app.state::<Shell>().valise().subscribe();
        loop {
            look(&app).await;
            let shell = app.state::<Shell>();
            tokio::select! {
                () = tokio::time::sleep(INTERVAL) => {}
                () = shell.visit().over() => {}
                () = pressing(&mut news) => {}
            }
        }
    });
}

/// Tells what is due, once.
async fn look<R: Runtime>(app: &AppHandle<R>) {
    let shell = app.state::<Shell>();
    if shell.visit().goes_on() {
        return;
    }
    let valise = shell.valise();
    // Where the database does not open, the window says so.
    let Ok(settings) = valise.settings().await else {
        return;
    };
    if !settings.notifications {
        return;
    }
    let Ok(due) = valise.take_due_reminders().await else {
        return;
    };
    let language = window::language(valise);
    for reminder in due {
        let (note, action) = (
            note(&reminder, language, valise.environment()),
            reminder.action,
        );
        let app = app.clone();
        let tapped = move || {
            window::bring_to_front(&app);
            if let Some(action) = action {
                events::open(&app, action);
            }
        };
        shell.teller().tell(note, Box::new(tapped));
    }
}

fn note(reminder: &ReminderView, language: Language, environment: Environment) -> Note {
    let values: Vec<(&str, String)> = reminder
        .params
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    Note {
        title: window::title(language, environment),
        text: text(language, &reminder.key, &values),
        open: text(language, "reminder-open", &[]),
        urgent: reminder.level == Level::Danger,
    }
}

/// Waits for what can't wait for the next minute: a card that is left behind, settings that may
/// have switched the notifications on, another certificate.
async fn pressing(news: &mut Receiver<Event>) {
    loop {
        match news.recv().await {
            Ok(Event::Card { card: Some(card) }) if card.left_behind => return,
            Ok(Event::Changed {
                what: Changed::Settings | Changed::Certificate,
                ..
            }) => return,
            Ok(_) => {}
            Err(RecvError::Lagged(_)) => return,
            // The app ends.
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}
