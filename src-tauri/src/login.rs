//! Whether Valise starts when the user logs in.

use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_autostart::ManagerExt as _;

use crate::{Shell, ShellError};

/// Brings the system in line with the setting. A data folder of its own (a test, a demonstration)
/// is not what should start.
pub(crate) fn start_at_login<R: Runtime>(
    app: &AppHandle<R>,
    wanted: bool,
) -> Result<(), ShellError> {
    if !app.state::<Shell>().is_the_usual_place() {
        return Ok(());
    }
    let launch = app.autolaunch();
    let is = launch.is_enabled().unwrap_or(false);
    let result = match (wanted, is) {
        (true, false) => launch.enable(),
        (false, true) => launch.disable(),
        _ => Ok(()),
    };
    result.map_err(|_| ShellError::StartAtLogin)
}
