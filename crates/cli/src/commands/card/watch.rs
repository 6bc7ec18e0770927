//! What happens at the readers, one object a line, until the command is stopped.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use tokio::sync::mpsc::{Sender, channel};
use valise_beid::{CardReader, Error, ReaderEvent, ReaderEventKind, TransportError};
use valise_core::views::ErrorView;

use crate::cards::Cards;
use crate::failure::Failure;
use crate::human;
use crate::output::Output;

/// How soon the watch notices that the command was stopped.
const LOOK: Duration = Duration::from_millis(200);
/// As many events may wait to be written.
const WAITING: usize = 64;

/// One line of `card watch`.
pub(crate) struct Told {
    /// `inserted`, `removed`, `reader_added`, `reader_removed` or `error`.
    pub(crate) event: &'static str,
    /// Name of the reader; none for what concerns all of them.
    pub(crate) reader: Option<String>,
    /// When it was noticed.
    pub(crate) at: Timestamp,
    /// What is wrong, for `error`.
    pub(crate) error: Option<ErrorView>,
}

#[derive(Serialize)]
struct Line<'a> {
    event: &'static str,
    reader: Option<&'a str>,
    at: Timestamp,
    error: Option<Value>,
}

/// Tells until Ctrl-C, or until nobody reads any more.
pub(super) async fn run(cards: &Cards, output: &Output) -> Result<(), Failure> {
    let (sender, mut events) = channel(WAITING);
    let readers = Arc::clone(&cards.readers);
    // What wakes the card service blocks, so the watch has a thread of its own.
    let watching = tokio::task::spawn_blocking(move || watch(readers.as_ref(), &sender));
    let stopped = stopped();
    tokio::pin!(stopped);
    loop {
        tokio::select! {
            () = &mut stopped => break,
            event = events.recv() => {
                let Some(event) = event else { break };
                for told in told(event) {
                    if !tell(&told, output)? {
                        return Ok(());
                    }
                }
            }
        }
    }
    drop(events);
    match watching.await {
        Ok(ended) => Ok(ended?),
        Err(_) => Err(Failure::new("cli.no_runtime")),
    }
}

fn watch(readers: &dyn CardReader, sender: &Sender<ReaderEvent>) -> Result<(), Error> {
    let mut events = readers.watch()?;
    while !sender.is_closed() {
        if let Some(event) = events.next(LOOK)
            && sender.blocking_send(event).is_err()
        {
            break;
        }
    }
    Ok(())
}

/// What an event means to whoever watches. A card that does not answer is an error as well.
fn told(event: ReaderEvent) -> Vec<Told> {
    let at = event.at;
    let line = |event, reader| Told {
        event,
        reader,
        at,
        error: None,
    };
    let wrong = |reader, error: TransportError| {
        let error: valise_core::Error = Error::from(error).into();
        Told {
            error: Some(error.into()),
            ..line("error", reader)
        }
    };
    match event.kind {
        ReaderEventKind::ReaderAdded { reader } => vec![line("reader_added", Some(reader))],
        ReaderEventKind::ReaderRemoved { reader } => vec![line("reader_removed", Some(reader))],
        ReaderEventKind::Removed { reader } => vec![line("removed", Some(reader))],
        ReaderEventKind::Inserted { reader, atr } => {
            let mut lines = vec![line("inserted", Some(reader.clone()))];
            if atr.is_empty() {
                lines.push(wrong(Some(reader), TransportError::Mute));
            }
            lines
        }
        ReaderEventKind::ServiceStopped => vec![wrong(None, TransportError::ServiceStopped)],
        // Its readers are told anew.
        ReaderEventKind::ServiceStarted => Vec::new(),
    }
}

fn tell(told: &Told, output: &Output) -> Result<bool, Failure> {
    let error = told.error.clone().map(Failure::from);
    let line = Line {
        event: told.event,
        reader: told.reader.as_deref(),
        at: told.at,
        error: error.map(|failure| output.explained(&failure)),
    };
    output.line(&line, |words| human::reader_event(words, told))
}

/// Waits for Ctrl-C, or for the signal that ends programs politely.
async fn stopped() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Without a handler the system ends the program by itself.
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                () = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    interrupted.await;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(kind: ReaderEventKind) -> Vec<(&'static str, Option<String>)> {
        let event = ReaderEvent {
            kind,
            at: Timestamp::UNIX_EPOCH,
        };
        let lines = told(event);
        lines
            .into_iter()
            .map(|line| (line.event, line.error.map(|error| error.code)))
            .collect()
    }

    #[test]
    fn a_card_that_does_not_answer_is_told_as_inserted_and_as_an_error() {
        let inserted = |atr| ReaderEventKind::Inserted {
            reader: "a".to_owned(),
            atr,
        };
        assert_eq!(names(inserted(vec![0x3B])), [("inserted", None)]);
        let mute = Some("beid.mute".to_owned());
        assert_eq!(
            names(inserted(Vec::new())),
            [("inserted", None), ("error", mute)]
        );
    }

    #[test]
    fn a_card_service_that_stops_is_an_error_of_no_reader() {
        let stopped = Some("beid.service_stopped".to_owned());
        assert_eq!(names(ReaderEventKind::ServiceStopped), [("error", stopped)]);
        assert!(names(ReaderEventKind::ServiceStarted).is_empty());
    }
}
