//! The one window: its title, its size and its place in front.

use std::sync::Arc;

#[cfg(desktop)]
use tauri::WebviewWindow;
use tauri::webview::PageLoadEvent;
use tauri::{AppHandle, Manager, Runtime, WebviewWindowBuilder};
use tokio::sync::Notify;
use valise_core::{Environment, Valise};
use valise_messages::{Language, text};

use crate::Shell;

const LABEL: &str = "main";

/// Opens the window as the configuration describes it, and gives it all of a screen that is
/// smaller than it would like. It opens once the use cases are there: its page asks at once.
/// The answer is notified when the page has loaded.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Arc<Notify>> {
    let loaded = Arc::new(Notify::new());
    let described = &app.config().app.windows;
    if let Some(main) = described.iter().find(|window| window.label == LABEL) {
        let page = Arc::clone(&loaded);
        let window = WebviewWindowBuilder::from_config(app, main)?
            .on_page_load(move |_, load| {
                if load.event() == PageLoadEvent::Finished {
                    page.notify_one();
                }
            })
            .build()?;
        #[cfg(desktop)]
        fill_a_small_screen(&window);
        #[cfg(mobile)]
        let _ = window;
    }
    let app = app.clone();
    tauri::async_runtime::spawn(async move { name_again(&app).await });
    Ok(loaded)
}

/// Writes the title in the language and for the environment of now.
pub(crate) async fn name_again<R: Runtime>(app: &AppHandle<R>) {
    let valise = app.state::<Shell>().valise().clone();
    let state = valise.app_state().await.ok();
    let language = state
        .and_then(|state| state.language)
        .unwrap_or_else(system_language);
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.set_title(&title(language, valise.environment()));
    }
    #[cfg(target_os = "macos")]
    crate::menu::show(app, language);
}

/// Shows the window that is already open.
pub(crate) fn bring_to_front<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(LABEL) {
        #[cfg(desktop)]
        {
            let _ = window.unminimize();
            let _ = window.show();
        }
        let _ = window.set_focus();
    }
}

/// Hides the window; the sign beside the clock leads back to it.
#[cfg(desktop)]
pub(crate) fn hide<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.hide();
    }
}

/// The name of the app, and of its environment unless it is the real one.
pub(crate) fn title(language: Language, environment: Environment) -> String {
    let key = match environment {
        Environment::Practice => "shell-title-practice",
        Environment::Acceptance => "shell-title-acceptance",
        Environment::Production => "shell-title-production",
    };
    text(language, key, &[])
}

/// The language of the moment: the chosen one, else that of the system.
pub(crate) fn language(valise: &Valise) -> Language {
    valise.language().unwrap_or_else(system_language)
}

/// Before the nurse chose: the language of the system, if it is one of ours.
pub(crate) fn system_language() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find_map(|locale| Language::from_locale(&locale))
        .unwrap_or(Language::Fr)
}

#[cfg(desktop)]
fn fill_a_small_screen<R: Runtime>(window: &WebviewWindow<R>) {
    let (Ok(Some(screen)), Ok(size)) = (window.current_monitor(), window.outer_size()) else {
        return;
    };
    let screen = screen.size();
    if size.width > screen.width || size.height > screen.height {
        let _ = window.maximize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_names_every_environment_but_the_real_one() {
        for language in Language::ALL {
            let real = title(language, Environment::Production);
            assert_eq!(real, "Valise");
            for other in [Environment::Practice, Environment::Acceptance] {
                assert!(title(language, other).starts_with("Valise – "));
            }
        }
    }
}
