//! The system's own dialog that asks where a file goes.

use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt as _;
use tokio::sync::oneshot;
use valise_messages::{Language, text};

use crate::ShellError;

/// What is asked; the texts are message keys.
pub(crate) struct Question {
    pub(crate) title: &'static str,
    /// Name of the file, without its ending.
    pub(crate) name: String,
    pub(crate) kind: &'static str,
    pub(crate) extension: &'static str,
}

/// The path that the nurse chose; nothing when she cancels.
pub(crate) async fn ask<R: Runtime>(
    app: &AppHandle<R>,
    language: Language,
    question: Question,
) -> Result<Option<String>, ShellError> {
    let extension = question.extension;
    let (chosen, choice) = oneshot::channel();
    app.dialog()
        .file()
        .set_title(text(language, question.title, &[]))
        .set_file_name(format!("{}.{extension}", question.name))
        .add_filter(text(language, question.kind, &[]), &[extension])
        .save_file(move |file| {
            // Nobody waits any more when the window was closed meanwhile.
            let _ = chosen.send(file);
        });
    let file = choice.await.map_err(|_| ShellError::DialogDidNotAnswer)?;
    Ok(file.and_then(|file| file.into_path().ok()).map(|path| {
        // Not every system's dialog adds the ending to a name that was typed.
        let path = match path.extension() {
            Some(_) => path,
            None => path.with_extension(extension),
        };
        path.to_string_lossy().into_owned()
    }))
}
