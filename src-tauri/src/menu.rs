//! The menu bar, which only macOS shows; its words follow the language.

use tauri::menu::{Menu, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Runtime};
use valise_messages::{Language, text};

/// Puts the menu in this language on the screen.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>, language: Language) {
    match menu(app, language).and_then(|menu| app.set_menu(menu)) {
        Ok(_) => {}
        Err(problem) => tracing::warn!(%problem, "the menu could not be shown"),
    }
}

fn menu<R: Runtime>(app: &AppHandle<R>, language: Language) -> tauri::Result<Menu<R>> {
    let word = |key: &str| text(language, key, &[]);
    let application = Submenu::with_items(
        app,
        "Valise",
        true,
        &[
            &PredefinedMenuItem::hide(app, Some(&word("shell-menu-hide")))?,
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::quit(app, Some(&word("shell-menu-quit")))?,
        ],
    )?;
    let edit = Submenu::with_items(
        app,
        word("shell-menu-edit"),
        true,
        &[
            &PredefinedMenuItem::undo(app, Some(&word("shell-menu-undo")))?,
            &PredefinedMenuItem::redo(app, Some(&word("shell-menu-redo")))?,
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::cut(app, Some(&word("shell-menu-cut")))?,
            &PredefinedMenuItem::copy(app, Some(&word("shell-menu-copy")))?,
            &PredefinedMenuItem::paste(app, Some(&word("shell-menu-paste")))?,
            &PredefinedMenuItem::select_all(app, Some(&word("shell-menu-select_all")))?,
        ],
    )?;
    Menu::with_items(app, &[&application, &edit])
}
