//! The shell of Valise: the window, its commands and its events.
//!
//! Every command is a thin line to a use case of `valise_core`; no rule lives here. Only this
//! crate knows Tauri. [`build`] takes any Tauri builder, so that the integration tests drive the
//! same commands without a window.

mod bindings;
mod cards;
mod clock;
mod commands;
mod dialog;
mod error;
mod events;
mod heartbeat;
mod log;
#[cfg(desktop)]
mod login;
#[cfg(target_os = "macos")]
mod menu;
mod notify;
mod practice;
mod reminders;
mod shell;
mod start;
#[cfg(desktop)]
mod tray;
mod visit;
mod window;

use std::time::Duration;

use tauri::{AppHandle, Builder, Manager, Runtime};

pub use bindings::{COMMANDS, bindings};
pub use error::ShellError;
pub use notify::{Note, Teller};
pub use shell::Shell;
pub use start::Start;

/// How long what can wait waits for the page before it starts all the same.
const PATIENCE_FOR_THE_PAGE: Duration = Duration::from_secs(2);

/// How long the end of the app waits for the practice platform, and for the database.
const PATIENCE_AT_THE_END: Duration = Duration::from_secs(2);

/// Adds the commands, the events and the start-up to a Tauri builder.
pub fn build<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    build_with(builder, Start::from_environment())
}

/// The same, with the data folder and the keychain of a test.
pub fn build_with<R: Runtime>(builder: Builder<R>, start: Start) -> Builder<R> {
    let bindings = bindings::<R>();
    #[cfg(desktop)]
    let builder = builder.plugin(tauri_plugin_autostart::Builder::new().build());
    builder
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(bindings.invoke_handler())
        .setup(move |app| {
            bindings.mount_events(app);
            let shell = start.shell(app.handle())?;
            let valise = shell.valise().clone();
            app.manage(shell);
            tauri::async_runtime::spawn(async move {
                // keychain and database open while the web view starts; what fails here is told
                // when the window asks
                let _ = valise.app_state().await;
            });
            let shown = window::open(app.handle())?;
            let handle = app.handle().clone();
            tauri::async_runtime::spawn(async move {
                // the nurse sees her bag first; readers and practice platform start behind it
                let _ = tokio::time::timeout(PATIENCE_FOR_THE_PAGE, shown.notified()).await;
                practice::start_when_wanted(&handle);
                cards::watch(&handle);
                reminders::watch(&handle);
                #[cfg(desktop)]
                tray::follow(&handle);
                let valise = handle.state::<Shell>().valise().clone();
                valise.work().await;
            });
            events::forward(app.handle());
            heartbeat::start(app.handle());
            Ok(())
        })
}

/// What the build script found: configuration, capabilities, permissions and the interface.
pub fn context<R: Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// Ends the practice platform and lets the database come to rest, each no longer than `patience`:
/// what still works with keys when the program ends would crash it.
pub fn end<R: Runtime>(app: &AppHandle<R>, patience: Duration) {
    tauri::async_runtime::block_on(async {
        let shell = app.state::<Shell>();
        let _ = tokio::time::timeout(patience, shell.platform().stop()).await;
        shell.valise().settle(patience).await;
    });
}

/// Opens the window and stays until it is closed.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    log::keep_panics_impersonal();
    let start = Start::from_environment();
    let app = build_with(one_instance(&start), start).build(context());
    match app {
        Ok(app) => app.run(|app, event| {
            if let tauri::RunEvent::Resumed = event {
                heartbeat::resumed(app);
            }
            #[cfg(desktop)]
            if let tauri::RunEvent::WindowEvent {
                event: tauri::WindowEvent::CloseRequested { api, .. },
                ..
            } = &event
                && app.state::<Shell>().tray().keeps_running()
            {
                api.prevent_close();
                window::hide(app);
            }
            if let tauri::RunEvent::Exit = event {
                end(app, PATIENCE_AT_THE_END);
            }
        }),
        Err(problem) => {
            // No window can say it, and there is nobody else to tell.
            tracing::error!(%problem, "the window could not be opened");
            std::process::exit(1);
        }
    }
}

/// A second start only brings the first window to the front. A data folder of its own (a test, a
/// demonstration) is another app.
fn one_instance(start: &Start) -> Builder<tauri::Wry> {
    let builder = Builder::default();
    #[cfg(desktop)]
    if start.is_the_usual_place() {
        // This plugin must be the first one.
        return builder.plugin(tauri_plugin_single_instance::init(|app, _, _| {
            window::bring_to_front(app);
        }));
    }
    let _ = start;
    builder
}
