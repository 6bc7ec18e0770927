//! The app without a window that is seen: its commands, called as the page calls them.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager as _, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;
use valise_app::{Note, Start, Teller};
use valise_beid::ReadersTogether;

/// Shows nothing to nobody.
pub(crate) struct Silent;

impl Teller for Silent {
    fn tell(&self, _: Note, _: Box<dyn FnOnce() + Send>) {}
}

/// The app with a data folder and a keychain of its own.
pub(crate) struct Desk {
    pub(crate) window: WebviewWindow<MockRuntime>,
    app: App<MockRuntime>,
    _folder: TempDir,
}

impl Desk {
    /// The app with its one window.
    pub(crate) fn new() -> anyhow::Result<Self> {
        Self::with_window("main")
    }

    /// The app with a window of another name.
    pub(crate) fn with_window(label: &str) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let data_dir = folder.path().to_owned();
        Self::with_data_in(folder, data_dir, label, Arc::new(Silent))
    }

    /// The app whose data belong in a folder below the given one, and which tells what is due to
    /// this teller.
    pub(crate) fn with_data_in(
        folder: TempDir,
        data_dir: PathBuf,
        label: &str,
        teller: Arc<dyn Teller>,
    ) -> anyhow::Result<Self> {
        let keychain = valise_vault::memory();
        let start = Start {
            data_dir: Some(data_dir),
            keychain: Some(Arc::new(move || Ok(keychain.clone()))),
            cards: Some(Arc::new(ReadersTogether::new(Vec::new()))),
            teller: Some(teller),
        };
        let mut app = valise_app::build_with(mock_builder(), start).build(valise_app::context())?;
        // Without a window system this runs the start-up of the app, and comes back.
        #[expect(
            deprecated,
            reason = "nothing else runs the start-up without staying in it"
        )]
        app.run_iteration(|_, _| {});
        let window = match app.get_webview_window(label) {
            Some(window) => window,
            None => WebviewWindowBuilder::new(&app, label, WebviewUrl::default()).build()?,
        };
        Ok(Self {
            window,
            app,
            _folder: folder,
        })
    }

    /// Calls a command.
    pub(crate) fn call(&self, command: &str, body: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost"
                .parse()
                .map_err(|_| json!("no address"))?,
            body: InvokeBody::Json(body),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request)
            .map(|body| body.deserialize::<Value>().unwrap_or_default())
    }
}

impl Drop for Desk {
    /// A test may end while the database opens or keys are made: neither must outlive it.
    fn drop(&mut self) {
        valise_app::end(self.app.handle(), Duration::from_secs(20));
    }
}
