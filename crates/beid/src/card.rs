//! A card that is worked with: the connection, what is known about the card, and the healing of
//! what other programs and bad contacts do to it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::atr::may_be_an_eid;
use crate::transaction::Memory;
use crate::{
    CardConnection, CardData, CardReader, Disposition, Error, Traffic, Transaction, TransportError,
};

/// How to wait: `std::thread::sleep` in the app, nothing at all in tests.
pub type Sleeper = Arc<dyn Fn(Duration) + Send + Sync>;

/// While another program keeps the card to itself, try again after this time …
const HELD_PAUSE: Duration = Duration::from_millis(300);
/// … and give up after so many times: 3 seconds, longer than Windows or a viewer read a card.
const HELD_TRIES: u32 = 10;
/// How often a transaction begins again after the card was reset.
const HEALINGS: u32 = 3;

/// A card in a reader. Dropping it leaves the card as it is.
pub struct Card {
    connection: Box<dyn CardConnection>,
    reader: String,
    sleeper: Sleeper,
    memory: Memory,
    /// The card was reset: it could be another one now.
    doubtful: bool,
}

impl Card {
    /// Connects to the card in a reader, patiently when another program keeps it for a moment.
    ///
    /// # Errors
    /// [`Error::Transport`] as [`CardReader::connect`] says.
    pub fn connect(
        readers: &dyn CardReader,
        reader: &str,
        sleeper: Sleeper,
    ) -> Result<Self, Error> {
        let connection = patiently(&sleeper, || readers.connect(reader))?;
        Ok(Self::new(connection, reader, sleeper))
    }

    /// Takes a connection. The reader's name tells which PIN pads must not be used.
    pub fn new(connection: Box<dyn CardConnection>, reader: &str, sleeper: Sleeper) -> Self {
        Self {
            connection,
            reader: reader.to_owned(),
            sleeper,
            memory: Memory::default(),
            doubtful: false,
        }
    }

    /// The name of the reader.
    pub fn reader(&self) -> &str {
        &self.reader
    }

    /// What went over the wire since the connection was made.
    pub fn traffic(&self) -> Traffic {
        self.memory.traffic
    }

    /// Makes sure that it is an eID: by its answer to reset, then by its card data. Asked once for
    /// each connection.
    ///
    /// # Errors
    /// [`Error::NotAnEid`]; a card with an unknown answer to reset got no command at all.
    /// [`Error::Transport`].
    pub fn identify(&mut self) -> Result<CardData, Error> {
        if let Some(known) = self.memory.card_data {
            return Ok(known);
        }
        if !may_be_an_eid(self.connection.atr()) {
            return Err(Error::NotAnEid);
        }
        self.transaction(|transaction| transaction.card_data())
    }

    /// Does some work while other programs are kept away; never a place to wait for a person.
    ///
    /// When another program has reset the card, the connection is taken up again and the work
    /// starts anew, a few times at most; so it must begin with a SELECT and have no other effects
    /// than on the card. The same once with a reset of our own after an exchange that failed,
    /// unless a PIN was on its way.
    ///
    /// # Errors
    /// Those of the work, and [`Error::CardSwapped`] when another card answers after a reset.
    pub fn transaction<T>(
        &mut self,
        mut work: impl FnMut(&mut Transaction<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut may_reset = true;
        self.memory.pin_in_doubt = false;
        for _ in 0..HEALINGS {
            let error = match self.attempt(&mut work) {
                Err(Error::Transport(error)) => error,
                other => return other,
            };
            let disposition = match error {
                TransportError::Reset => Disposition::Leave,
                TransportError::NotTransacted if may_reset => {
                    may_reset = false;
                    Disposition::Reset
                }
                _ => return Err(error.into()),
            };
            self.reconnect(disposition)?;
            if self.memory.pin_in_doubt {
                // the card is there and has forgotten the PIN, but it must not get it again
                return Err(error.into());
            }
        }
        self.attempt(&mut work)
    }

    fn attempt<T>(
        &mut self,
        work: &mut impl FnMut(&mut Transaction<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        patiently(&self.sleeper, || self.connection.begin())?;
        let mut transaction =
            Transaction::new(self.connection.as_mut(), &self.sleeper, &mut self.memory);
        let same = if self.doubtful {
            transaction.confirm_card()
        } else {
            Ok(())
        };
        self.doubtful &= same.is_err();
        let result = same.and_then(|()| work(&mut transaction));
        // the work is done or has failed: how the transaction ends changes nothing about it
        if let Err(error) = self.connection.end(Disposition::Leave) {
            tracing::debug!(%error, "the transaction ended badly");
        }
        result
    }

    fn reconnect(&mut self, disposition: Disposition) -> Result<(), Error> {
        self.doubtful = true;
        patiently(&self.sleeper, || self.connection.reconnect(disposition)).map_err(|error| {
            match error {
                // it was there a moment ago
                TransportError::NoCard => TransportError::Removed.into(),
                other => other.into(),
            }
        })
    }

    /// The bare connection, for the reader's own commands.
    pub(crate) fn connection(&mut self) -> &mut dyn CardConnection {
        self.connection.as_mut()
    }
}

impl fmt::Debug for Card {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Card")
            .field("reader", &self.reader)
            .field("traffic", &self.memory.traffic)
            .finish_non_exhaustive()
    }
}

/// Tries again while another program keeps the card to itself.
fn patiently<T>(
    sleeper: &Sleeper,
    mut attempt: impl FnMut() -> Result<T, TransportError>,
) -> Result<T, TransportError> {
    for _ in 0..HELD_TRIES {
        match attempt() {
            Err(TransportError::Held) => sleeper(HELD_PAUSE),
            other => return other,
        }
    }
    attempt()
}
