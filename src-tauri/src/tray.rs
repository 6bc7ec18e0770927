//! The sign beside the clock: what waits, and the way back to the window.
//!
//! It appears after the window, only when the nurse wants it, and only where the system has a
//! place for it. Where it has none, closing the window ends Valise, whatever the settings say.

#[cfg(target_os = "linux")]
#[path = "tray/linux.rs"]
mod sign;
#[cfg(any(windows, target_os = "macos"))]
#[path = "tray/menu.rs"]
mod sign;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::{AppHandle, Manager, Runtime};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use valise_core::views::{Action, Level, Light, PauseBy};
use valise_core::{Changed, Event, Valise};
use valise_messages::text;

use crate::{Shell, events, window};

/// Checks that end one after the other change the sign once.
const TOGETHER: Duration = Duration::from_secs(2);

/// What the shell remembers of the sign.
#[derive(Default)]
pub(crate) struct Tray {
    /// Whether the system shows it.
    shown: AtomicBool,
    /// Whether the nurse wants Valise to go on when the window is closed.
    keep_running: AtomicBool,
}

impl Tray {
    /// Whether closing the window only hides it: there is a way back.
    pub(crate) fn keeps_running(&self) -> bool {
        self.shown.load(Ordering::SeqCst) && self.keep_running.load(Ordering::SeqCst)
    }

    /// The system shows the sign from now on, or does not any more.
    pub(crate) fn set_shown(&self, shown: bool) {
        self.shown.store(shown, Ordering::SeqCst);
    }
}

/// What the sign says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    /// Name of the app and of its environment.
    title: String,
    /// What waits.
    state: String,
    /// Whether something needs the nurse.
    needs_you: bool,
    open: String,
    /// Stop the queue, or let it go on.
    pause: String,
    quit: String,
}

/// What a tap on the sign or its menu asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Tap {
    /// Show the window.
    Open,
    /// Show what waits.
    Queue,
    /// Stop the queue, or let it go on.
    Pause,
    /// End Valise.
    Quit,
}

/// Follows the settings and the queue for as long as the app lives.
pub(crate) fn follow<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let mut news = app.state::<Shell>().valise().subscribe();
        let mut sign = None;
        loop {
            show(&app, &mut sign).await;
            changed(&mut news).await;
            tokio::time::sleep(TOGETHER).await;
        }
    });
}

/// Brings the sign in line with the settings and the queue.
async fn show<R: Runtime>(app: &AppHandle<R>, sign: &mut Option<sign::Sign<R>>) {
    let shell = app.state::<Shell>();
    let Ok(settings) = shell.valise().settings().await else {
        return;
    };
    let tray = shell.tray();
    tray.keep_running
        .store(settings.keep_running, Ordering::SeqCst);
    if !settings.tray {
        if let Some(sign) = sign.take() {
            sign.remove().await;
        }
        tray.set_shown(false);
        return;
    }
    let Some(words) = words(shell.valise()).await else {
        return;
    };
    match sign {
        Some(sign) => sign.say(words).await,
        None => {
            *sign = sign::Sign::show(app, words).await;
            tray.set_shown(sign.is_some());
        }
    }
}

async fn words(valise: &Valise) -> Option<Words> {
    let language = window::language(valise);
    let Light {
        level, key, params, ..
    } = valise.home().await.ok()?.queue;
    let values: Vec<(&str, String)> = params
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    let pause = match stopped(valise).await {
        true => "shell-tray-resume",
        false => "shell-tray-pause",
    };
    Some(Words {
        title: window::title(language, valise.environment()),
        state: text(language, &key, &values),
        needs_you: level >= Level::Warning,
        pause: text(language, pause, &[]),
        open: text(language, "shell-tray-open", &[]),
        quit: text(language, "shell-tray-quit", &[]),
    })
}

/// Whether the nurse stopped the queue.
async fn stopped(valise: &Valise) -> bool {
    let queue = valise.queue().await.ok();
    queue.is_some_and(|queue| queue.paused.is_some_and(|pause| pause.by == PauseBy::Nurse))
}

/// Stops the queue, or lets it go on.
async fn pause(valise: Valise) {
    let result = match stopped(&valise).await {
        true => valise.resume_queue().await,
        false => valise.pause_queue().await,
    };
    if let Err(problem) = result {
        tracing::warn!(code = problem.code(), "the queue did not stop or go on");
    }
}

/// Waits until the sign may have to say something else.
async fn changed(news: &mut Receiver<Event>) {
    loop {
        match news.recv().await {
            Ok(Event::Changed {
                what: Changed::Settings | Changed::Check | Changed::Home,
                ..
            })
            | Err(RecvError::Lagged(_)) => return,
            Ok(_) => {}
            // The app ends.
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

/// Does what a tap asks for.
fn tapped<R: Runtime>(app: &AppHandle<R>, tap: Tap) {
    match tap {
        Tap::Open => window::bring_to_front(app),
        Tap::Queue => {
            window::bring_to_front(app);
            events::open(app, Action::OpenQueue);
        }
        Tap::Pause => {
            let valise = app.state::<Shell>().valise().clone();
            tauri::async_runtime::spawn(pause(valise));
        }
        Tap::Quit => app.exit(0),
    }
}
