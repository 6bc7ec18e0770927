//! The thread of a connection. It owns context, card and transaction, one inside the other.

use std::ffi::CString;
use std::sync::mpsc::{Receiver, SyncSender};
use std::thread::{self, JoinHandle};

use pcsc::{Card, Protocols, ShareMode};
use zeroize::{Zeroize, Zeroizing};

use super::TransportError;
use super::context::establish;
use super::errors::transport;
use crate::{Disposition, Error};

/// Answers of cards and readers are shorter.
const LONGEST: usize = 512;
const PROTOCOLS: Protocols = Protocols::ANY;

/// The answer to an order; empty where there is nothing to say.
pub(super) type Reply = Result<Vec<u8>, TransportError>;

/// Something to do, and where the answer goes.
pub(super) struct Order {
    pub(super) work: Work,
    pub(super) reply: SyncSender<Reply>,
}

/// What a connection can be asked to do.
pub(super) enum Work {
    Begin,
    End(Disposition),
    Transmit(Zeroizing<Vec<u8>>),
    /// Answers with the answer to reset.
    Reconnect(Disposition),
    Control(u32, Zeroizing<Vec<u8>>),
}

/// Starts the thread; it connects first and answers with the answer to reset.
pub(super) fn start(
    reader: &str,
    orders: Receiver<Order>,
    ready: SyncSender<Reply>,
) -> Result<JoinHandle<()>, TransportError> {
    let reader = CString::new(reader).map_err(|_| TransportError::ReaderGone)?;
    let worker = move || match connect(&reader) {
        Ok((card, atr)) => {
            // nobody waits any more when connecting took too long: the orders end at once then
            let _ = ready.send(Ok(atr));
            let card = serve(card, &orders);
            // the card stays as it is; dropping it would reset it
            if let Err((card, error)) = card.disconnect(pcsc::Disposition::LeaveCard) {
                tracing::debug!(%error, "the card could not be left");
                drop(card);
            }
        }
        Err(error) => {
            let _ = ready.send(Err(error));
        }
    };
    thread::Builder::new()
        .name("card".to_owned())
        .spawn(worker)
        .map_err(|_| TransportError::Other(pcsc::Error::NoMemory as u32))
}

fn connect(reader: &CString) -> Result<(Card, Vec<u8>), TransportError> {
    let context = establish().map_err(|error| match error {
        Error::Transport(error) => error,
        _ => TransportError::ServiceStopped,
    })?;
    let card = context
        .connect(reader, ShareMode::Shared, PROTOCOLS)
        .map_err(transport)?;
    let atr = atr(&card)?;
    Ok((card, atr))
}

/// The answer to reset of a card that speaks a protocol; without one nothing can be sent.
fn atr(card: &Card) -> Result<Vec<u8>, TransportError> {
    let status = card.status2_owned().map_err(transport)?;
    match status.protocol2() {
        Some(_) => Ok(status.atr().to_vec()),
        None => Err(TransportError::Mute),
    }
}

/// Works off orders until there are no more.
fn serve(mut card: Card, orders: &Receiver<Order>) -> Card {
    while let Ok(Order { work, reply }) = orders.recv() {
        let answer = match work {
            Work::Begin => {
                in_transaction(&mut card, orders, &reply);
                continue;
            }
            Work::End(_) => Ok(Vec::new()),
            Work::Reconnect(disposition) => card
                .reconnect(ShareMode::Shared, PROTOCOLS, raw(disposition))
                .map_err(transport)
                .and_then(|()| atr(&card)),
            Work::Transmit(command) => transmit(&card, &command),
            Work::Control(code, input) => control(&card, code, &input),
        };
        let _ = reply.send(answer);
    }
    card
}

/// Works off orders until the transaction ends.
fn in_transaction(card: &mut Card, orders: &Receiver<Order>, begun: &SyncSender<Reply>) {
    let mut transaction = match card.transaction() {
        Ok(transaction) => transaction,
        Err(error) => {
            let _ = begun.send(Err(transport(error)));
            return;
        }
    };
    if begun.send(Ok(Vec::new())).is_err() {
        // nobody waits for it any more: other programs may have the card
        return;
    }
    while let Ok(Order { work, reply }) = orders.recv() {
        let answer = match work {
            Work::Begin => Ok(Vec::new()),
            Work::End(disposition) => {
                let ended = transaction
                    .end(raw(disposition))
                    .map_err(|(_, error)| transport(error));
                let _ = reply.send(ended.map(|()| Vec::new()));
                return;
            }
            Work::Reconnect(disposition) => transaction
                .reconnect(ShareMode::Shared, PROTOCOLS, raw(disposition))
                .map_err(transport)
                .and_then(|()| atr(&transaction)),
            Work::Transmit(command) => transmit(&transaction, &command),
            Work::Control(code, input) => control(&transaction, code, &input),
        };
        let _ = reply.send(answer);
    }
}

fn transmit(card: &Card, command: &[u8]) -> Reply {
    let mut buffer = [0; LONGEST];
    let answer = card
        .transmit(command, &mut buffer)
        .map(<[u8]>::to_vec)
        .map_err(transport);
    buffer.zeroize();
    answer
}

#[allow(clippy::useless_conversion, reason = "a code is longer on Linux only")]
fn control(card: &Card, code: u32, input: &[u8]) -> Reply {
    let mut buffer = [0; LONGEST];
    card.control(code.into(), input, &mut buffer)
        .map(<[u8]>::to_vec)
        .map_err(transport)
}

fn raw(disposition: Disposition) -> pcsc::Disposition {
    match disposition {
        Disposition::Leave => pcsc::Disposition::LeaveCard,
        Disposition::Reset => pcsc::Disposition::ResetCard,
    }
}
