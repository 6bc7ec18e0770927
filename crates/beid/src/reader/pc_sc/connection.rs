//! A connection: its thread does what may block, and this side stops waiting for it in time.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

use zeroize::Zeroizing;

use super::worker::{self, Order, Reply, Work};
use super::{CardConnection, TransportError};
use crate::Disposition;

/// Longest wait for card and reader to be ready, or for other programs to end their transaction.
const READY: Duration = Duration::from_secs(10);
/// Longest wait for an answer: signing takes an old card two seconds.
const ANSWER: Duration = Duration::from_secs(10);
/// Longest wait for a person at a PIN pad, which gives up after 30 seconds and 30 more per digit.
const PERSON: Duration = Duration::from_secs(120);

/// A connection to a card.
pub(super) struct Connection {
    orders: Option<Sender<Order>>,
    worker: Option<JoinHandle<()>>,
    atr: Vec<u8>,
    /// The last order was not answered in time; the thread may hang for good.
    hangs: bool,
}

impl Connection {
    pub(super) fn open(reader: &str) -> Result<Self, TransportError> {
        let (orders, received) = channel();
        let (ready, opened) = sync_channel(1);
        let worker = worker::start(reader, received, ready)?;
        let mut connection = Self {
            orders: Some(orders),
            worker: Some(worker),
            atr: Vec::new(),
            hangs: false,
        };
        connection.atr = connection.wait(&opened, READY)?;
        Ok(connection)
    }

    fn ask(&mut self, work: Work, patience: Duration) -> Result<Vec<u8>, TransportError> {
        let (reply, answer) = sync_channel(1);
        let order = Order { work, reply };
        let orders = self.orders.as_ref();
        orders
            .and_then(|orders| orders.send(order).ok())
            .ok_or(TransportError::ReaderGone)?;
        self.wait(&answer, patience)
    }

    fn wait(&mut self, answer: &Receiver<Reply>, patience: Duration) -> Reply {
        let reply = answer.recv_timeout(patience);
        self.hangs = reply == Err(RecvTimeoutError::Timeout);
        reply.unwrap_or_else(|error| {
            Err(match error {
                RecvTimeoutError::Timeout => TransportError::Timeout,
                RecvTimeoutError::Disconnected => TransportError::ReaderGone,
            })
        })
    }
}

impl CardConnection for Connection {
    fn atr(&self) -> &[u8] {
        &self.atr
    }

    fn begin(&mut self) -> Result<(), TransportError> {
        match self.ask(Work::Begin, READY) {
            Ok(_) => Ok(()),
            // another program does not end its transaction
            Err(TransportError::Timeout) => Err(TransportError::Held),
            Err(error) => Err(error),
        }
    }

    fn end(&mut self, disposition: Disposition) -> Result<(), TransportError> {
        self.ask(Work::End(disposition), ANSWER).map(|_| ())
    }

    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let command = Zeroizing::new(command.to_vec());
        self.ask(Work::Transmit(command), ANSWER)
    }

    fn reconnect(&mut self, disposition: Disposition) -> Result<(), TransportError> {
        self.atr = self.ask(Work::Reconnect(disposition), READY)?;
        Ok(())
    }

    fn control(&mut self, code: u32, input: &[u8]) -> Result<Vec<u8>, TransportError> {
        let input = Zeroizing::new(input.to_vec());
        self.ask(Work::Control(code, input), PERSON)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        // without orders the thread leaves the card and ends
        self.orders = None;
        if let Some(worker) = self.worker.take().filter(|_| !self.hangs) {
            let _ = worker.join();
        }
    }
}
