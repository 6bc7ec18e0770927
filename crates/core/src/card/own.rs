//! What one tap makes of the card on the screen.

use crate::views::{Genuine, PersonInput, PersonView, ProfileView, Quality};
use crate::{Error, Valise, person};

impl Valise {
    /// The profile that the card on the screen would make, for the form: names and NISS of its
    /// holder, quality nurse, no NIHII number. Nothing is saved.
    ///
    /// # Errors
    /// [`Error::NoCard`], [`Error::CardForged`].
    pub fn profile_from_card(&self) -> Result<ProfileView, Error> {
        let person = believed(self)?;
        let text = Option::unwrap_or_default;
        Ok(ProfileView {
            quality: Quality::Nurse,
            niss: text(person.niss),
            nihii: String::new(),
            first_name: text(person.first_name),
            name: text(person.name),
        })
    }

    /// The holder of the card on the screen, added to the people, or found there.
    ///
    /// # Errors
    /// [`Error::NoCard`], [`Error::CardForged`], and those of [`Valise::add_person`].
    pub async fn add_person_from_card(&self) -> Result<PersonView, Error> {
        let input = believed(self)?;
        let context = self.context().await?;
        let added = match person::known(&context, input.niss.as_deref()).await? {
            Some(id) => self.person(&id).await?,
            None => self.add_person(input).await?,
        };
        if let Some(card) = self.shared.desk.shown() {
            let id = added.summary.id.clone();
            self.shared.desk.change(&self.shared, &card.id, |card| {
                card.person_id = Some(id.clone());
                if let Some(reading) = &mut card.reading {
                    reading.person_id = Some(id);
                }
            });
        }
        Ok(added)
    }
}

/// Who the card on the screen belongs to, unless it is forged.
fn believed(valise: &Valise) -> Result<PersonInput, Error> {
    match valise.shared.desk.person() {
        None => Err(Error::NoCard),
        Some((_, Genuine::Forged)) => Err(Error::CardForged),
        Some((person, _)) => Ok(person),
    }
}
