//! The people the nurse cares for.

use jiff::Timestamp;
use valise_identifiers::{InsurerCode, Niss};
use valise_mycarenet::member_data::RegistrationNumber;
use valise_store::{Person, Reading};

use crate::check::summary;
use crate::context::Context;
use crate::views::{PersonInput, PersonSummary, PersonView};
use crate::{Changed, Error, Valise, activity};

/// People that are listed at most: more than anybody looks through, and little enough to be there at
/// every keystroke.
const MOST: usize = 100;

impl Valise {
    /// The people whose name, first name or NISS matches `search` (upper and lower case and
    /// diacritics make no difference), by name. An empty search gives all; of more than 100, those
    /// that fit best are given.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn people(&self, search: &str) -> Result<Vec<PersonSummary>, Error> {
        let search = search.to_owned();
        self.context()
            .await?
            .read(move |db| {
                let people = db.people(&search, MOST)?;
                let summaries = people.into_iter().map(|person| {
                    Ok(PersonSummary {
                        last_check: db.newest_check_line_of(&person.id)?.map(summary),
                        ..short(&person)
                    })
                });
                summaries.collect()
            })
            .await
    }

    /// One person with her checks.
    ///
    /// # Errors
    /// [`Error::PersonNotFound`].
    pub async fn person(&self, id: &str) -> Result<PersonView, Error> {
        view(&self.context().await?, id).await
    }

    /// Whether a text is a NISS, for the hint beside the field while it is typed.
    ///
    /// # Errors
    /// [`Error::Identifiers`]: which digit rule it breaks.
    pub fn read_niss(&self, text: &str) -> Result<(), Error> {
        text.parse::<Niss>()?;
        Ok(())
    }

    /// Adds a person.
    ///
    /// # Errors
    /// [`Error::Identifiers`] (which digit rule the NISS breaks), [`Error::PersonIncomplete`],
    /// [`Error::PersonExists`].
    pub async fn add_person(&self, input: PersonInput) -> Result<PersonView, Error> {
        let context = self.context().await?;
        let now = context.now();
        let person = checked(input, uuid::Uuid::new_v4().to_string(), now)?;
        put(&context, &person, "activity-person_added").await?;
        view(&context, &person.id).await
    }

    /// Changes a person.
    ///
    /// # Errors
    /// As [`Valise::add_person`], and [`Error::PersonNotFound`].
    pub async fn update_person(&self, id: &str, input: PersonInput) -> Result<PersonView, Error> {
        let context = self.context().await?;
        let before = required(&context, id).await?;
        let mut person = checked(input, id.to_owned(), context.now())?;
        person.created_at = before.created_at;
        put(&context, &person, "activity-person_changed").await?;
        view(&context, id).await
    }

    /// Removes a person and everything kept about her; the activity log keeps that it happened.
    ///
    /// # Errors
    /// [`Error::PersonNotFound`].
    pub async fn remove_person(&self, id: &str) -> Result<(), Error> {
        let context = self.context().await?;
        let (now, name) = (context.now(), id.to_owned());
        let removed = context
            .write(move |db| {
                db.remove_evidence_of_person(&name, now)?;
                let removed = db.remove_person(&name)?;
                if removed {
                    activity::Line::new("person", "activity-person_removed")
                        .about(&name)
                        .append(db, now)?;
                }
                Ok(removed)
            })
            .await?;
        if !removed {
            return Err(Error::PersonNotFound);
        }
        context.changed(Changed::People, Some(id));
        context.changed(Changed::Reading, None);
        context.changed(Changed::Home, None);
        Ok(())
    }
}

/// One person, who must be there.
pub(crate) async fn required(context: &Context, id: &str) -> Result<Person, Error> {
    let id = id.to_owned();
    let person = context.read(move |db| db.person(&id)).await?;
    person.ok_or(Error::PersonNotFound)
}

/// The identifier of the person with this NISS, when she is in the list.
pub(crate) async fn known(context: &Context, niss: Option<&str>) -> Result<Option<String>, Error> {
    let Some(niss) = niss.map(str::to_owned) else {
        return Ok(None);
    };
    let person = context.read(move |db| db.person_by_niss(&niss)).await?;
    Ok(person.map(|person| person.id))
}

/// The person with this NISS, added when she is not in the list yet.
pub(crate) async fn by_niss(context: &Context, niss: &str) -> Result<Person, Error> {
    let niss: Niss = niss.parse()?;
    let digits = niss.as_str().to_owned();
    if let Some(person) = context.read(move |db| db.person_by_niss(&digits)).await? {
        return Ok(person);
    }
    let input = PersonInput {
        niss: Some(niss.as_str().to_owned()),
        ..PersonInput::default()
    };
    let person = checked(input, uuid::Uuid::new_v4().to_string(), context.now())?;
    put(context, &person, "activity-person_added").await?;
    Ok(person)
}

async fn put(context: &Context, person: &Person, key: &'static str) -> Result<(), Error> {
    let row = person.clone();
    let written = context
        .write(move |db| {
            db.put_person(&row)?;
            activity::Line::new("person", key)
                .about(&row.id)
                .append(db, row.updated_at)
        })
        .await;
    match written {
        Err(Error::Store(valise_store::Error::Rule { rule })) if rule.contains("people.") => {
            return Err(Error::PersonExists);
        }
        other => other?,
    }
    context.changed(Changed::People, Some(&person.id));
    Ok(())
}

async fn view(context: &Context, id: &str) -> Result<PersonView, Error> {
    let id = id.to_owned();
    let found = context.read(move |db| found(db, &id)).await?;
    found.ok_or(Error::PersonNotFound)
}

fn found(db: &Reading<'_>, id: &str) -> Result<Option<PersonView>, valise_store::Error> {
    let Some(person) = db.person(id)? else {
        return Ok(None);
    };
    let checks: Vec<_> = db.check_lines_of(id)?.into_iter().map(summary).collect();
    Ok(Some(PersonView {
        summary: PersonSummary {
            last_check: checks.first().cloned(),
            ..short(&person)
        },
        registration_number: person.registration_number,
        insurer: person.insurer,
        checks,
    }))
}

fn short(person: &Person) -> PersonSummary {
    PersonSummary {
        id: person.id.clone(),
        niss: person.niss.clone(),
        name: person.name.clone(),
        first_name: person.first_name.clone(),
        birth_date: person.birth_date,
        last_check: None,
    }
}

/// The row of a person whose numbers keep the rules.
pub(crate) fn checked(input: PersonInput, id: String, now: Timestamp) -> Result<Person, Error> {
    let filled = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    let niss: Option<Niss> = filled(input.niss).map(|niss| niss.parse()).transpose()?;
    let number: Option<RegistrationNumber> = filled(input.registration_number)
        .map(|number| number.parse())
        .transpose()?;
    let insurer: Option<InsurerCode> = filled(input.insurer)
        .map(|insurer| insurer.parse())
        .transpose()?;
    if niss.is_none() && (number.is_none() || insurer.is_none()) {
        return Err(Error::PersonIncomplete);
    }
    let trimmed = |text: Option<String>| text.unwrap_or_default().trim().to_owned();
    Ok(Person {
        id,
        name: trimmed(input.name),
        first_name: trimmed(input.first_name),
        birth_date: input
            .birth_date
            .or_else(|| niss.as_ref()?.birth_date().date()),
        niss: niss.map(|niss| niss.as_str().to_owned()),
        registration_number: number.map(|number| number.as_str().to_owned()),
        insurer: insurer.map(|insurer| insurer.as_str().to_owned()),
        created_at: now,
        updated_at: now,
    })
}
