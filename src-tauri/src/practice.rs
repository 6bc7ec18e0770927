//! The practice platform inside the app: an invented eHealth on this machine.
//!
//! A build without the feature `practice` has the same commands, which say that there is none.

#[cfg(feature = "practice")]
mod cards;
#[cfg(feature = "practice")]
mod embedded;
#[cfg(feature = "practice")]
mod faults;

#[cfg(feature = "practice")]
pub(crate) use embedded::Platform;

use tauri::{AppHandle, Manager, Runtime};
use valise_core::Environment;

use crate::{Shell, ShellError};

/// Starts the platform in the background when the app is in the practice environment.
pub(crate) fn start_when_wanted<R: Runtime>(app: &AppHandle<R>) {
    if app.state::<Shell>().valise().environment() != Environment::Practice {
        return;
    }
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        if let Err(problem) = start(&app).await {
            tracing::warn!(code = problem.code(), "no practice platform");
        }
    });
}

/// Starts the platform, unless it runs, and points the use cases at it.
pub(crate) async fn start<R: Runtime>(app: &AppHandle<R>) -> Result<(), ShellError> {
    let shell = app.state::<Shell>();
    shell
        .platform()
        .start(shell.data_dir(), shell.valise())
        .await?;
    crate::events::changed(app, valise_core::Changed::Certificate, None);
    crate::events::changed(app, valise_core::Changed::Settings, None);
    Ok(())
}

/// The platform of a build that has none.
#[cfg(not(feature = "practice"))]
#[derive(Default)]
pub(crate) struct Platform;

#[cfg(not(feature = "practice"))]
#[allow(
    clippy::unused_async,
    reason = "the same signatures as with the feature"
)]
impl Platform {
    pub(crate) async fn start(
        &self,
        _: &std::path::Path,
        _: &valise_core::Valise,
    ) -> Result<(), ShellError> {
        Err(ShellError::PracticeNotAvailable)
    }

    pub(crate) async fn stop(&self) {}

    pub(crate) fn leave(&self) {}

    pub(crate) fn reader(&self) -> Option<std::sync::Arc<dyn valise_beid::CardReader>> {
        None
    }

    pub(crate) fn cards(&self) -> Vec<valise_core::views::PracticeCard> {
        Vec::new()
    }

    pub(crate) async fn insert_card(&self, _: &str) -> Result<(), ShellError> {
        Err(ShellError::PracticeNotAvailable)
    }

    pub(crate) fn remove_card(&self) {}

    pub(crate) async fn view(&self) -> Result<valise_core::views::PracticeView, ShellError> {
        Err(ShellError::PracticeNotAvailable)
    }

    pub(crate) async fn set_fault(&self, _: &str, _: bool) -> Result<(), ShellError> {
        Err(ShellError::PracticeNotAvailable)
    }
}
