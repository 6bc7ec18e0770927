//! What stands between the nurse and her reader, most likely cause first: the service, the reader,
//! the card, the chip.

use std::sync::Arc;
use std::thread;

use valise_beid::{Card, ReaderInfo, ReaderState, TransportError};
use valise_messages::{Language, sentence};

use super::readers;
use crate::context::blocking;
use crate::views::{DoctorCheck, DoctorState, ReaderDoctor};
use crate::{Error, Valise};

impl Valise {
    /// Looks at the card service, the readers and the card in them, and says what to do. Remedies
    /// are in `language`. Nothing of a card's content is read.
    ///
    /// # Errors
    /// None today: what is wrong is a line of the answer.
    pub async fn reader_doctor(&self, language: Language) -> Result<ReaderDoctor, Error> {
        let found = readers::list(self).await;
        let mut checks = Vec::new();
        match &found {
            Err(error) => checks.push(line(language, "card_service", Err(error))),
            Ok(all) => {
                checks.push(line(language, "card_service", Ok("runs".to_owned())));
                self.readers(language, all, &mut checks).await;
            }
        }
        Ok(ReaderDoctor {
            readers: found
                .unwrap_or_default()
                .into_iter()
                .map(readers::view)
                .collect(),
            checks,
        })
    }

    async fn readers(&self, language: Language, all: &[ReaderInfo], checks: &mut Vec<DoctorCheck>) {
        let used: Vec<_> = all
            .iter()
            .filter(|reader| reader.ignored_because.is_none())
            .collect();
        if used.is_empty() {
            checks.push(line(language, "reader", Err(&Error::NoReader)));
            return;
        }
        checks.push(line(
            language,
            "reader",
            Ok(format!("{} found", used.len())),
        ));
        let mut with_card = 0;
        for reader in used {
            let mute = || Error::from(valise_beid::Error::from(TransportError::Mute));
            let held = || Error::from(valise_beid::Error::from(TransportError::Held));
            let result = match reader.state {
                ReaderState::Empty => continue,
                ReaderState::Card => self.identify(&reader.name).await,
                ReaderState::Mute => Err(mute()),
                // Another program may let go of it while we ask.
                ReaderState::Held => self.identify(&reader.name).await.map_err(|_| held()),
            };
            with_card += 1;
            checks.push(line(language, "card", result.as_ref().map(Clone::clone)));
        }
        if with_card == 0 {
            checks.push(line(language, "card", Err(&Error::NoCard)));
        }
    }

    /// Which applet the card in a reader has.
    async fn identify(&self, reader: &str) -> Result<String, Error> {
        let (cards, reader) = (self.shared.ports.cards.clone(), reader.to_owned());
        blocking(move || {
            let mut card = Card::connect(cards.as_ref(), &reader, Arc::new(thread::sleep))?;
            let applet = card.identify()?.applet();
            Ok(format!("eID, applet {applet}"))
        })
        .await
    }
}

fn line(language: Language, name: &str, result: Result<String, &Error>) -> DoctorCheck {
    let (state, detail, remedy) = match result {
        Ok(detail) => (DoctorState::Ok, detail, None),
        Err(error) => {
            let said = sentence(language, error.code(), &error.params());
            (
                DoctorState::Failed,
                error.code().to_owned(),
                Some(said.action),
            )
        }
    };
    DoctorCheck {
        name: name.to_owned(),
        state,
        detail,
        remedy,
    }
}
