//! The system's own dialogs that ask for a file or a folder.

use std::path::PathBuf;

use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::{DialogExt as _, FilePath};
use tokio::sync::oneshot;
use valise_messages::{Language, text};

use crate::ShellError;

/// Where a file goes; the texts are message keys.
pub(crate) struct Question {
    pub(crate) title: &'static str,
    /// Name of the file, without its ending.
    pub(crate) name: String,
    pub(crate) kind: &'static str,
    pub(crate) extension: &'static str,
}

/// The path at which the nurse wants a new file; nothing when she cancels.
pub(crate) async fn save<R: Runtime>(
    app: &AppHandle<R>,
    language: Language,
    question: Question,
) -> Result<Option<String>, ShellError> {
    let extension = question.extension;
    let dialog = app
        .dialog()
        .file()
        .set_title(text(language, question.title, &[]))
        .set_file_name(format!("{}.{extension}", question.name))
        .add_filter(text(language, question.kind, &[]), &[extension]);
    let file = answer(|chosen| dialog.save_file(chosen)).await?;
    Ok(file.map(|path| {
        // Not every system's dialog adds the ending to a name that was typed.
        let path = match path.extension() {
            Some(_) => path,
            None => path.with_extension(extension),
        };
        path.to_string_lossy().into_owned()
    }))
}

/// The file that the nurse chose, of one kind or any other; nothing when she cancels. Title and
/// kind are message keys.
pub(crate) async fn open<R: Runtime>(
    app: &AppHandle<R>,
    language: Language,
    title: &str,
    kind: &str,
    extensions: &[&str],
) -> Result<Option<String>, ShellError> {
    let dialog = app
        .dialog()
        .file()
        .set_title(text(language, title, &[]))
        .add_filter(text(language, kind, &[]), extensions)
        .add_filter(text(language, "shell-dialog-all_files", &[]), &["*"]);
    let file = answer(|chosen| dialog.pick_file(chosen)).await?;
    Ok(file.map(|path| path.to_string_lossy().into_owned()))
}

/// The folder that the nurse chose; nothing when she cancels. The title is a message key.
#[cfg(desktop)]
pub(crate) async fn folder<R: Runtime>(
    app: &AppHandle<R>,
    language: Language,
    title: &str,
) -> Result<Option<PathBuf>, ShellError> {
    let dialog = app.dialog().file().set_title(text(language, title, &[]));
    answer(|chosen| dialog.pick_folder(chosen)).await
}

/// Android and iOS offer no dialog for a folder: it is the one of the app's documents, which other
/// programs see.
#[cfg(mobile)]
pub(crate) async fn folder<R: Runtime>(
    app: &AppHandle<R>,
    _: Language,
    _: &str,
) -> Result<Option<PathBuf>, ShellError> {
    use tauri::Manager as _;
    Ok(app.path().document_dir().ok())
}

type Chosen = Box<dyn FnOnce(Option<FilePath>) + Send>;

/// Shows a dialog and waits for what is chosen in it.
async fn answer(show: impl FnOnce(Chosen)) -> Result<Option<PathBuf>, ShellError> {
    let (chosen, choice) = oneshot::channel();
    show(Box::new(move |file| {
        // Nobody waits any more when the window was closed meanwhile.
        let _ = chosen.send(file);
    }));
    let file = choice.await.map_err(|_| ShellError::DialogDidNotAnswer)?;
    Ok(file.and_then(|file| file.into_path().ok()))
}
