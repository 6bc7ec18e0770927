//! The card readers of this machine; in practice the practice reader comes after them, with the
//! invented nurse's card in it.

use std::sync::Arc;

use jiff::Timestamp;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
use valise_beid::PcscReader;
use valise_beid::{CardReader, ReadersTogether, Trust};
use valise_core::Environment;

use crate::failure::Failure;

/// The readers, and whose cards are believed.
pub(crate) struct Cards {
    /// All readers, in the order in which a card is looked for.
    pub(crate) readers: Arc<dyn CardReader>,
    practice: Option<practice::Reader>,
}

impl Cards {
    /// The readers of an environment. Nothing is asked of them yet.
    pub(crate) fn of(environment: Environment) -> Self {
        let practice = (environment == Environment::Practice)
            .then(practice::reader)
            .flatten();
        let mut sources = system_readers(environment);
        sources.extend(practice.as_ref().map(practice::Reader::source));
        let readers: Arc<dyn CardReader> = match sources.len() {
            1 => sources.remove(0),
            _ => Arc::new(ReadersTogether::new(sources)),
        };
        Self { readers, practice }
    }

    /// Other readers, outside of practice.
    #[cfg(test)]
    pub(crate) fn with(readers: Arc<dyn CardReader>) -> Self {
        Self {
            readers,
            practice: None,
        }
    }

    /// The invented cards say that a practice platform under this origin knows whether they are
    /// lost.
    pub(crate) fn answered_at(&self, ocsp_origin: &str) {
        if let Some(practice) = &self.practice {
            practice.answered_at(ocsp_origin);
        }
    }

    /// Whose cards are believed: those of the state, and in practice the invented ones.
    pub(crate) fn trust(&self) -> Result<Trust, Failure> {
        Ok(Trust::pinned().with_test_roots(self.practice_roots()?))
    }

    /// The roots of the invented cards; none outside of practice.
    pub(crate) fn practice_roots(&self) -> Result<Vec<String>, Failure> {
        match &self.practice {
            None => Ok(Vec::new()),
            Some(practice) => practice.roots(),
        }
    }
}

/// The readers of the operating system. Who practises may also put invented cards in its virtual
/// one.
#[cfg(not(any(target_os = "android", target_os = "ios")))]
fn system_readers(environment: Environment) -> Vec<Arc<dyn CardReader>> {
    let clock = Arc::new(Timestamp::now);
    vec![Arc::new(match environment {
        Environment::Practice => PcscReader::with_test_readers(clock),
        _ => PcscReader::new(clock),
    })]
}

/// A tablet's system has no card service.
#[cfg(any(target_os = "android", target_os = "ios"))]
fn system_readers(_: Environment) -> Vec<Arc<dyn CardReader>> {
    Vec::new()
}

#[cfg(feature = "practice")]
mod practice {
    use std::sync::OnceLock;

    use valise_beid::{CardConnection, Error, ReaderEvents, ReaderInfo, TransportError};
    use valise_simulator::card::PracticeTable;

    use super::{Arc, CardReader, Failure, Timestamp};

    /// The practice reader. Its card is made when somebody looks at the reader: most commands
    /// need no card.
    #[derive(Clone)]
    pub(super) struct Reader {
        table: PracticeTable,
        inserted: Arc<OnceLock<Result<(), Error>>>,
    }

    pub(super) fn reader() -> Option<Reader> {
        Some(Reader {
            table: PracticeTable::new(Timestamp::now()),
            inserted: Arc::default(),
        })
    }

    impl Reader {
        pub(super) fn source(&self) -> Arc<dyn CardReader> {
            Arc::new(self.clone())
        }

        pub(super) fn answered_at(&self, ocsp_origin: &str) {
            self.table.answers_at(ocsp_origin);
        }

        pub(super) fn roots(&self) -> Result<Vec<String>, Failure> {
            self.table
                .roots()
                .map_err(|_| Failure::new("cli.practice_did_not_start"))
        }

        /// Plugs the reader in with the nurse's card, once.
        fn ready(&self) -> Result<(), Error> {
            let inserted = self.inserted.get_or_init(|| {
                self.table.plug();
                match self.table.insert("nurse") {
                    Ok(_) => Ok(()),
                    Err(error) => Err(Error::Crypto {
                        detail: error.to_string(),
                    }),
                }
            });
            inserted.clone()
        }
    }

    impl CardReader for Reader {
        fn readers(&self) -> Result<Vec<ReaderInfo>, Error> {
            self.ready()?;
            self.table.reader().readers()
        }

        fn watch(&self) -> Result<Box<dyn ReaderEvents>, Error> {
            self.ready()?;
            self.table.reader().watch()
        }

        fn connect(&self, reader: &str) -> Result<Box<dyn CardConnection>, TransportError> {
            self.ready().map_err(|_| TransportError::Mute)?;
            self.table.reader().connect(reader)
        }
    }
}

#[cfg(not(feature = "practice"))]
mod practice {
    use super::{Arc, CardReader, Failure};

    /// There is none in this build.
    pub(super) enum Reader {}

    pub(super) fn reader() -> Option<Reader> {
        None
    }

    impl Reader {
        pub(super) fn source(&self) -> Arc<dyn CardReader> {
            match *self {}
        }

        pub(super) fn answered_at(&self, _: &str) {
            match *self {}
        }

        pub(super) fn roots(&self) -> Result<Vec<String>, Failure> {
            match *self {}
        }
    }
}
