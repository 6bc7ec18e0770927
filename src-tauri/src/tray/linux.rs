//! The sign on Linux: a StatusNotifierItem on D-Bus. No library of the system is needed; where no
//! desktop listens (a bare window manager, GNOME without its extension), starting it says so.

use ksni::menu::StandardItem;
use ksni::{Handle, Icon, MenuItem, OfflineReason, Status, ToolTip, Tray, TrayMethods as _};
use tauri::{AppHandle, Manager, Runtime};

use super::{Tap, Words, tapped};
use crate::Shell;

/// The sign, as long as it is shown.
pub(super) struct Sign<R: Runtime>(Handle<Item<R>>);

struct Item<R: Runtime> {
    app: AppHandle<R>,
    words: Words,
    icon: Vec<Icon>,
}

impl<R: Runtime> Sign<R> {
    /// Shows it; nothing where there is no place for it.
    pub(super) async fn show(app: &AppHandle<R>, words: Words) -> Option<Self> {
        let item = Item {
            app: app.clone(),
            words,
            icon: icon(app).into_iter().collect(),
        };
        match item.spawn().await {
            Ok(handle) => Some(Self(handle)),
            Err(problem) => {
                tracing::info!(%problem, "this desktop has no place for the sign");
                None
            }
        }
    }

    /// Says something else.
    pub(super) async fn say(&self, words: Words) {
        // Nothing is there to be changed once the desktop let it go.
        let _ = self.0.update(|item| item.words = words).await;
    }

    /// Takes it away.
    pub(super) async fn remove(self) {
        self.0.shutdown().await;
    }
}

impl<R: Runtime> Tray for Item<R> {
    fn id(&self) -> String {
        "be.valise.app".to_owned()
    }

    fn title(&self) -> String {
        self.words.title.clone()
    }

    fn status(&self) -> Status {
        match self.words.needs_you {
            true => Status::NeedsAttention,
            false => Status::Active,
        }
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        self.icon.clone()
    }

    fn attention_icon_pixmap(&self) -> Vec<Icon> {
        self.icon.clone()
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip {
            title: self.words.title.clone(),
            description: self.words.state.clone(),
            ..ToolTip::default()
        }
    }

    fn activate(&mut self, _: i32, _: i32) {
        tapped(&self.app, Tap::Open);
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        let item = |label: &str, tap: Tap| {
            StandardItem {
                label: label.to_owned(),
                activate: Box::new(move |item: &mut Self| tapped(&item.app, tap)),
                ..StandardItem::default()
            }
            .into()
        };
        vec![
            item(&self.words.state, Tap::Queue),
            MenuItem::Separator,
            item(&self.words.open, Tap::Open),
            item(&self.words.pause, Tap::Pause),
            item(&self.words.quit, Tap::Quit),
        ]
    }

    fn watcher_online(&self) {
        self.app.state::<Shell>().tray().set_shown(true);
    }

    fn watcher_offline(&self, _: OfflineReason) -> bool {
        self.app.state::<Shell>().tray().set_shown(false);
        // A panel that starts again shows it again.
        true
    }
}

/// The icon of the app in the order of bytes that D-Bus wants: alpha first.
fn icon<R: Runtime>(app: &AppHandle<R>) -> Option<Icon> {
    let image = app.default_window_icon()?;
    let mut data = image.rgba().to_vec();
    for pixel in data.chunks_exact_mut(4) {
        pixel.rotate_right(1);
    }
    Some(Icon {
        width: i32::try_from(image.width()).ok()?,
        height: i32::try_from(image.height()).ok()?,
        data,
    })
}
