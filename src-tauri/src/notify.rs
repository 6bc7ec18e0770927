//! What the system is asked to show, outside the window.

use std::sync::Arc;

/// A short text for the corner of the screen, where anyone may read it: it names nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Name of the app and of its environment.
    pub title: String,
    /// The sentence.
    pub text: String,
    /// The word on the button that leads to the screen of it.
    pub open: String,
    /// Whether it should stay until it is seen.
    pub urgent: bool,
}

/// Shows notes; a test sees what was told.
pub trait Teller: Send + Sync {
    /// Shows a note, and calls `tapped` when the nurse taps it, where the system tells that.
    /// Never blocks, and never fails the caller: a note that can't be shown is still in the list.
    fn tell(&self, note: Note, tapped: Box<dyn FnOnce() + Send>);
}

/// The notifications of the operating system.
pub(crate) fn of_the_system() -> Arc<dyn Teller> {
    Arc::new(System)
}

struct System;

#[cfg(desktop)]
impl Teller for System {
    fn tell(&self, note: Note, tapped: Box<dyn FnOnce() + Send>) {
        // The system answers when it likes, and the tap comes later still.
        let shown = std::thread::Builder::new()
            .name("note".to_owned())
            .spawn(move || {
                if let Err(problem) = show(&note, tapped) {
                    tracing::info!(%problem, "the system shows no notifications");
                }
            });
        if shown.is_err() {
            tracing::warn!("a notification found no thread");
        }
    }
}

#[cfg(desktop)]
fn show(note: &Note, tapped: Box<dyn FnOnce() + Send>) -> Result<(), notify_rust::error::Error> {
    let mut notification = notify_rust::Notification::new();
    notification
        .appname("Valise")
        .summary(&note.title)
        .body(&note.text);
    #[cfg(target_os = "windows")]
    notification.app_id("be.valise.app");
    #[cfg(target_os = "linux")]
    {
        use notify_rust::{Hint, Urgency};
        let urgency = match note.urgent {
            true => Urgency::Critical,
            false => Urgency::Normal,
        };
        notification
            .icon("valise")
            .hint(Hint::DesktopEntry("Valise".to_owned()))
            .action("default", &note.open)
            .urgency(urgency);
        notification.show()?.wait_for_action(|action| {
            if action == "default" {
                tapped();
            }
        });
    }
    #[cfg(not(target_os = "linux"))]
    {
        // These systems bring the app to the front by themselves, or not at all.
        drop(tapped);
        notification.show()?;
    }
    Ok(())
}

/// A tablet shows the list in the app only.
#[cfg(mobile)]
impl Teller for System {
    fn tell(&self, _: Note, _: Box<dyn FnOnce() + Send>) {}
}
