//! The window of Valise.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    forbid_webview_automation();
    valise_app::run();
}

/// In a release, no process that can start Valise may also drive its window: the webview listens
/// to whoever started it with this variable. Debug builds, and releases built with the feature
/// `e2e`, leave it, for the end-to-end tests.
#[cfg(not(any(debug_assertions, feature = "e2e")))]
#[allow(unsafe_code)]
fn forbid_webview_automation() {
    // SAFETY: this is the first statement of the program; no other thread exists that could read
    // the environment at the same time.
    unsafe { std::env::remove_var("TAURI_WEBVIEW_AUTOMATION") }
}

#[cfg(any(debug_assertions, feature = "e2e"))]
const fn forbid_webview_automation() {}
