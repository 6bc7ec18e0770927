//! Writing a check down, and the question it becomes.

use jiff::Timestamp;
use jiff::civil::Date;
use valise_identifiers::{InsurerCode, Niss};
use valise_mycarenet::member_data::{
    AskedPeriod, ContactType, Facet, InputReference, Origin, Query, RegistrationNumber,
    RequestType, Subject,
};
use valise_store::{Check, NewCheck, Person};

use super::{policy, told, view};
use crate::context::Context;
use crate::endpoints::Addresses;
use crate::views::{CheckOptions, CheckState, ProfileView};
use crate::{Environment, Error, activity, brussels, person, profile};

/// Where the facets are kept that MyCareNet did not allow.
const NOT_ALLOWED: &str = "facets_not_allowed";

/// The operation of member data (service contract of MyCareNet MemberData v1).
pub(crate) fn soap_action() -> String {
    "urn:be:fgov:ehealth:mycarenet:memberdata:protocol:v1:MemberDataConsultation".to_owned()
}

/// Writes a check down and tells its identifier. A check of the same person, about the same day
/// and in the same way, that is not over yet, is that check.
pub(crate) async fn save(
    context: &Context,
    person_id: &str,
    options: CheckOptions,
) -> Result<String, Error> {
    let person = person::required(context, person_id).await?;
    let asked = Asked::new(context, person, options)?;
    let (check_id, fresh) = context.write(move |db| asked.write(db)).await?;
    if fresh {
        told(context, &check_id);
    }
    Ok(check_id)
}

/// A question that keeps the rules and can be written down.
pub(crate) struct Asked {
    person: Person,
    choice: Choice,
    way: Way,
    query: Query,
    now: Timestamp,
}

impl Asked {
    /// A question that would be refused is refused before it is written down.
    pub(crate) fn new(
        context: &Context,
        person: Person,
        options: CheckOptions,
    ) -> Result<Self, Error> {
        let choice = Choice::parsed(options.insurer, options.registration_number)?;
        let date = options.reference_date.unwrap_or_else(|| context.today());
        let way = Way {
            request_type: match options.information {
                true => RequestType::Information,
                false => RequestType::Invoicing,
            },
            contact_type: match options.hospitalized {
                true => ContactType::Hospitalized,
                false => ContactType::Other,
            },
        };
        let query = Query {
            subject: choice.subject(&person)?,
            reference: InputReference::new(context.now()),
            period: AskedPeriod::day(date),
            facets: way.facets(),
        };
        query
            .check(asked_at(context, date))
            .map_err(valise_mycarenet::Error::from)?;
        Ok(Self {
            person,
            choice,
            way,
            query,
            now: context.now(),
        })
    }

    /// Writes it down: the identifier, and whether it is a new one.
    pub(crate) fn write(
        &self,
        db: &valise_store::Writing<'_>,
    ) -> Result<(String, bool), valise_store::Error> {
        let Self {
            person,
            choice,
            way,
            query,
            now,
        } = self;
        let date = query.period.from;
        let same = db
            .checks_about(&person.id, date)?
            .into_iter()
            .find(|check| way.is_of(check) && !view::is_over(check));
        if let Some(same) = same {
            if choice.is_made() && view::state(&same) != CheckState::Sending {
                choice.keep(db, &same.id)?;
            }
            return Ok((same.id, false));
        }
        let not_allowed: Vec<String> = db.setting(NOT_ALLOWED)?.unwrap_or_default();
        let (dropped, asked): (Vec<String>, Vec<String>) = query
            .facets
            .iter()
            .map(|facet| facet.id().to_owned())
            .partition(|id| not_allowed.contains(id));
        let id = uuid::Uuid::new_v4().to_string();
        db.insert_check(&NewCheck {
            id: &id,
            person_id: &person.id,
            reference_date: date,
            request_type: way.request_type.as_str(),
            contact_type: way.contact_type.as_str(),
            facets: &asked,
            dropped_facets: &dropped,
            registration_number: choice.number.as_ref().map(RegistrationNumber::as_str),
            insurer: choice.insurer.as_ref().map(InsurerCode::as_str),
            requested_at: *now,
        })?;
        activity::Line::new("check", "activity-check_requested")
            .about(&person.id)
            .of_check(&id)
            .append(db, *now)?;
        Ok((id, true))
    }
}

/// Keeps the nurse's choice for a check that is sent again, and takes it to send it: earlier
/// failures count no more. Whether it could be taken: not while it is on its way.
pub(crate) async fn again(
    context: &Context,
    check_id: &str,
    insurer: Option<String>,
    registration_number: Option<String>,
) -> Result<bool, Error> {
    let check = required(context, check_id).await?;
    match view::state(&check) {
        CheckState::Answered | CheckState::Cancelled => return Err(Error::CheckOver),
        CheckState::Sending => return Ok(false),
        _ => {}
    }
    let choice = Choice::parsed(insurer, registration_number)?;
    let (sender, now) = (context.sender().clone(), context.now());
    context
        .write(move |db| {
            let until = now.saturating_add(policy::LEASE).unwrap_or(now);
            if !db.lease_again(&check.id, sender.name(), now, until)? {
                return Ok(false);
            }
            if choice.is_made() {
                choice.keep(db, &check.id)?;
            }
            activity::Line::new("check", "activity-check_retried")
                .about(&check.person_id)
                .of_check(&check.id)
                .append(db, now)?;
            Ok(true)
        })
        .await
}

/// One check, which must be there.
pub(crate) async fn required(context: &Context, check_id: &str) -> Result<Check, Error> {
    let id = check_id.to_owned();
    context
        .read(move |db| db.check(&id))
        .await?
        .ok_or(Error::CheckNotFound)
}

/// What the nurse chose to ask with.
struct Choice {
    insurer: Option<InsurerCode>,
    number: Option<RegistrationNumber>,
}

impl Choice {
    fn parsed(insurer: Option<String>, number: Option<String>) -> Result<Self, Error> {
        let filled = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        Ok(Self {
            insurer: filled(insurer).map(|text| text.parse()).transpose()?,
            number: filled(number).map(|text| text.parse()).transpose()?,
        })
    }

    fn of(check: &Check) -> Result<Self, Error> {
        Self::parsed(check.insurer.clone(), check.registration_number.clone())
    }

    fn is_made(&self) -> bool {
        self.insurer.is_some() || self.number.is_some()
    }

    fn keep(
        &self,
        db: &valise_store::Writing<'_>,
        check_id: &str,
    ) -> Result<(), valise_store::Error> {
        let insurer = self.insurer.as_ref().map(InsurerCode::as_str);
        let number = self.number.as_ref().map(RegistrationNumber::as_str);
        db.set_choice(check_id, insurer, number)
    }

    /// About whom is asked: with the choice, else by NISS, else by the number that is known.
    fn subject(&self, person: &Person) -> Result<Subject, Error> {
        let niss: Option<Niss> = person.niss.as_deref().map(str::parse).transpose()?;
        let known = Self::parsed(person.insurer.clone(), person.registration_number.clone())?;
        let insurer = self.insurer.clone();
        match (self.number.clone(), insurer, niss) {
            (Some(number), insurer, _) => {
                let insurer = insurer.or(known.insurer).ok_or(Error::PersonIncomplete)?;
                Ok(Subject::RegistrationNumber { number, insurer })
            }
            (None, Some(insurer), Some(niss)) => Ok(Subject::NissAtInsurer { niss, insurer }),
            (None, None, Some(niss)) => Ok(Subject::Niss(niss)),
            (None, insurer, None) => match (known.number, insurer.or(known.insurer)) {
                (Some(number), Some(insurer)) => {
                    Ok(Subject::RegistrationNumber { number, insurer })
                }
                _ => Err(Error::PersonIncomplete),
            },
        }
    }
}

/// How a check is asked.
#[derive(Clone, Copy)]
struct Way {
    request_type: RequestType,
    contact_type: ContactType,
}

impl Way {
    fn of(check: &Check) -> Self {
        Self {
            request_type: match check.request_type.as_str() {
                "information" => RequestType::Information,
                _ => RequestType::Invoicing,
            },
            contact_type: match check.contact_type.as_str() {
                "hospitalized" => ContactType::Hospitalized,
                _ => ContactType::Other,
            },
        }
    }

    fn is_of(self, check: &Check) -> bool {
        check.request_type == self.request_type.as_str()
            && check.contact_type == self.contact_type.as_str()
    }

    /// What a visit needs: insurability and palliative status.
    fn facets(self) -> Vec<Facet> {
        let insurability = Facet::Insurability {
            request_type: self.request_type,
            contact_type: self.contact_type,
        };
        vec![insurability, Facet::PalliativeStatus]
    }
}

/// The identifier of the facet without which a check makes no sense.
pub(crate) fn needed_facet() -> &'static str {
    let insurability = Facet::Insurability {
        request_type: RequestType::default(),
        contact_type: ContactType::default(),
    };
    insurability.id()
}

/// The question of one try.
pub(crate) fn question(
    check: &Check,
    person: &Person,
    reference: InputReference,
) -> Result<Query, Error> {
    let mut facets = Way::of(check).facets();
    facets.retain(|facet| check.facets.iter().any(|asked| asked == facet.id()));
    Ok(Query {
        subject: Choice::of(check)?.subject(person)?,
        reference,
        period: AskedPeriod::day(check.reference_date),
        facets,
    })
}

/// The harmless question of the connection test: about the care provider's own insurance, for
/// information.
pub(crate) fn question_of_oneself(
    profile: &ProfileView,
    now: Timestamp,
    today: Date,
) -> Result<Query, Error> {
    let niss: Niss = profile.niss.parse()?;
    let way = Way {
        request_type: RequestType::Information,
        contact_type: ContactType::Other,
    };
    let mut facets = way.facets();
    facets.truncate(1);
    Ok(Query {
        subject: Subject::Niss(niss),
        reference: InputReference::new(now),
        period: AskedPeriod::day(today),
        facets,
    })
}

/// Who asks, and with which software.
pub(crate) fn origin(
    addresses: &Addresses,
    profile: &ProfileView,
    environment: Environment,
) -> Result<Origin, Error> {
    Ok(Origin {
        provider: profile::provider(profile)?,
        licence: addresses.licence()?.clone(),
        is_test: environment != Environment::Production,
    })
}

/// Remembers a facet that is not allowed, for all checks to come, and takes it out of this one.
pub(super) fn drop_facet(
    db: &valise_store::Writing<'_>,
    check: &Check,
    facet: &str,
) -> Result<(), valise_store::Error> {
    let mut not_allowed: Vec<String> = db.setting(NOT_ALLOWED)?.unwrap_or_default();
    if !not_allowed.iter().any(|known| known == facet) {
        not_allowed.push(facet.to_owned());
        db.put_setting(NOT_ALLOWED, &not_allowed)?;
    }
    let (mut asked, mut dropped) = (check.facets.clone(), check.dropped_facets.clone());
    asked.retain(|known| known != facet);
    dropped.push(facet.to_owned());
    db.set_facets(&check.id, &asked, &dropped)
}

/// When a question about this day will be asked: now, or on a later day that is near enough.
fn asked_at(context: &Context, date: Date) -> Timestamp {
    let now = context.network().map_or_else(
        |_| context.now(),
        |network| network.transport.platform_now(),
    );
    let ahead = (date - brussels::day(now)).get_days();
    match (1..=policy::DAYS_AHEAD).contains(&ahead) {
        true => brussels::midnight(date),
        false => now,
    }
}
