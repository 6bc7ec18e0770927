//! The sign on Windows and macOS, which always have a place for it.

use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{TrayIcon, TrayIconBuilder};
use tauri::{AppHandle, Runtime};

use super::{Tap, Words, tapped};

/// Identifiers of the entries of the menu.
const ENTRIES: [(&str, Tap); 4] = [
    ("queue", Tap::Queue),
    ("open", Tap::Open),
    ("pause", Tap::Pause),
    ("quit", Tap::Quit),
];

/// The sign, as long as it is shown.
pub(super) struct Sign<R: Runtime> {
    icon: TrayIcon<R>,
    state: MenuItem<R>,
    pause: MenuItem<R>,
}

impl<R: Runtime> Sign<R> {
    /// Shows it; nothing where that fails.
    #[expect(clippy::unused_async, reason = "it takes its time on Linux")]
    pub(super) async fn show(app: &AppHandle<R>, words: Words) -> Option<Self> {
        match Self::build(app, &words) {
            Ok(sign) => Some(sign),
            Err(problem) => {
                tracing::warn!(%problem, "the sign could not be shown");
                None
            }
        }
    }

    fn build(app: &AppHandle<R>, words: &Words) -> tauri::Result<Self> {
        let entry = |id: &str, label: &str| MenuItem::with_id(app, id, label, true, None::<&str>);
        let state = entry("queue", &words.state)?;
        let pause = entry("pause", &words.pause)?;
        let menu = Menu::with_items(
            app,
            &[
                &state,
                &PredefinedMenuItem::separator(app)?,
                &entry("open", &words.open)?,
                &pause,
                &entry("quit", &words.quit)?,
            ],
        )?;
        let mut builder = TrayIconBuilder::new()
            .menu(&menu)
            .tooltip(tooltip(words))
            .on_menu_event(|app, event| {
                let found = ENTRIES.iter().find(|(id, _)| event.id() == *id);
                if let Some((_, tap)) = found {
                    tapped(app, *tap);
                }
            });
        if let Some(icon) = app.default_window_icon() {
            builder = builder.icon(icon.clone());
        }
        Ok(Self {
            icon: builder.build(app)?,
            state,
            pause,
        })
    }

    /// Says something else.
    #[expect(clippy::unused_async, reason = "it takes its time on Linux")]
    pub(super) async fn say(&self, words: Words) {
        let _ = self.icon.set_tooltip(Some(tooltip(&words)));
        let _ = self.state.set_text(&words.state);
        let _ = self.pause.set_text(&words.pause);
    }

    /// Takes it away.
    #[expect(clippy::unused_async, reason = "it takes its time on Linux")]
    pub(super) async fn remove(self) {
        let _ = self.icon.app_handle().remove_tray_by_id(self.icon.id());
    }
}

fn tooltip(words: &Words) -> String {
    format!("{}: {}", words.title, words.state)
}
