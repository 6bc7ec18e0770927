//! The worker: sends what is due for as long as the app lives.

use jiff::Timestamp;

use super::drain;
use crate::check::policy;
use crate::{Error, Valise};

impl Valise {
    /// Sends what was written down, as soon as it may leave, and never ends. The shell starts it
    /// once, behind the first picture; every use case that writes something down wakes it, as do an
    /// opened session, a new network, the end of a sleep and the end of a pause. While it runs,
    /// those use cases answer at once.
    pub async fn work(&self) {
        let bell = &self.shared.bell;
        let _answering = bell.answer();
        loop {
            let next = match self.send_due().await {
                Ok(next) => next,
                Err(error) => {
                    // The keychain is locked, the database can't be opened: whoever mends that
                    // rings. Nobody is asked for a password because of the queue.
                    tracing::info!(code = error.code(), "the queue can't be opened");
                    None
                }
            };
            bell.wait(next, self.shared.ports.clock.now()).await;
        }
    }

    async fn send_due(&self) -> Result<Option<Timestamp>, Error> {
        let context = self.context().await?;
        let sent = drain(&context, self.shared.bell.take_signal()).await;
        sent.or_else(|error| {
            // A full disk, another program that writes for long: that passes.
            tracing::warn!(code = error.code(), "the queue was not sent");
            Ok(Some(policy::looked_again_at(context.now(), 0)))
        })
    }
}
